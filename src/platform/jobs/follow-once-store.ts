import type { Instant } from '#kernel'
import { type Database, type FactTables, reading, writing } from '#platform/database'

export type FollowedTables = { followed: { fact_id: string; follower: string } }

export type Following = { readonly fact: string; readonly follower: string }

/** A fact as the log tells it. */
export type ToldFact = {
  readonly id: string
  readonly name: string
  readonly body: unknown
  readonly at: Instant
  readonly by: string | null
}

/** Runs a follower for a fact unless it has run to its end before. What throws is not remembered, and so is tried again. */
export async function followOnce(
  { reader, transaction }: Pick<Database, 'reader' | 'transaction'>,
  { fact, follower }: Following,
  run: (told: ToldFact) => Promise<void>,
): Promise<void> {
  const db = reading<FactTables & FollowedTables>(reader)
  const told = await db
    .selectFrom('fact')
    .select(['id', 'name', 'body', 'at', 'by_person as by'])
    .where('id', '=', fact)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('followed')
            .select('follower')
            .whereRef('followed.fact_id', '=', 'fact.id')
            .where('follower', '=', follower),
        ),
      ),
    )
    .executeTakeFirst()
  if (!told) return
  await run(told)
  await transaction((tx) =>
    writing<FollowedTables>(tx)
      .insertInto('followed')
      .values({ fact_id: fact, follower })
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  )
}
