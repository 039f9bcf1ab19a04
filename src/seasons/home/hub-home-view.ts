import { type Refused, refusalOf, refused } from '#kernel'
import { type HubId, type PartnershipTables, itsHubLeaders, theOffice } from '#partnership'
import { type Reading, reading } from '#platform/database'
import { type GroupSeason, groupSeason } from './group-home.ts'

export type HubHomeView = GroupSeason & { readonly hub: HubId; readonly name: string }

const may = itsHubLeaders.or(theOffice)

/** A hub’s year, for its Hub Manager and Senior Partners. */
export async function hubHomeView({ db, actor, today }: Reading, hub: HubId): Promise<HubHomeView | Refused> {
  const forbidden = refusalOf(may, { actor, state: { hub }, today })
  if (forbidden) return forbidden
  const [named, season] = await Promise.all([
    reading<PartnershipTables>(db).selectFrom('hub').select('name').where('id', '=', hub).executeTakeFirst(),
    groupSeason(db, { kind: 'hub', id: hub }, today),
  ])
  return named ? { ...season, hub, name: named.name } : refused('not-found')
}
