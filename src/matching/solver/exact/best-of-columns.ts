import type { Highs } from 'highs'
import { at } from '../../at.ts'
import { loadStep } from '../../objective.ts'
import { pairingAt } from '../core/columns.ts'
import { needsAtMost } from '../core/core.ts'
import { type Teams, fits } from '../search/teams.ts'
import { cliquesAmong } from './cliques.ts'
import { type Sheet, newSheet } from './sheet.ts'

export type Choice = {
  /** Everybody who is settled; they stay. */
  readonly teams: Teams
  /** Columns to choose from; those that clash with somebody settled are left out. */
  readonly free: readonly number[]
  /** How many branch-and-bound nodes may be spent. */
  readonly nodes: number
  readonly seed: number
  /** Share of the cost at which the search may stop short of a proof; 0 to go on. */
  readonly goodEnough: number
}

/** What the best choice adds to the cost of those settled, at least (points); and the columns chosen, none if none was found in time. */
export type Chosen = { readonly bound: number; readonly used: readonly number[] | null }

/** Chooses the best of some columns beside those settled, with every rule, as a mixed-integer programme. */
export function bestOfColumns(highs: Highs, choice: Choice): Chosen {
  const { teams, nodes, seed, goodEnough } = choice
  const columns = choice.free.filter((column) => fits(teams, pairingAt(teams.core.columns, column)))
  if (columns.length === 0) return { bound: 0, used: [] }
  const pairs = columns.map((column) => ({ column, ...pairingAt(teams.core.columns, column) }))
  const cliques = cliquesAmong(teams.core.roster, pairs).map((clique) => clique.map(({ column }) => column))
  const { sheet, variables, empty } = sheetOf(teams, columns, cliques)
  const model = highs.createModel(sheet.model(false))
  try {
    // Costs are whole points, so a gap below one point is none.
    model.options.set({
      output_flag: false,
      mip_rel_gap: goodEnough,
      mip_abs_gap: 0.99,
      mip_max_nodes: nodes,
      random_seed: Math.abs(seed) % 2 ** 31,
    })
    model.run()
    const bound = Number(model.info.get('mip_dual_bound')) - empty
    if (Number(model.info.get('primal_solution_status')) !== highs.constants.solutionStatus.feasible)
      return { bound, used: null }
    const { colValue } = model.getSolution()
    return { bound, used: columns.filter((_, each) => (colValue[at(variables, each)] ?? 0) > 0.5) }
  } finally {
    model.dispose()
  }
}

/** Sets of columns of which one at most may be used. */
type Cliques = readonly (readonly number[])[]

/** The model, the number of each column in it, the rows of needs and cliques, and what it costs to choose nobody. */
export function sheetOf(teams: Teams, columns: readonly number[], cliques: Cliques) {
  const sheet = newSheet()
  const pairs = columns.map((column) => ({ column, ...pairingAt(teams.core.columns, column) }))
  const openings = new Map(
    [...new Set(pairs.map(({ opening }) => opening))].map((opening) => [
      opening,
      openingRows(sheet, teams, opening),
    ]),
  )
  const people = new Map(
    [...Map.groupBy(pairs, ({ person }) => person)].map(([person, own]) => [
      person,
      personRow(sheet, teams, { person, count: own.length }),
    ]),
  )
  const senders = senderRows(sheet, teams, pairs)
  const cliqueRows = cliques.map(() => sheet.row(Number.NEGATIVE_INFINITY, 1))
  const inCliques = new Map<number, number[]>()
  for (const [clique, members] of cliques.entries())
    for (const column of members)
      inCliques.set(column, [...(inCliques.get(column) ?? []), at(cliqueRows, clique)])
  const variables = pairs.map(({ column, opening, person, cost, meets }) => {
    const where = openings.get(opening)
    const who = people.get(person)
    const from = senders.get(at(teams.core.roster.people, person).sender)
    const needs = where?.needs.filter(({ need }) => (meets >> need) & 1).map(({ row }) => row) ?? []
    const rows = [where?.demand, ...needs, who?.row, from?.row, ...(inCliques.get(column) ?? [])]
    return sheet.column({
      cost: cost + (who?.cost ?? 0) + (from?.cost ?? 0),
      upper: 1,
      entries: rows.filter((row) => row !== undefined).map((row) => [row, 1]),
      whole: true,
      holds: who?.byOne ? who.row : undefined,
    })
  })
  let empty = 0
  for (const rows of openings.values()) empty += rows.empty
  return { sheet, variables, empty, openings, cliqueRows }
}

