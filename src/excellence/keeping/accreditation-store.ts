import { sql } from 'kysely'
import type { Day, Instant, PersonId } from '#kernel'
import { type Transactor, writing } from '#platform/database'
import type { Tables } from '../area-store.ts'
import type { AreaAccreditationId } from '../ids.ts'

type Ending = { readonly accreditation: AreaAccreditationId; readonly until: Day }

export async function moveItsEnd(tx: Transactor, { accreditation, until }: Ending): Promise<void> {
  await sql`update area_accreditation set held = daterange(lower(held), ${until}::date)
    where id = ${accreditation}`.execute(writing<Tables>(tx))
}

type Withdrawal = {
  readonly accreditation: AreaAccreditationId
  readonly at: Instant
  readonly by: PersonId | null
  readonly why: string
}

export async function writeWithdrawal(tx: Transactor, { accreditation, at, by, why }: Withdrawal) {
  await writing<Tables>(tx)
    .updateTable('area_accreditation')
    .set({ withdrawn_at: at, withdrawn_by: by, withdrawn_because: why })
    .where('id', '=', accreditation)
    .execute()
}
