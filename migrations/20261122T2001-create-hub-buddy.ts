import { type Kysely, sql } from 'kysely'

/** An experienced leader of another hub stands by each Hub Manager who is new; and Hub Managers may be accredited. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table hub_buddy (
      post_id uuid primary key references post,
      buddy_id uuid not null references person,
      since date not null
    )`.execute(db)
  await sql`create index hub_buddy_of on hub_buddy (buddy_id)`.execute(db)
  for (const table of ['accreditation', 'accreditation_term', 'training_session']) {
    const check = sql.ref(`${table}_kind_check`)
    await sql`alter table ${sql.table(table)} drop constraint if exists ${check}`.execute(db)
    await sql`
      alter table ${sql.table(table)} add constraint ${check}
      check (kind in ('reviewer', 'leadReviewer', 'qaReader', 'facilitator', 'hubManager'))`.execute(db)
  }
}
