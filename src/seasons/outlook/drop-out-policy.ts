import { type DropOutPolicy, standardDropOut } from '#matching/withstand'
import type { SeasonPolicies } from '../season/season-policies.ts'

const stretches = ['early', 'weeks', 'days', 'last'] as const

/** What the season expects of drop-outs, as the matcher reads it. */
export const dropOutPolicyOf = ({
  dropOuts,
  lends,
}: Pick<SeasonPolicies, 'dropOuts' | 'lends'>): DropOutPolicy => ({
  ...standardDropOut,
  notice: standardDropOut.notice.map((stretch, place) => {
    const name = stretches[place]
    return name === undefined ? stretch : { ...stretch, rate: shareOf(dropOuts[name]) }
  }),
  accepts: shareOf(dropOuts.accepts),
  standbysCome: shareOf(dropOuts.standbys),
  lends,
})

/** So many in a hundred, as the same number that one would write. */
const shareOf = (percent: number): number => Math.round(percent * 1000) / 100_000
