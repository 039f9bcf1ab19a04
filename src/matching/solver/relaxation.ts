import type { Highs } from 'highs'
import { at } from '../at.ts'
import type { Lineup } from '../lineup.ts'
import type { Roster } from '../roster.ts'
import { type Clique, brokenCliques } from './cliques.ts'
import type { Column } from './columns.ts'
import { type PairModel, addCliques, addPairs, newModel, usedIn } from './model.ts'
import type { Rows } from './rows.ts'

/**
 * What the linear relaxation over all eligible pairs tells: no plan costs less than `bound` (points), and a plan that uses
 * a pair costs at least `bound` plus that pair's reduced cost. `rounds` of pricing were needed.
 */
export type Relaxation = {
  readonly bound: number
  readonly reducedCost: (column: Column) => number
  readonly used: ReadonlyMap<Column, number>
  readonly rounds: number
  readonly converged: boolean
}

export type RelaxationInput = {
  readonly roster: Roster
  readonly firm: Lineup
  readonly rows: Rows
  readonly all: readonly (readonly Column[])[]
  readonly start: ReadonlySet<Column>
  readonly rounds: number
}

/** Column and row generation: solve over some pairs, price all others, add those that would help and the rules that are broken. */
export function relaxationOf(highs: Highs, input: RelaxationInput): Relaxation {
  const { rows, rounds } = input
  const pairs = newModel(highs, { rows, columns: [...input.start], cliques: [], relaxed: true })
  const book = newCliqueBook(rows)
  try {
    for (let round = 1; ; round += 1) {
      pairs.model.run()
      const { colValue, rowDual } = pairs.model.getSolution()
      const used = usedIn(pairs, colValue)
      const reducedCost = priceBy(rowDual, book.rowsOf)
      const { better, shortfall } = betterPairs(input, pairs, reducedCost)
      const broken = brokenCliques(input.roster, used).filter(book.isNew)
      if ((better.length === 0 && broken.length === 0) || round === rounds) {
        const bound = pairs.model.getObjectiveValue() + rows.offset + shortfall
        return { bound, reducedCost, used, rounds: round, converged: better.length === 0 }
      }
      addCliques(pairs, broken)
      for (const clique of broken) book.add(clique)
      if (better.length > 0) addPairs(pairs, better, book.rowsOf)
    }
  } finally {
    pairs.model.dispose()
  }
}

function newCliqueBook(rows: Rows) {
  const keys = new Set<string>()
  const ofPerson = new Map<number, { row: number; has: Clique['has'] }[]>()
  const ofOpening = new Map<number, { row: number; has: Clique['has'] }[]>()
  let next = rows.lower.length
  return {
    isNew: ({ key }: Clique): boolean => !keys.has(key),
    add: ({ key, by, of, has }: Clique): void => {
      keys.add(key)
      const shelf = by === 'person' ? ofPerson : ofOpening
      const there = shelf.get(of) ?? []
      there.push({ row: next, has })
      shelf.set(of, there)
      next += 1
    },
    rowsOf: (column: Column): number[] => {
      const found = rows.rowsOf(column)
      for (const clique of ofPerson.get(column.person) ?? []) if (clique.has(column)) found.push(clique.row)
      for (const clique of ofOpening.get(column.opening) ?? []) if (clique.has(column)) found.push(clique.row)
      return found
    },
  }
}

function priceBy(duals: Float64Array, rowsOf: (column: Column) => number[]): (column: Column) => number {
  return (column) => {
    let price = column.cost
    for (const row of rowsOf(column)) price -= duals[row] ?? 0
    return price
  }
}

const addedAReview = 12
const negligible = 1e-6

/**
 * The pairs outside the model that would lower its cost, the best few of each review; and by how much at most all of
 * them together could lower it: no review takes more of them than it has open slots (Farley's bound, slot by slot).
 */
function betterPairs(
  { roster, firm, all }: RelaxationInput,
  { columns }: PairModel,
  reducedCost: (column: Column) => number,
): { better: Column[]; shortfall: number } {
  const inside = new Set(columns)
  const better: Column[] = []
  let shortfall = 0
  for (const [opening, candidates] of all.entries()) {
    const open = at(roster.openings, opening).review.slots - at(firm.teams, opening).length
    const helpful: { column: Column; price: number }[] = []
    for (const column of candidates) {
      if (inside.has(column)) continue
      const price = reducedCost(column)
      if (price < -negligible) helpful.push({ column, price })
    }
    helpful.sort((one, other) => one.price - other.price)
    for (const { column } of helpful.slice(0, addedAReview)) better.push(column)
    for (const { price } of helpful.slice(0, open)) shortfall += price
  }
  return { better, shortfall }
}
