import { at } from '../at.ts'
import type { Lineup } from '../lineup.ts'
import { levelsOf, loadStep, shortageStep, total } from '../objective.ts'
import type { Practitioner } from '../problem.ts'
import type { Roster } from '../roster.ts'
import type { Column } from './columns.ts'

/** A variable beside the pairs: an empty slot, a lack in the make-up, one review more for somebody, one beyond what is owed. */
type Slack = {
  readonly cost: number
  readonly upper: number
  readonly entries: readonly (readonly [row: number, coefficient: number])[]
  readonly whole: boolean
}

/** The rows that every model has. A pair has coefficient 1 in each of its `rowsOf`. */
export type Rows = {
  readonly lower: readonly number[]
  readonly upper: readonly number[]
  readonly slacks: readonly Slack[]
  readonly rowsOf: (column: Column) => number[]
  /** What must be added to a model's objective to make it the plan's cost. */
  readonly offset: number
}

export function rowsFor(roster: Roster, firm: Lineup): Rows {
  const sheet = newSheet()
  const demand = roster.openings.map((opening) => demandRow(roster, firm, { sheet, index: opening.index }))
  const needs = roster.openings.map((opening) => needRows(roster, firm, { sheet, index: opening.index }))
  const own = roster.people.map((person) => personRow(roster, firm, { sheet, index: person.index }))
  const senders = roster.owedReviews.map((owed, sender) => {
    const row = sheet.row(Number.NEGATIVE_INFINITY, Math.max(0, owed - at(firm.sent, sender)))
    sheet.slack({
      cost: roster.policy.weights.beyondOwed,
      upper: Number.POSITIVE_INFINITY,
      entries: [[row, -1]],
      whole: false,
    })
    return row
  })
  return {
    ...sheet,
    offset: total(levelsOf(roster, firm)) - sheet.emptyCost(),
    rowsOf: ({ opening, person }) => {
      const { practitioner, sender } = at(roster.people, person)
      const rows = [at(demand, opening), at(own, person)]
      if (sender >= 0) rows.push(at(senders, sender))
      for (const { row, meets } of at(needs, opening)) if (meets(practitioner)) rows.push(row)
      return rows
    },
  }
}

type Sheet = ReturnType<typeof newSheet>
type Spot = { readonly sheet: Sheet; readonly index: number }

function newSheet() {
  const lower: number[] = []
  const upper: number[] = []
  const slacks: Slack[] = []
  let empty = 0
  return {
    lower,
    upper,
    slacks,
    row: (from: number, to: number): number => {
      lower.push(from)
      return upper.push(to) - 1
    },
    slack: (slack: Slack): void => {
      slacks.push(slack)
    },
    /** A slack that is fully used when no pair is: its cost is part of what nothing costs. */
    lack: (slack: Slack): void => {
      slacks.push(slack)
      empty += slack.cost * slack.upper
    },
    emptyCost: (): number => empty,
  }
}

function demandRow(roster: Roster, firm: Lineup, { sheet, index }: Spot): number {
  const opening = at(roster.openings, index)
  const open = Math.max(0, opening.review.slots - at(firm.teams, index).length)
  const row = sheet.row(open, open)
  const fullFirst = roster.policy.shortage === 'fullTeamsFirst'
  // When the first empty slot is the dearest, a row each keeps the cheaper ones from being counted without it.
  const order = Array.from({ length: fullFirst ? Math.max(0, open - 1) : 0 }, () =>
    sheet.row(Number.NEGATIVE_INFINITY, 0),
  )
  for (let nth = 1; nth <= open; nth += 1) {
    const ordering =
      nth === 1
        ? order.map((each) => [each, -1] as const)
        : order.slice(nth - 2, nth - 1).map((each) => [each, 1] as const)
    sheet.lack({
      cost: shortageStep(roster.policy, opening, nth),
      upper: 1,
      entries: [[row, 1], ...ordering],
      whole: fullFirst && nth === 1,
    })
  }
  return row
}

type NeedRow = { readonly row: number; readonly meets: (practitioner: Practitioner) => boolean }

function needRows(roster: Roster, firm: Lineup, { sheet, index }: Spot): NeedRow[] {
  const team = at(firm.teams, index).map((person) => at(roster.people, person).practitioner)
  return at(roster.openings, index).needs.flatMap(({ count, weight, meets }) => {
    const lacking = count - team.filter(meets).length
    if (lacking <= 0) return []
    const row = sheet.row(lacking, Number.POSITIVE_INFINITY)
    sheet.lack({ cost: weight, upper: lacking, entries: [[row, 1]], whole: false })
    return [{ row, meets }]
  })
}

function personRow(roster: Roster, firm: Lineup, { sheet, index }: Spot): number {
  const { limit } = at(roster.people, index).practitioner
  const load = at(firm.loads, index).length
  const row = sheet.row(Number.NEGATIVE_INFINITY, load === 0 && limit > 0 ? 1 : 0)
  for (let nth = Math.max(2, load + 1); nth <= limit; nth += 1)
    sheet.slack({ cost: loadStep(roster.policy, nth), upper: 1, entries: [[row, -1]], whole: false })
  return row
}
