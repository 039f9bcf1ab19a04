import type { z } from 'zod'
import { type Decision, type Occasion, act, happened } from '#kernel'
import { type Transactor, writing } from '#platform/database'
import { type AreaKnown, type Tables, describedAs, findAreaToChange } from '../area-store.ts'
import { Description } from '../description.ts'
import { type NominationChanged, nominationChanged } from '../facts.ts'
import { type HostReview, findHostReview } from '../host-review-store.ts'
import { AreaId } from '../ids.ts'
import { itsSchool } from '../policy.ts'
import { refused } from '../refusals.ts'
import { whyTooLate } from './too-late.ts'

const Change = Description.extend({ area: AreaId })
type Change = z.infer<typeof Change>

type State = { readonly school: string; readonly known: AreaKnown; readonly host: HostReview }

/** What a nomination says may be changed until the review begins. */
export const changeNomination = act({
  name: 'excellence.changeNomination',
  input: Change,
  load: async (tx: Transactor, { area }): Promise<State | null> => {
    const known = await findAreaToChange(tx, area)
    const host = known && (await findHostReview(tx, known.review))
    return known && host ? { school: known.school, known, host } : null
  },
  may: itsSchool,
  decide,
  apply: async (tx, { body }: NominationChanged) => {
    await writing<Tables>(tx)
      .updateTable('area_of_excellence')
      .set(describedAs(body.described))
      .where('id', '=', body.area)
      .execute()
  },
})

export function decide(
  { known, host }: State,
  { area, ...described }: Change,
  { today }: Pick<Occasion, 'today'>,
): Decision<NominationChanged> {
  if (known.outcome !== null) return refused('examined-already', { title: known.title })
  const { title } = described
  return (
    whyTooLate(host, today) ?? happened(nominationChanged({ area, school: known.school, title, described }))
  )
}
