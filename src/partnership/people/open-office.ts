import { z } from 'zod'
import { theNetwork } from '#identity'
import { type Decision, type Occasion, PersonId, act, bearerOf, happened } from '#kernel'
import { type Reader, type Transactor, reading } from '#platform/database'
import { type PersonAdded, type PersonAppointed, personAdded, personAppointed } from '../facts.ts'
import { PostId } from '../ids.ts'
import { refused } from '../refusals.ts'
import { apply } from '../store.ts'
import type { PartnershipTables } from '../tables.ts'
import { line, workAddress } from '../words.ts'
import { type AddressHolder, findHolder } from './add-person.ts'

const FirstOfficer = z.object({ name: line('Write your name', 120), email: workAddress })
type FirstOfficer = z.infer<typeof FirstOfficer>

export type Office = AddressHolder & { readonly stands: boolean }

/** On an empty network's first day: whoever holds the one-time link becomes its first officer. */
export const openOffice = act({
  name: 'partnership.openOffice',
  input: FirstOfficer,
  load: findOffice,
  may: bearerOf<Office>(theNetwork.kind, () => theNetwork.id),
  decide,
  apply,
})

export function decide(
  { stands, holder }: Office,
  { name, email }: FirstOfficer,
  { fresh, today }: Occasion,
): Decision<PersonAdded | PersonAppointed> {
  if (stands) return refused('office-stands')
  if (holder !== null) return refused('address-taken', { field: 'email', email, name: holder })
  const person = fresh(PersonId)
  const nowhere = { school: null, trust: null, hub: null }
  return happened(
    personAdded({ person, name, email }),
    personAppointed({ post: fresh(PostId), person, role: 'officer', title: null, ...nowhere, from: today }),
  )
}

async function findOffice(tx: Transactor, officer: FirstOfficer): Promise<Office> {
  return { ...(await findHolder(tx, officer)), stands: await officeStands(tx) }
}

/** Whether anybody has ever held a post in the office. */
export async function officeStands(db: Reader): Promise<boolean> {
  const found = await reading<PartnershipTables>(db)
    .selectFrom('post')
    .where('role', '=', 'officer')
    .select('id')
    .executeTakeFirst()
  return found !== undefined
}
