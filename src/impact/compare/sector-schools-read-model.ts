import { sql } from 'kysely'
import {
  type PartnershipTables,
  PartnershipYear,
  type PublishedTables,
  firstFictionalUrn,
} from '#partnership'
import { type Reader, reading } from '#platform/database'
import type { SectorSchool } from './sector-school.ts'

type Tables = PartnershipTables & PublishedTables

type Found = {
  readonly urn: number
  readonly phase: string
  readonly region: string | null
  readonly fsmInRegister: number | null
}
type Published = {
  readonly urn: number
  readonly dataset: string
  readonly figures: Readonly<Record<string, number | string>>
}

/** England's schools, and of which year each kind of published figures is: `ks4` of `2024/25`. */
export type Sector = {
  readonly schools: readonly SectorSchool[]
  readonly years: ReadonlyMap<string, string>
}

/**
 * State-funded schools of England that are open, with what is published of them: each kind of figures of the latest
 * year, up to the one that is asked for, that has them school by school. The demonstration's schools are left out.
 * Source: national register; DfE performance tables, census and absence.
 */
export async function sectorSchools(db: Reader, year: PartnershipYear): Promise<Sector> {
  const years = await latestYears(db, year)
  const schools = await sql<Found>`
    select urn, phase, region, fsm_percent as "fsmInRegister" from school
    where status = 'open' and not fictional
      and coalesce(type_group, '') not in ('Independent schools', 'Colleges', 'Universities', 'Other types')
    order by urn`.execute(reading<Tables>(db))
  const published = await sql<Published>`
    select school.urn, published_figures.dataset, published_figures.figures
    from published_figures
    join school_urn on school_urn.urn = published_figures.urn
    join school on school.id = school_urn.school_id
    where (published_figures.dataset, published_figures.year) in (
      select unnest(${[...years.keys()]}::text[]), unnest(${[...years.values()]}::text[]))
      and not school.fictional
    order by (published_figures.urn = school.urn), published_figures.urn`.execute(reading<Tables>(db))
  const figures = new Map<number, Record<string, number | null>>()
  for (const { urn, dataset, figures: given } of published.rows) {
    const own = figures.get(urn) ?? {}
    for (const [measure, figure] of Object.entries(given))
      own[`${dataset}.${measure}`] = typeof figure === 'number' ? figure : null
    figures.set(urn, own)
  }
  const sector = schools.rows.map(({ urn, phase, region, fsmInRegister }) => {
    const own = figures.get(urn) ?? {}
    const fsm = fsmOf(own)
    return {
      urn,
      phase,
      region,
      fsm: fsm ?? fsmInRegister,
      figures: { ...own, 'census.FSM': fsm },
    }
  })
  return { schools: sector, years }
}

const schoolBySchool = 1000

async function latestYears(db: Reader, upTo: PartnershipYear): Promise<Map<string, string>> {
  const { rows } = await sql<{ readonly dataset: string; readonly year: string }>`
    select dataset, max(year) as year from (
      select dataset, year from published_figures
      where urn < ${firstFictionalUrn} and year <= ${upTo}
      group by dataset, year having count(*) > ${schoolBySchool}) as known
    group by dataset`.execute(reading<Tables>(db))
  return new Map(rows.map(({ dataset, year }) => [dataset, year]))
}

function fsmOf(figures: Readonly<Record<string, number | null>>): number | null {
  const [part, whole] = [figures['census.NUMFSM'] ?? null, figures['census.NOR'] ?? null]
  return part === null || whole === null || whole <= 0 ? null : (100 * part) / whole
}

/** The latest year of which the census of England's schools is known; null when none is. */
export async function latestCensus(db: Reader): Promise<PartnershipYear | null> {
  const { rows } = await sql<{ readonly year: string }>`
    select year from published_figures where dataset = 'census' and urn < ${firstFictionalUrn}
    group by year having count(*) > ${schoolBySchool} order by year desc limit 1`.execute(reading<Tables>(db))
  return rows[0] ? PartnershipYear.parse(rows[0].year) : null
}
