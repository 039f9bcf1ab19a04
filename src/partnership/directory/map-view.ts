import { type Refused, refusalOf } from '#kernel'
import type { Reading } from '#platform/database'
import { partners } from '../policy.ts'
import type { Phase } from '../school.ts'
import { schoolsOn } from './schools-store.ts'

export type MapPoint = {
  readonly id: string
  readonly name: string
  readonly phase: Phase
  readonly region: string | null
  readonly hub: string | null
  readonly latitude: number
  readonly longitude: number
}

export type MapView = {
  readonly schools: readonly MapPoint[]
  readonly regions: readonly { readonly region: string; readonly schools: number; readonly pupils: number }[]
}

/** Every partner school that has a place on the map, and how many there are by region. */
export async function mapView({ db, actor, today }: Reading): Promise<MapView | Refused> {
  const forbidden = refusalOf(partners, { actor, state: null, today })
  if (forbidden) return forbidden
  const rows = await schoolsOn(db, today)
    .where('membership.level', 'is not', null)
    .select(['school.id', 'school.name', 'school.phase', 'school.region', 'school.pupils'])
    .select(['school.latitude', 'school.longitude', 'hub.name as hub'])
    .orderBy('school.name')
    .execute()
  const regions = new Map<string, { schools: number; pupils: number }>()
  for (const { region, pupils } of rows) {
    const sum = regions.get(region ?? 'Region not recorded') ?? { schools: 0, pupils: 0 }
    regions.set(region ?? 'Region not recorded', {
      schools: sum.schools + 1,
      pupils: sum.pupils + (pupils ?? 0),
    })
  }
  return {
    schools: rows.flatMap(({ id, name, phase, region, hub, latitude, longitude }) =>
      latitude === null || longitude === null ? [] : [{ id, name, phase, region, hub, latitude, longitude }],
    ),
    regions: [...regions].map(([region, sum]) => ({ region, ...sum })).sort((a, b) => b.schools - a.schools),
  }
}
