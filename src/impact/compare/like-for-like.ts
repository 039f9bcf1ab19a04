import type { SectorSchool } from './sector-school.ts'

/** Fewer schools than this are no group to compare with. */
const fewestPeers = 5
const bands = 5

export type Weighed = {
  readonly school: SectorSchool
  readonly value: number
  readonly weight: number
}

/** How alike the schools of a group are, the most alike first. */
export const closeness = ['phaseBandRegion', 'phaseBand', 'phase'] as const
export type Closeness = (typeof closeness)[number]

export const closenessWords: Readonly<Record<Closeness, string>> = {
  phaseBandRegion: 'phase, free school meals band and region',
  phaseBand: 'phase and free school meals band',
  phase: 'phase alone',
}

/** The fifth of England's schools of its phase into which a school falls by free school meals, 0 to 4. */
export function fsmBands(sector: readonly SectorSchool[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  const byPhase = Map.groupBy(
    sector.filter(({ fsm }) => fsm !== null),
    ({ phase }) => phase,
  )
  for (const schools of byPhase.values()) {
    const inOrder = schools.toSorted((one, other) => (one.fsm ?? 0) - (other.fsm ?? 0))
    for (const [place, { urn }] of inOrder.entries())
      found.set(urn, Math.floor((place * bands) / inOrder.length))
  }
  return found
}

type Peers = { readonly mean: number; readonly closeness: Closeness }

/**
 * For each school, the pupil-weighted mean of England's schools that are like it, by the closest group that has at
 * least five. The school itself is one of them, as it is one of England's. Null when not even its phase has five.
 */
export function peersOf(
  sector: readonly Weighed[],
  bandOf: ReadonlyMap<number, number>,
  byFsm: boolean,
): (school: SectorSchool) => Peers | null {
  const keyOf = (school: SectorSchool, close: Closeness): string => {
    const band = byFsm ? (bandOf.get(school.urn) ?? 'unknown') : 'any'
    const parts = { phase: [school.phase], phaseBand: [school.phase, band] }
    return close === 'phaseBandRegion'
      ? [school.phase, band, school.region ?? 'unknown'].join('|')
      : parts[close].join('|')
  }
  const groups = new Map(
    closeness.map((close) => [close, Map.groupBy(sector, ({ school }) => keyOf(school, close))]),
  )
  return (school) => {
    for (const close of closeness) {
      const group = groups.get(close)?.get(keyOf(school, close)) ?? []
      const mean = group.length >= fewestPeers ? weightedMean(group) : null
      if (mean !== null) return { mean, closeness: close }
    }
    return null
  }
}

/** Null when nothing weighs anything. */
export function weightedMean(weighed: readonly { readonly value: number; readonly weight: number }[]) {
  const weight = weighed.reduce((sum, one) => sum + one.weight, 0)
  return weight > 0 ? weighed.reduce((sum, one) => sum + one.value * one.weight, 0) / weight : null
}

export const simpleMean = (weighed: readonly { readonly value: number }[]): number | null =>
  weighed.length > 0 ? weighed.reduce((sum, { value }) => sum + value, 0) / weighed.length : null
