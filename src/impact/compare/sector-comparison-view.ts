import { z } from 'zod'
import { type Refused, refusalOf } from '#kernel'
import { PartnershipYear } from '#partnership'
import type { Reading } from '#platform/database'
import { rounded } from '../engine/rounding.ts'
import { mayReadFigures } from '../policy.ts'
import { yearRows } from '../rows/year-rows-read-model.ts'
import { type ComparisonLine, type PhaseLine, compareWithSector } from './compare-with-sector.ts'
import { closenessWords } from './like-for-like.ts'
import { type Sector, latestCensus, sectorSchools } from './sector-schools-read-model.ts'

/** Which schools are set beside England’s: a list of URNs, or the year’s partners. */
export const SectorQuestion = z.object({
  urns: z.string().max(60_000).catch('').default(''),
  year: PartnershipYear.nullable().catch(null).default(null),
})
export type SectorQuestion = z.infer<typeof SectorQuestion>

export type SectorLine = {
  readonly title: string
  readonly ours: string
  readonly england: string
  readonly alike: string
  readonly oursSimple: string
  readonly englandSimple: string
  /** How it was made: n, weights, and how closely schools were compared. */
  readonly method: string
}

export type SectorComparisonView = {
  /** Null when no census of England’s schools is known. */
  readonly year: PartnershipYear | null
  readonly asked: string
  readonly chosen: number
  readonly listed: number
  readonly phases: readonly PhaseLine[]
  readonly lines: readonly SectorLine[]
}

/** Chosen schools, or the partners of the year, beside England’s schools and beside those like them. */
export async function sectorComparisonView(
  { db, actor, today }: Reading,
  { urns, year: wanted }: SectorQuestion,
): Promise<SectorComparisonView | Refused> {
  const forbidden = refusalOf(mayReadFigures, { actor, state: null, today })
  if (forbidden) return forbidden
  const year = wanted ?? (await latestCensus(db))
  if (year === null) return { year, asked: urns, chosen: 0, listed: 0, phases: [], lines: [] }
  const listed = urns.trim() === '' ? await partnersOf({ db, today }, year) : urnsIn(urns)
  const { schools, years } = await sectorSchools(db, year)
  const { chosen, phases, lines } = compareWithSector(schools, listed)
  return {
    year,
    asked: urns,
    chosen,
    listed: listed.size,
    phases,
    lines: lines.map((line) => lineShown(line, years)),
  }
}

/** Every six-digit number of a text. */
export const urnsIn = (text: string): Set<number> =>
  new Set([...text.matchAll(/\b\d{6}\b/g)].map(([urn]) => Number(urn)))

async function partnersOf(
  { db, today }: Pick<Reading, 'db' | 'today'>,
  year: PartnershipYear,
): Promise<Set<number>> {
  const { schools } = await yearRows(db, { year, today }, ['schools'])
  return new Set(schools.flatMap(({ urn }) => (typeof urn === 'number' ? [urn] : [])))
}

const lineShown = (line: ComparisonLine, years: Sector['years']): SectorLine => {
  const shown = (value: number | null) =>
    value === null
      ? 'Not known'
      : `${rounded(value, line.decimals).toFixed(line.decimals).replace('-', '−')}${line.unit === 'percent' ? '%' : ''}`
  return {
    title: line.title,
    ours: shown(line.ours),
    england: shown(line.england),
    alike: shown(line.alike),
    oursSimple: shown(line.oursSimple),
    englandSimple: shown(line.englandSimple),
    method: methodOf(line, years.get(line.dataset) ?? null),
  }
}

function methodOf(
  { n, eligible, englandSchools, weightedBy, closely }: ComparisonLine,
  year: string | null,
): string {
  if (n === 0 || year === null) return 'No chosen school has a published figure.'
  const count = (schools: number) => schools.toLocaleString('en-GB')
  const alike = [
    `${count(closely.phaseBandRegion)} by ${closenessWords.phaseBandRegion}`,
    ...(closely.phaseBand > 0 ? [`${count(closely.phaseBand)} by ${closenessWords.phaseBand}`] : []),
    ...(closely.phase > 0 ? [`${count(closely.phase)} by ${closenessWords.phase}`] : []),
  ].join(', ')
  const weights = weightedBy ? `weighted by ${weightedBy}` : 'each school once, for the data has no pupils'
  return `Of ${year}, n = ${count(n)} of ${count(eligible)} schools, ${count(englandSchools)} in England; ${weights}; compared ${alike}`
}
