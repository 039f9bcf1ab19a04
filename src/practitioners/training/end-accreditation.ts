import { z } from 'zod'
import { Day, type Decision, type Occasion, act, addDays, happened, longDate } from '#kernel'
import { theOffice } from '#partnership'
import type { Transactor } from '#platform/database'
import { type AccreditationEnded, accreditationEnded } from '../facts.ts'
import { AccreditationId } from '../ids.ts'
import { refused } from '../refusals.ts'
import { type NamedAccreditation, findAccreditation, moveItsEnd } from './accreditation-store.ts'

const input = z.object({
  accreditation: AccreditationId,
  on: Day,
  why: z.string().trim().min(1, 'Say why, for the record').max(300, 'Use 300 characters or fewer'),
})

/** `on` is the last day that it holds. */
export const endAccreditation = act({
  name: 'practitioners.endAccreditation',
  input,
  load: (tx: Transactor, { accreditation }) => findAccreditation(tx, accreditation),
  may: theOffice,
  decide: decideToEnd,
  apply: moveItsEnd,
})

export function decideToEnd(
  { accreditation, person, kind, name, held }: NamedAccreditation,
  { on, why }: z.infer<typeof input>,
  { today }: Pick<Occasion, 'today'>,
): Decision<AccreditationEnded> {
  if (held.until !== null && held.until <= today)
    return refused('accreditation-over', { name, until: longDate(held.until) })
  const last = held.until === null ? today : addDays(held.until, -1)
  if (on < held.from || on > last)
    return refused('end-outside', { field: 'on', first: longDate(held.from), last: longDate(last) })
  return happened(accreditationEnded({ accreditation, person, kind, until: addDays(on, 1), why }))
}
