import { z } from 'zod'
import { type Decision, type Occasion, act, addDays, happened, longDate } from '#kernel'
import type { Transactor } from '#platform/database'
import { ReviewId } from '#seasons'
import { areaState } from '../area.ts'
import { type AreaKnown, findAreaToChange } from '../area-store.ts'
import { type AreaNominated, areaNominated } from '../facts.ts'
import { type HostReview, findHostReview } from '../host-review-store.ts'
import { AreaId, ExaminationId } from '../ids.ts'
import { itsSchool } from '../policy.ts'
import { refused } from '../refusals.ts'
import { writeNomination } from './nomination-store.ts'
import { whyTooLate } from './too-late.ts'

const Again = z.object({ area: AreaId, review: ReviewId })
type Again = z.infer<typeof Again>

type State = { readonly school: string; readonly known: AreaKnown; readonly host: HostReview }

/** Puts an area forward once more: it ends soon, has ended, or was not accredited yet. */
export const nominateAgain = act({
  name: 'excellence.nominateAgain',
  input: Again,
  load: async (tx: Transactor, { area, review }): Promise<State | null> => {
    const [known, host] = [await findAreaToChange(tx, area), await findHostReview(tx, review)]
    return known && host && known.school === host.school ? { school: known.school, known, host } : null
  },
  may: itsSchool,
  decide,
  apply: writeNomination,
})

export function decide(
  { known, host }: State,
  { area, review }: Again,
  { today, fresh }: Pick<Occasion, 'today' | 'fresh'>,
): Decision<AreaNominated> {
  const late = whyTooLate(host, today)
  if (late) return late
  const { title, held } = known
  if (known.outcome === null) return refused('nominated-already', { title })
  if (areaState(known, today) === 'accredited' && held?.until)
    return refused('still-valid', { title, until: longDate(addDays(held.until, -1)) })
  const examination = fresh(ExaminationId)
  return happened(areaNominated({ area, examination, review, school: host.school, title, described: null }))
}
