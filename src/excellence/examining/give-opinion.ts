import { z } from 'zod'
import { type Decision, type Occasion, act, happened, longDate, personOf, yearsAfter } from '#kernel'
import type { Transactor } from '#platform/database'
import { Opinion, yearsItIsValid } from '../area.ts'
import { type AreaKnown, findAreaToChange } from '../area-store.ts'
import {
  type AreaAccredited,
  type AreaNotAccredited,
  type OpinionGiven,
  areaAccredited,
  areaNotAccredited,
  opinionGiven,
} from '../facts.ts'
import { type HostReview, findHostReview } from '../host-review-store.ts'
import { AreaAccreditationId, AreaId } from '../ids.ts'
import { itsTeam } from '../policy.ts'
import { refused } from '../refusals.ts'
import { writeAccreditation, writeOpinion, writeRefusal } from './examination-store.ts'

const Said = z.object({
  area: AreaId,
  opinion: Opinion,
  why: z
    .string()
    .trim()
    .max(1000, 'Use 1,000 characters or fewer')
    .nullish()
    .transform((words) => words || null),
})
type Said = z.infer<typeof Said>

type State = HostReview & { readonly known: AreaKnown }
type Examined = OpinionGiven | AreaAccredited | AreaNotAccredited

/**
 * Each of the team says by name what they think. The Lead Reviewer and one peer together accredit it;
 * the Lead Reviewer alone can say that it is not there yet.
 */
export const giveOpinion = act({
  name: 'excellence.giveOpinion',
  input: Said,
  load: async (tx: Transactor, { area }): Promise<State | null> => {
    const known = await findAreaToChange(tx, area)
    const host = known && (await findHostReview(tx, known.review))
    return known && host ? { ...host, known } : null
  },
  may: itsTeam,
  decide,
  apply: (tx, fact: Examined, occasion) => {
    switch (fact.name) {
      case 'excellence.opinionGiven':
        return writeOpinion(tx, fact, occasion)
      case 'excellence.areaAccredited':
        return writeAccreditation(tx, fact, occasion)
      case 'excellence.areaNotAccredited':
        return writeRefusal(tx, fact, occasion)
    }
  },
})

export function decide(
  { known, team, first, cancelled }: State,
  { opinion, why }: Said,
  { today, by, fresh }: Pick<Occasion, 'today' | 'by' | 'fresh'>,
): Decision<Examined> {
  const examiner = team.find(({ person }) => person === personOf(by))
  const { area, examination, review, school, title } = known
  if (known.outcome !== null || !examiner) return refused('examined-already', { title })
  if (cancelled || first === null || today < first)
    return refused('review-not-begun', { day: first ? longDate(first) : 'its first day' })
  if (opinion === 'notYet' && why === null) return refused('say-why', { field: 'why' })
  const about = { area, examination, review, school, title }
  const { person, role } = examiner
  const given = opinionGiven({ ...about, person, role, opinion, why })
  if (role === 'lead' && opinion === 'notYet') return happened<Examined[]>(given, areaNotAccredited(about))
  const opinions = [...known.opinions.filter((other) => other.person !== person), { role, opinion }]
  if (!isAgreed(opinions)) return happened<Examined[]>(given)
  const accreditation = fresh(AreaAccreditationId)
  const until = yearsAfter(today, yearsItIsValid)
  return happened<Examined[]>(given, areaAccredited({ ...about, accreditation, from: today, until }))
}

type Voice = { readonly role: 'lead' | 'peer'; readonly opinion: Opinion }

/** The Lead Reviewer and at least one peer. */
const isAgreed = (opinions: readonly Voice[]): boolean =>
  (['lead', 'peer'] as const).every((role) =>
    opinions.some((one) => one.role === role && one.opinion === 'accredit'),
  )
