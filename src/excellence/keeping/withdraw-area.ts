import { z } from 'zod'
import { type Decision, type Occasion, act, addDays, contains, happened, personOf } from '#kernel'
import type { Transactor } from '#platform/database'
import { type AreaKnown, findAreaToChange } from '../area-store.ts'
import { type AreaWithdrawn, areaWithdrawn } from '../facts.ts'
import { AreaId } from '../ids.ts'
import { itsSchool } from '../policy.ts'
import { refused } from '../refusals.ts'
import { moveItsEnd, writeWithdrawal } from './accreditation-store.ts'

const Withdrawal = z.object({
  area: AreaId,
  why: z.string().trim().min(1, 'Say why, in a sentence').max(500, 'Use 500 characters or fewer'),
})
type Withdrawal = z.infer<typeof Withdrawal>

/** An area that is no longer what it was, or that nobody can show, leaves the directory at the end of the day. */
export const withdrawArea = act({
  name: 'excellence.withdrawArea',
  input: Withdrawal,
  load: (tx: Transactor, { area }: Withdrawal) => findAreaToChange(tx, area),
  may: itsSchool,
  decide,
  apply: async (tx, { body }: AreaWithdrawn, { at, by }) => {
    await moveItsEnd(tx, body)
    await writeWithdrawal(tx, { ...body, at, by: personOf(by) })
  },
})

export function decide(
  { area, school, title, held, withdrawn, accreditation }: AreaKnown,
  { why }: Withdrawal,
  { today }: Pick<Occasion, 'today'>,
): Decision<AreaWithdrawn> {
  if (!held || accreditation === null || withdrawn || !contains(held, today))
    return refused('not-accredited', { title })
  return happened(areaWithdrawn({ area, school, title, accreditation, until: addDays(today, 1), why }))
}
