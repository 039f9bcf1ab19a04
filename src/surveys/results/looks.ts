import type { Day } from '#kernel'
import type { SurveyYear } from '../rounds/survey-year.ts'
import { settledFrom } from '../rounds/survey-year.ts'
import { leastShown } from './least.ts'
import type { Atom } from './recoverable.ts'
import { type Batch, batchesOf } from './release.ts'
import type { RoundTally } from './round-tallies-store.ts'
import { tablesToShow } from './tables-to-show.ts'

export const everybody = 'everybody'

/** One way of looking at a survey: everybody’s answers, those of one round, or those of one facet’s value. */
export type Look = { readonly value: string; readonly label: string; readonly group: string | null }

export type Looks = {
  /** Rounds whose answers are in the results. */
  readonly released: readonly RoundTally[]
  /** All that can be asked for, whether or not it can be shown: what is too small and what is empty are listed alike. */
  readonly looks: readonly Look[]
  readonly roundsOf: (look: string) => readonly RoundTally[]
  /** Whether that look may be shown of people of whom these many stand in each round. */
  readonly mayShow: (look: string, countIn: (round: RoundTally) => number) => boolean
}

type Asked = {
  readonly rounds: readonly RoundTally[]
  readonly year: SurveyYear
  readonly today: Day
  /** Whether the reader may look at parts; others see one table, of all that they may read. */
  readonly inParts: boolean
}

/** Filters by facet open when the year is settled: no answer comes in later that a second look could tell apart. */
export function looksAt({ rounds, year, today, inParts }: Asked): Looks {
  const batches = batchesOf(rounds, today)
  const released = batches.flat()
  const settled = today >= settledFrom(year) && rounds.every(({ closesOn }) => closesOn < today)
  const facets = inParts && settled ? facetLooks(rounds) : []
  const single = inParts ? batches.flatMap((batch) => (batch.length === 1 ? batch : [])) : []
  const tablesOf = tablesIn(batches, facets.length > 0)
  const inLook = (look: string) => (round: RoundTally) => look === everybody || tablesOf(round).has(look)
  return {
    released,
    looks: [
      { value: everybody, label: 'Everybody', group: null },
      ...facets,
      ...single.map(({ id, title }) => ({ value: id, label: title, group: 'One of them' })),
    ],
    roundsOf: (look) => released.filter(inLook(look)),
    mayShow: (look, countIn) => {
      if (!facets.some(({ value }) => value === look))
        return released.filter(inLook(look)).reduce((sum, round) => sum + countIn(round), 0) >= leastShown
      const atoms = released.map((round): Atom => ({ tables: tablesOf(round), count: countIn(round) }))
      return tablesToShow({
        atoms: merged(atoms),
        shown: batches.map((_, place) => batchTable(place)),
        wanted: facets.map(({ value }) => value),
      }).has(look)
    },
  }
}

const batchTable = (place: number): string => `batch ${place}`

function tablesIn(batches: readonly Batch<RoundTally>[], withFacets: boolean) {
  const tables = new Map<RoundTally, ReadonlySet<string>>()
  for (const [place, batch] of batches.entries())
    for (const round of batch)
      tables.set(
        round,
        new Set([
          batchTable(place),
          ...(batch.length === 1 ? [round.id] : []),
          ...(withFacets ? Object.entries(round.facets).map(([facet, value]) => lookAt(facet, value)) : []),
        ]),
      )
  return (round: RoundTally) => tables.get(round) ?? new Set<string>()
}

const lookAt = (facet: string, value: string): string => `${facet}: ${value}`

/** Values are listed of all rounds, answered or not. */
function facetLooks(rounds: readonly RoundTally[]): Look[] {
  const looks = new Map<string, Look>()
  for (const { facets } of rounds)
    for (const [group, label] of Object.entries(facets))
      looks.set(lookAt(group, label), { value: lookAt(group, label), label, group })
  return [...looks.values()].toSorted((one, other) => one.value.localeCompare(other.value, 'en-GB'))
}

/** Atoms that stand in the same tables are one. */
function merged(atoms: readonly Atom[]): Atom[] {
  const groups = Map.groupBy(atoms, ({ tables }) => [...tables].toSorted().join('\n'))
  return [...groups.values()].flatMap((own) => {
    const [first] = own
    return first ? [{ tables: first.tables, count: own.reduce((sum, { count }) => sum + count, 0) }] : []
  })
}
