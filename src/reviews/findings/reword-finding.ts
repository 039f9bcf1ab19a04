import { z } from 'zod'
import { type Decision, type FactOf, act, happened } from '#kernel'
import type { Transactor } from '#platform/database'
import { onTheTeam } from '../policy.ts'
import { findingReworded } from './finding-facts.ts'
import { findingRefused, whyFindingsStand } from './finding-refusals.ts'
import { type FindingState, findFindingState } from './finding-state-store.ts'
import { insertWording } from './finding-store.ts'
import { FindingWords } from './finding-words.ts'
import { FindingId } from './ids.ts'

const Rewording = z.object({
  finding: FindingId,
  /** The wording that the writer had before them. */
  after: z.coerce.number().int(),
  text: FindingWords,
})
type Rewording = z.infer<typeof Rewording>
type Reworded = FactOf<typeof findingReworded> & { readonly text: string }

/** Other words for a finding. Whoever agreed to the words before is asked again. */
export const rewordFinding = act<Transactor, Rewording, FindingState, Reworded>({
  name: 'reviews.rewordFinding',
  input: Rewording,
  load: (tx, { finding }, { today }) => findFindingState(tx, { finding, today }),
  may: onTheTeam,
  decide,
  apply: (tx, { body: { finding, number }, text }, occasion) =>
    insertWording(tx, { finding, number, text }, occasion),
})

export function decide(state: FindingState, { after, text }: Rewording): Decision<Reworded> {
  const shut = whyFindingsStand(state)
  if (shut) return shut
  const { finding, review, school } = state
  if (finding === null) return findingRefused('finding-gone')
  if (finding.wordingNumber !== after)
    return findingRefused('reworded-meanwhile', { text: finding.text, field: 'text' })
  if (finding.text === text) return happened()
  return happened({
    ...findingReworded({ review, school, finding: finding.id, number: after + 1 }),
    text,
  })
}
