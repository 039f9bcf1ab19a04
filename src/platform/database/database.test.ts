import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { day, newId, idOf } from '#kernel'
import { onEachDatabase, testClock } from './testing.ts'
import { type FactTables, reading, writing } from './index.ts'

const FactId = idOf('Fact')
const aFact = () => ({
  id: newId(FactId),
  name: 'tests.somethingHappened',
  act: 'tests.doSomething',
  at: testClock.now(),
  by_person: null,
  by_kind: 'system',
  body: '{"many":2}',
})

onEachDatabase('the database', (open) => {
  test('days, ranges, moments and counts arrive as the text and numbers that the kernel reads', async () => {
    const answer = await sql<Record<string, unknown>>`
      select date '2024-10-16' as day, daterange('2024-09-01', null) as held, count(*) as many,
             timestamptz '2024-10-16 09:30:00+01' as at, 1.5::numeric as share
      from (values (1), (2)) as two`.execute(open().database.kysely)
    expect(answer.rows).toEqual([
      { day: day('2024-10-16'), held: '[2024-09-01,)', many: 2, at: testClock.now(), share: 1.5 },
    ])
  })

  test('a transaction that throws leaves nothing behind', async () => {
    const { database, db } = open()
    const failing = database.transaction(async (tx) => {
      await writing<FactTables>(tx).insertInto('fact').values(aFact()).execute()
      throw new Error('stop')
    })
    await expect(failing).rejects.toThrow('stop')
    expect(await reading<FactTables>(db).selectFrom('fact').selectAll().execute()).toEqual([])
  })

  test('somebody else’s read waits for an open transaction instead of seeing half of it', async () => {
    const { database, db } = open()
    const writingTwo = database.transaction(async (tx) => {
      await writing<FactTables>(tx).insertInto('fact').values(aFact()).execute()
      await writing<FactTables>(tx).insertInto('fact').values(aFact()).execute()
    })
    const seen = await Promise.all(
      [1, 2, 3].map(() => reading<FactTables>(db).selectFrom('fact').select('id').execute()),
    )
    await writingTwo
    expect(seen.map((rows) => rows.length)).not.toContain(1)
  })
})
