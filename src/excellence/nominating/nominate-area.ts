import type { z } from 'zod'
import { type Decision, type Occasion, act, happened } from '#kernel'
import type { Transactor } from '#platform/database'
import { ReviewId } from '#seasons'
import { Description } from '../description.ts'
import { type AreaNominated, areaNominated } from '../facts.ts'
import { type HostReview, findHostReview } from '../host-review-store.ts'
import { AreaId, ExaminationId } from '../ids.ts'
import { itsSchool } from '../policy.ts'
import { refused } from '../refusals.ts'
import { titlesFor, writeNomination } from './nomination-store.ts'
import { whyTooLate } from './too-late.ts'

const Nomination = Description.extend({ review: ReviewId })
type Nomination = z.infer<typeof Nomination>

type State = HostReview & { readonly titles: readonly string[] }

/** A school puts forward what it does well, for the team of its next review to examine. */
export const nominateArea = act({
  name: 'excellence.nominateArea',
  input: Nomination,
  load: async (tx: Transactor, { review }): Promise<State | null> => {
    const found = await findHostReview(tx, review)
    return found && { ...found, titles: await titlesFor(tx, review) }
  },
  may: itsSchool,
  decide,
  apply: writeNomination,
})

export function decide(
  state: State,
  { review, ...described }: Nomination,
  { today, fresh }: Pick<Occasion, 'today' | 'fresh'>,
): Decision<AreaNominated> {
  const late = whyTooLate(state, today)
  if (late) return late
  const { title } = described
  const same = state.titles.some((other) => other.toLowerCase() === title.toLowerCase())
  if (same) return refused('nominated-already', { field: 'title', title })
  const ids = { area: fresh(AreaId), examination: fresh(ExaminationId) }
  return happened(areaNominated({ ...ids, review, school: state.school, title, described }))
}
