import type { Instant, PersonId } from '#kernel'
import { type Transactor, writing } from '#platform/database'
import type { TimelineTables } from '../tables.ts'

export async function markRead(tx: Transactor, person: PersonId, at: Instant): Promise<void> {
  await writing<TimelineTables>(tx)
    .updateTable('notification')
    .set({ read_at: at })
    .where('person_id', '=', person)
    .where('read_at', 'is', null)
    .execute()
}
