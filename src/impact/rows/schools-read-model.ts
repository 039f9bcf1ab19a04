import { sql } from 'kysely'
import { type PartnershipTables, type PartnershipYear, type PublishedTables } from '#partnership'
import { type Reader, reading } from '#platform/database'
import type { Row } from '../metric.ts'
import { censusDayOf, yearsPartner } from './census-day.ts'

type Tables = PartnershipTables & PublishedTables
type Published = {
  readonly school: string
  readonly dataset: string
  readonly figures: Readonly<Record<string, number | string>>
}

type Found = {
  readonly id: string
  readonly urn: number
  readonly label: string
  readonly level: string
  readonly phase: string
  readonly region: string | null
  readonly typeGroup: string | null
  readonly registerPupils: number | null
  readonly lat: number | null
  readonly lon: number | null
  readonly trust: string | null
  readonly hub: string | null
}

/**
 * Partner schools of a year, one row a school: level, phase, trust and hub on the day of the census, pupils, and each
 * published figure as `dataset.MEASURE`. Source: memberships, national register, DfE performance tables.
 */
export async function schoolRows(db: Reader, year: PartnershipYear): Promise<Row[]> {
  const census = censusDayOf(year)
  const { rows } = await sql<Found>`
    select school.id, school.urn, school.name as label, membership.level, school.phase, school.region,
      school.type_group as "typeGroup", school.pupils as "registerPupils",
      school.latitude as lat, school.longitude as lon, trust_school.trust_id as trust, hub_school.hub_id as hub
    from membership
    join school on school.id = membership.school_id
    left join trust_school on trust_school.school_id = school.id and trust_school.held @> ${census}::date
    left join hub_school on hub_school.school_id = school.id and hub_school.held @> ${census}::date
    where membership.year = ${year}
    order by school.id`.execute(reading<Tables>(db))
  const published = await publishedOf(db, year)
  const years = await yearsOf(db, year)
  return rows.map((found) => ({
    id: found.id,
    urn: found.urn,
    label: found.label,
    level: found.level,
    phase: found.phase,
    region: found.region,
    lat: found.lat,
    lon: found.lon,
    trust: found.trust,
    hub: found.hub,
    mainstream: isMainstream(found),
    yearsPartner: yearsPartner(years.get(found.id) ?? [year]),
    pupils: published.get(found.id)?.['census.NOR'] ?? found.registerPupils,
    ...published.get(found.id),
  }))
}

/** What is published of partner schools, under the URN that each has now or had; the present one goes first. */
async function publishedOf(db: Reader, year: PartnershipYear): Promise<Map<string, Row>> {
  const { rows } = await sql<Published>`
    select school_urn.school_id as school, published_figures.dataset, published_figures.figures
    from published_figures
    join school_urn on school_urn.urn = published_figures.urn
    join school on school.id = school_urn.school_id
    join membership on membership.school_id = school.id and membership.year = ${year}
    where published_figures.year = ${year}
    order by (published_figures.urn = school.urn), published_figures.urn`.execute(reading<Tables>(db))
  const found = new Map<string, Row>()
  for (const { school, dataset, figures } of rows) {
    const cells = Object.entries(figures).map(([measure, figure]) => [
      `${dataset}.${measure}`,
      typeof figure === 'number' ? figure : null,
    ])
    found.set(school, { ...found.get(school), ...Object.fromEntries(cells) })
  }
  return found
}

async function yearsOf(db: Reader, year: PartnershipYear): Promise<Map<string, readonly string[]>> {
  const { rows } = await sql<{ readonly school: string; readonly years: readonly string[] }>`
    select school_id as school, array_agg(year order by year) as years
    from membership where year <= ${year} group by school_id`.execute(reading<Tables>(db))
  return new Map(rows.map(({ school, years }) => [school, years]))
}

const isMainstream = ({ phase, typeGroup }: Found): boolean =>
  ['primary', 'secondary', 'allThrough'].includes(phase) && typeGroup !== 'Independent schools'
