import { sql } from 'kysely'
import { type PartnershipTables, type PartnershipYear, type PublishedTables, datasets } from '#partnership'
import { type Reader, reading } from '#platform/database'
import type { Row } from '../metric.ts'
import { censusDayOf, yearsPartner } from './census-day.ts'

type Tables = PartnershipTables & PublishedTables
type Published = Readonly<Record<string, number | string>>

type Found = {
  readonly id: string
  readonly urn: number
  readonly label: string
  readonly level: string
  readonly phase: string
  readonly region: string | null
  readonly typeGroup: string | null
  readonly registerPupils: number | null
  readonly trust: string | null
  readonly hub: string | null
  readonly years: readonly string[]
  readonly published: Readonly<Record<string, Published>> | null
}

/**
 * Partner schools of a year, one row a school: level, phase, trust and hub on the day of the census, pupils, and each
 * published figure as `dataset.MEASURE`. Source: memberships, national register, DfE performance tables.
 */
export async function schoolRows(db: Reader, year: PartnershipYear): Promise<Row[]> {
  const census = censusDayOf(year)
  const { rows } = await sql<Found>`
    with held as (
      select school_id, array_agg(year order by year) as years from membership where year <= ${year} group by school_id),
    published as (
      select school_urn.school_id,
        json_object_agg(dataset, figures order by (published_figures.urn = school.urn), published_figures.urn) as figures
      from published_figures
      join school_urn on school_urn.urn = published_figures.urn
      join school on school.id = school_urn.school_id
      join membership on membership.school_id = school.id and membership.year = ${year}
      where published_figures.year = ${year} group by school_urn.school_id)
    select school.id, school.urn, school.name as label, membership.level, school.phase, school.region,
      school.type_group as "typeGroup", school.pupils as "registerPupils",
      trust_school.trust_id as trust, hub_school.hub_id as hub, held.years, published.figures as published
    from membership
    join school on school.id = membership.school_id
    join held on held.school_id = school.id
    left join trust_school on trust_school.school_id = school.id and trust_school.held @> ${census}::date
    left join hub_school on hub_school.school_id = school.id and hub_school.held @> ${census}::date
    left join published on published.school_id = school.id
    where membership.year = ${year}
    order by school.id`.execute(reading<Tables>(db))
  return rows.map(rowOf)
}

function rowOf(found: Found): Row {
  const figures = Object.fromEntries(
    datasets.flatMap((dataset) =>
      Object.entries(found.published?.[dataset] ?? {}).map(([measure, figure]) => [
        `${dataset}.${measure}`,
        typeof figure === 'number' ? figure : null,
      ]),
    ),
  )
  return {
    id: found.id,
    urn: found.urn,
    label: found.label,
    level: found.level,
    phase: found.phase,
    region: found.region,
    trust: found.trust,
    hub: found.hub,
    mainstream: isMainstream(found),
    pupils: figures['census.NOR'] ?? found.registerPupils,
    yearsPartner: yearsPartner(found.years),
    ...figures,
  }
}

const isMainstream = ({ phase, typeGroup }: Found): boolean =>
  ['primary', 'secondary', 'allThrough'].includes(phase) && typeGroup !== 'Independent schools'