type Opening = {
  readonly demand: number
  readonly needs: readonly { readonly need: number; readonly row: number }[]
  readonly empty: number
}

function openingRows(sheet: Sheet, teams: Teams, opening: number): Opening {
  const open = teams.open[opening] ?? 0
  const demand = sheet.row(open, open)
  const fullFirst = teams.core.roster.policy.shortage === 'fullTeamsFirst'
  // When the first empty slot is the dearest, a row each keeps the cheaper ones from being counted without it.
  const order = Array.from({ length: fullFirst ? Math.max(0, open - 1) : 0 }, () =>
    sheet.row(Number.NEGATIVE_INFINITY, 0),
  )
  let empty = 0
  for (let nth = 1; nth <= open; nth += 1) {
    const ordering =
      nth === 1
        ? order.map((row) => [row, -1] as const)
        : order.slice(nth - 2, nth - 1).map((row) => [row, 1] as const)
    const cost = at(teams.steps, opening)[nth] ?? 0
    sheet.column({
      cost,
      upper: 1,
      entries: [[demand, 1], ...ordering],
      whole: fullFirst && nth === 1,
      holds: demand,
    })
    empty += cost
  }
  const needs = at(teams.core.roster.openings, opening).needs.flatMap(({ weight }, need) => {
    const place = opening * needsAtMost + need
    const lacking = (teams.core.lacking[place] ?? 0) - (teams.met[place] ?? 0)
    if (lacking <= 0) return []
    const row = sheet.row(lacking, Number.POSITIVE_INFINITY)
    sheet.column({
      cost: weight,
      upper: lacking,
      entries: [[row, 1]],
      whole: false,
      holds: row,
    })
    empty += weight * lacking
    return [{ need, row }]
  })
  return { demand, needs, empty }
}

/** A row, where one is needed, and what it costs each column; `byOne` when one column at most may be in it. */
type Share = { readonly row?: number; readonly cost: number; readonly byOne?: true }
type Own = { readonly person: number; readonly count: number }

function personRow(sheet: Sheet, { core, ofPerson }: Teams, { person, count }: Own): Share {
  const { roster, firm } = core
  const whose = at(roster.people, person)
  const { limit } = whose.practitioner
  const load = at(ofPerson, person).length + at(firm.loads, person).length
  const first = loadStep(roster.policy, whose, load + 1)
  if (limit - load === 1 || count === 1)
    return count === 1
      ? { cost: first }
      : { row: sheet.row(Number.NEGATIVE_INFINITY, 1), cost: first, byOne: true }
  const row = sheet.row(Number.NEGATIVE_INFINITY, 0)
  for (let nth = load + 1; nth <= limit; nth += 1)
    sheet.column({
      cost: loadStep(roster.policy, whose, nth),
      upper: 1,
      entries: [[row, -1]],
      whole: false,
      holds: row,
    })
  return { row, cost: 0 }
}

function senderRows(
  sheet: Sheet,
  { core, sent }: Teams,
  pairs: readonly { readonly person: number }[],
): Map<number, Share> {
  const { roster } = core
  const beyond = roster.policy.weights.beyondOwed
  const bySender = Map.groupBy(pairs, ({ person }) => at(roster.people, person).sender)
  return new Map(
    [...bySender].map(([sender, own]): [number, Share] => {
      if (sender < 0) return [sender, { cost: 0 }]
      const room = at(roster.owedReviews, sender) - (sent[sender] ?? 0)
      if (room <= 0) return [sender, { cost: beyond }]
      if (own.length <= room) return [sender, { cost: 0 }]
      const row = sheet.row(Number.NEGATIVE_INFINITY, room)
      sheet.column({
        cost: beyond,
        upper: Number.POSITIVE_INFINITY,
        entries: [[row, -1]],
        whole: false,
        holds: row,
      })
      return [sender, { row, cost: 0 }]
    }),
  )
}
