import { type Reader, type Transactor, reading, writing } from '#platform/database'

type DemoTables = { demo_today: { days_ahead: number } }

/** How many days the demonstration's today is ahead of the machine's. */
export async function daysAhead(db: Reader): Promise<number> {
  const row = await reading<DemoTables>(db).selectFrom('demo_today').select('days_ahead').executeTakeFirst()
  return row?.days_ahead ?? 0
}

/** Moves the demonstration's today, for everybody who looks. */
export async function setDaysAhead(tx: Transactor, days: number): Promise<void> {
  const db = writing<DemoTables>(tx)
  await db.deleteFrom('demo_today').execute()
  if (days !== 0) await db.insertInto('demo_today').values({ days_ahead: days }).execute()
}
