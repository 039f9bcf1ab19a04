import { type Instant, type Refused, refusalOf } from '#kernel'
import { theOffice } from '#partnership'
import { type FactTables, type Reading, reading } from '#platform/database'
import { setAsideFollowings } from '#platform/jobs'
import { idsIn, namesOf } from './names-store.ts'
import { sayFact } from './wording/say-fact.ts'

/** Something that should have followed a fact, and has not. */
export type StuckLine = {
  readonly id: string
  readonly happened: string
  readonly follower: string
  readonly because: string
  readonly tries: number
  readonly since: Instant
}

export async function stuckView({ db, actor, today }: Reading): Promise<readonly StuckLine[] | Refused> {
  const forbidden = refusalOf(theOffice, { actor, state: null, today })
  if (forbidden) return forbidden
  const aside = await setAsideFollowings(db)
  if (aside.length === 0) return []
  const facts = await reading<FactTables>(db)
    .selectFrom('fact')
    .select(['id', 'name', 'body'])
    .where(
      'id',
      'in',
      aside.map(({ fact }) => fact),
    )
    .execute()
  const names = await namesOf(
    db,
    facts.flatMap(({ body }) => idsIn(body)),
  )
  const said = new Map(facts.map((fact) => [fact.id, sayFact(fact, names)]))
  return aside.map(({ fact, ...line }) => ({ ...line, happened: said.get(fact) ?? 'Something was recorded' }))
}
