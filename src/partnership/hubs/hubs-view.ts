import { type SqlBool, sql } from 'kysely'
import { type Refused, refusalOf, refused } from '#kernel'
import { type Reading, reading } from '#platform/database'
import { onThatDay, schoolsOn } from '../directory/schools-store.ts'
import type { HubId } from '../ids.ts'
import type { PartnershipLevel } from '../membership/membership.ts'
import type { Role } from '../people/post.ts'
import { partners, theOffice } from '../policy.ts'
import type { Phase } from '../school.ts'
import type { PartnershipTables } from '../tables.ts'
import type { HubKind } from './hub.ts'

export type HubLine = {
  readonly id: HubId
  readonly name: string
  readonly kind: HubKind
  readonly region: string | null
  readonly schools: number
  readonly pupils: number
  readonly latitude: number | null
  readonly longitude: number | null
}

export type HubsView = { readonly hubs: readonly HubLine[]; readonly mayOpen: boolean }

export async function hubsView({ db, actor, today }: Reading): Promise<HubsView | Refused> {
  const forbidden = refusalOf(partners, { actor, state: null, today })
  if (forbidden) return forbidden
  const hubs = await reading<PartnershipTables>(db)
    .selectFrom('hub')
    .leftJoin('hub_school', (join) =>
      join.onRef('hub_school.hub_id', '=', 'hub.id').on(onThatDay('hub_school.held', today)),
    )
    .leftJoin('school', 'school.id', 'hub_school.school_id')
    .where(onThatDay('hub.held', today))
    .select(['hub.id', 'hub.name', 'hub.kind', 'hub.region'])
    .select([
      sql<number>`count(school.id)`.as('schools'),
      sql<number>`coalesce(sum(school.pupils), 0)`.as('pupils'),
      sql<number | null>`avg(school.latitude)`.as('latitude'),
      sql<number | null>`avg(school.longitude)`.as('longitude'),
    ])
    .groupBy('hub.id')
    .orderBy('hub.name')
    .execute()
  return { hubs, mayOpen: theOffice.allows({ actor, state: null, today }) }
}

export type HubView = {
  readonly id: HubId
  readonly name: string
  readonly kind: HubKind
  readonly region: string | null
  readonly vision: string | null
  readonly leaders: readonly { readonly name: string; readonly role: Role; readonly buddy: string | null }[]
  readonly schools: readonly {
    readonly id: string
    readonly name: string
    readonly urn: number
    readonly phase: Phase
    readonly town: string | null
    readonly trust: string | null
    readonly level: PartnershipLevel | null
    readonly pupils: number | null
    readonly latitude: number | null
    readonly longitude: number | null
  }[]
  readonly mayChange: boolean
}

export async function hubView({ db, actor, today }: Reading, id: HubId): Promise<HubView | Refused> {
  const forbidden = refusalOf(partners, { actor, state: null, today })
  if (forbidden) return forbidden
  const [hub, leaders, schools] = await Promise.all([
    reading<PartnershipTables>(db).selectFrom('hub').where('id', '=', id).selectAll().executeTakeFirst(),
    reading<PartnershipTables>(db)
      .selectFrom('post')
      .innerJoin('person', 'person.id', 'post.person_id')
      .where('post.hub_id', '=', id)
      .where(onThatDay('post.held', today))
      .leftJoin('hub_buddy', 'hub_buddy.post_id', 'post.id')
      .leftJoin('person as buddy', 'buddy.id', 'hub_buddy.buddy_id')
      .select(['person.name', 'post.role', 'buddy.name as buddy'])
      .orderBy('post.role', 'desc')
      .orderBy('person.name')
      .execute(),
    schoolsOn(db, today)
      .where(sql<SqlBool>`hub.id = ${id}`)
      .select(['school.id', 'school.name', 'school.urn', 'school.phase', 'school.town', 'school.pupils'])
      .select(['school.latitude', 'school.longitude', 'trust.name as trust', 'membership.level'])
      .orderBy('school.name')
      .execute(),
  ])
  if (!hub) return refused('not-found')
  return {
    id: hub.id,
    name: hub.name,
    kind: hub.kind,
    region: hub.region,
    vision: hub.vision,
    leaders,
    schools,
    mayChange: theOffice.allows({ actor, state: null, today }),
  }
}
