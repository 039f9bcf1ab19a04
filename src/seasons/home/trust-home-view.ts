import { type Refused, refusalOf, refused } from '#kernel'
import { type TrustId, type PartnershipTables, itsTrustLeaders, theOffice } from '#partnership'
import { type Reading, reading } from '#platform/database'
import { type GroupSeason, groupSeason } from './group-home.ts'

export type TrustHomeView = GroupSeason & { readonly trust: TrustId; readonly name: string }

const may = itsTrustLeaders.or(theOffice)

/** A trust’s year, for its leaders. */
export async function trustHomeView(
  { db, actor, today }: Reading,
  trust: TrustId,
): Promise<TrustHomeView | Refused> {
  const forbidden = refusalOf(may, { actor, state: { trust }, today })
  if (forbidden) return forbidden
  const [named, season] = await Promise.all([
    reading<PartnershipTables>(db)
      .selectFrom('trust')
      .select('name')
      .where('id', '=', trust)
      .executeTakeFirst(),
    groupSeason(db, { kind: 'trust', id: trust }, today),
  ])
  return named ? { ...season, trust, name: named.name } : refused('not-found')
}
