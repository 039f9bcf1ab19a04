import { z } from 'zod'
import { type Decision, type Occasion, PersonId, act, happened } from '#kernel'
import { type Transactor, reading } from '#platform/database'
import { type PersonAdded, personAdded } from '../facts.ts'
import { theOffice } from '../policy.ts'
import { refused } from '../refusals.ts'
import { apply } from '../store.ts'
import type { PartnershipTables } from '../tables.ts'
import { line, workAddress } from '../words.ts'

const PersonToAdd = z.object({ name: line('Write the person’s name', 120), email: workAddress })
type PersonToAdd = z.infer<typeof PersonToAdd>

/** Who has the address already, if anybody. */
export type AddressHolder = { readonly holder: string | null }

export const addPerson = act({
  name: 'partnership.addPerson',
  input: PersonToAdd,
  load: findHolder,
  may: theOffice,
  decide,
  apply,
})

export function decide(
  { holder }: AddressHolder,
  { name, email }: PersonToAdd,
  { fresh }: Occasion,
): Decision<PersonAdded> {
  if (holder !== null) return refused('address-taken', { field: 'email', email, name: holder })
  return happened(personAdded({ person: fresh(PersonId), name, email }))
}

export async function findHolder(
  tx: Transactor,
  { email }: { readonly email: string },
): Promise<AddressHolder> {
  const found = await reading<PartnershipTables>(tx)
    .selectFrom('person')
    .where('email', '=', email)
    .select('name')
    .executeTakeFirst()
  return { holder: found?.name ?? null }
}
