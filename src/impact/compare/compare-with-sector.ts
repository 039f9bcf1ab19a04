import {
  type Closeness,
  type Weighed,
  closeness,
  fsmBands,
  peersOf,
  simpleMean,
  weightedMean,
} from './like-for-like.ts'
import { type Compared, type SectorSchool, comparedFigures } from './sector-school.ts'

/** One figure of the chosen schools beside England's. Values are unrounded; null where nothing is published. */
export type ComparisonLine = {
  readonly title: string
  /** The kind of published figures that it is of: `ks4`. */
  readonly dataset: string
  readonly unit: Compared['unit']
  readonly decimals: number
  /** Chosen schools with a figure, and those of its phases in all. */
  readonly n: number
  readonly eligible: number
  /** What it is weighted by; null when the data has no pupils, and schools count once. */
  readonly weightedBy: string | null
  readonly ours: number | null
  readonly oursSimple: number | null
  readonly england: number | null
  readonly englandSimple: number | null
  readonly englandSchools: number
  /** England's schools that are like the chosen ones, weighted as those are. */
  readonly alike: number | null
  /** How many chosen schools were compared how closely. */
  readonly closely: Readonly<Record<Closeness, number>>
}

export type PhaseLine = { readonly phase: string; readonly ours: number; readonly england: number }

export type SectorComparison = {
  readonly chosen: number
  readonly phases: readonly PhaseLine[]
  readonly lines: readonly ComparisonLine[]
}

const mixed = ['primary', 'secondary', 'special'] as const
const phaseIn = (phase: string): string => (phase === 'allThrough' ? 'secondary' : phase)

/**
 * Sets chosen schools beside all state-funded schools of England: phase mix in a hundred schools, and each published
 * figure pupil-weighted, as a plain mean of schools, and beside England's schools of like phase, free school meals
 * band (fifths within the phase) and region. Pure; throws nothing. It ranks nobody and names no school.
 */
export function compareWithSector(
  sector: readonly SectorSchool[],
  chosen: ReadonlySet<number>,
): SectorComparison {
  const ours = sector.filter(({ urn }) => chosen.has(urn))
  const bandOf = fsmBands(sector)
  return {
    chosen: ours.length,
    phases: mixed.map((phase) => ({
      phase,
      ours: shareOf(ours, phase),
      england: shareOf(sector, phase),
    })),
    lines: comparedFigures.map((figure) => lineOf(figure, { sector, chosen, bandOf })),
  }
}

function shareOf(schools: readonly SectorSchool[], wanted: string): number {
  const counted = schools.filter(({ phase }) => mixed.some((one) => one === phaseIn(phase)))
  const those = counted.filter(({ phase }) => phaseIn(phase) === wanted)
  return counted.length > 0 ? (100 * those.length) / counted.length : 0
}

type Among = {
  readonly sector: readonly SectorSchool[]
  readonly chosen: ReadonlySet<number>
  readonly bandOf: ReadonlyMap<number, number>
}

function lineOf(figure: Compared, { sector, chosen, bandOf }: Among): ComparisonLine {
  const eligible = sector.filter(({ phase }) => figure.phases.includes(phase))
  const weightedBy =
    figure.weights.find((weight) => eligible.some(({ figures }) => (figures[weight] ?? 0) > 0)) ?? null
  const england = eligible.flatMap((school) => weigh(school, figure.field, weightedBy))
  const ours = england.filter(({ school }) => chosen.has(school.urn))
  const peers = peersOf(england, bandOf, figure.byFsm)
  const alike = ours.flatMap(({ school, weight }) => {
    const found = peers(school)
    return found ? [{ value: found.mean, weight, closeness: found.closeness }] : []
  })
  return {
    title: figure.title,
    dataset: figure.field.slice(0, figure.field.indexOf('.')),
    unit: figure.unit,
    decimals: figure.decimals,
    n: ours.length,
    eligible: eligible.filter(({ urn }) => chosen.has(urn)).length,
    weightedBy,
    ours: weightedMean(ours),
    oursSimple: simpleMean(ours),
    england: weightedMean(england),
    englandSimple: simpleMean(england),
    englandSchools: england.length,
    alike: weightedMean(alike),
    closely: countBy(alike.map((one) => one.closeness)),
  }
}

function weigh(school: SectorSchool, field: string, weightedBy: string | null): Weighed[] {
  const value = school.figures[field] ?? null
  const weight = weightedBy === null ? 1 : (school.figures[weightedBy] ?? 0)
  return value === null || weight <= 0 ? [] : [{ school, value, weight }]
}

function countBy(found: readonly Closeness[]): Record<Closeness, number> {
  const [first, second, third] = closeness.map((close) => found.filter((one) => one === close).length)
  return { phaseBandRegion: first ?? 0, phaseBand: second ?? 0, phase: third ?? 0 }
}
