import { z } from 'zod'
import { Day, type Decision, type Occasion, PersonId, act, covers, daysBetween, happened } from '#kernel'
import { longDate, throughout, toDaterange } from '#kernel'
import { type Transactor, writing } from '#platform/database'
import { type UnavailabilityDeclared, unavailabilityDeclared } from '../facts.ts'
import { UnavailabilityId } from '../ids.ts'
import { mayChangeRecord } from '../policy.ts'
import { refused } from '../refusals.ts'
import {
  type HeldUnavailability,
  type NamedPractitioner,
  findPractitioner,
  unavailabilityOf,
} from '../store.ts'
import type { PractitionerTables } from '../tables.ts'

const input = z.object({
  person: PersonId,
  first: Day,
  last: Day,
  why: z.string().trim().max(200, 'Use 200 characters or fewer').nullable(),
})

type State = NamedPractitioner & { readonly away: readonly HeldUnavailability[] }

/** A single day has the same first and last. */
export const declareUnavailable = act({
  name: 'practitioners.declareUnavailable',
  input,
  load: async (tx: Transactor, { person }): Promise<State | null> => {
    const known = await findPractitioner(tx, person)
    return known && { ...known, away: await unavailabilityOf(tx, person) }
  },
  may: mayChangeRecord,
  decide: decideToDeclare,
  apply: async (tx, { body }: UnavailabilityDeclared) => {
    const { unavailability, person, first, last, why } = body
    await writing<PractitionerTables>(tx)
      .insertInto('unavailability')
      .values({ id: unavailability, person_id: person, days: toDaterange(throughout(first, last)), why })
      .execute()
  },
})

export function decideToDeclare(
  { away }: State,
  { person, first, last, why }: z.infer<typeof input>,
  { today, fresh }: Occasion,
): Decision<UnavailabilityDeclared> {
  if (last < first) return refused('days-backwards', { field: 'last', first: longDate(first) })
  if (last < today) return refused('days-past', { field: 'last', today: longDate(today) })
  if (daysBetween(first, last) > 366) return refused('days-too-many', { field: 'last' })
  const days = throughout(first, last)
  if (away.some((held) => covers(held.days, days))) return refused('already-unavailable', { field: 'first' })
  return happened(
    unavailabilityDeclared({ unavailability: fresh(UnavailabilityId), person, first, last, why }),
  )
}
