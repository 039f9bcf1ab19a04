import { at } from '../../at.ts'
import { cannotJoin, tooClose } from '../../company.ts'
import { type Lineup, firmLineup, place } from '../../lineup.ts'
import { loadStep, shortageStep } from '../../objective.ts'
import { type Pairing, pairingAt } from '../core/columns.ts'
import { type Core, needsAtMost, openSlots } from '../core/core.ts'

/**
 * A plan in the making, in columns of the core, that never breaks a rule. What a change costs is known at once, because
 * sizes, loads and needs met are counted as it goes.
 */
export type Teams = {
  readonly core: Core
  readonly ofOpening: number[][]
  readonly ofPerson: number[][]
  readonly met: Int32Array
  readonly sent: Int32Array
  readonly open: Int32Array
  /** By review and number of empty slots: what the last of them costs. */
  readonly steps: readonly (readonly number[])[]
}

export function newTeams(core: Core): Teams {
  const { roster, firm } = core
  return {
    core,
    ofOpening: roster.openings.map(() => []),
    ofPerson: roster.people.map(() => []),
    met: new Int32Array(core.lacking.length),
    sent: Int32Array.from(firm.sent),
    open: Int32Array.from(roster.openings, (opening) => openSlots(firm, opening)),
    steps: roster.openings.map((opening) => [
      0,
      ...Array.from({ length: opening.review.slots }, (_, nth) =>
        shortageStep(roster.policy, opening, nth + 1),
      ),
    ]),
  }
}

export const copyOf = (teams: Teams): Teams => ({
  ...teams,
  ofOpening: teams.ofOpening.map((team) => [...team]),
  ofPerson: teams.ofPerson.map((own) => [...own]),
  met: teams.met.slice(),
  sent: teams.sent.slice(),
  open: teams.open.slice(),
})

/** Seats a column and answers what that adds to the plan's cost (points, below 0 when it helps). */
export function seat(teams: Teams, column: number): number {
  const pair = pairingAt(teams.core.columns, column)
  const added = costOfSeat(teams, pair)
  at(teams.ofOpening, pair.opening).push(column)
  at(teams.ofPerson, pair.person).push(column)
  count(teams, pair, 1)
  return added
}

/** Takes a column out again and answers what that adds to the plan's cost. */
export function unseat(teams: Teams, column: number): number {
  const pair = pairingAt(teams.core.columns, column)
  takeOut(at(teams.ofOpening, pair.opening), column)
  takeOut(at(teams.ofPerson, pair.person), column)
  count(teams, pair, -1)
  return -costOfSeat(teams, pair)
}

function takeOut(list: number[], column: number): void {
  list.splice(list.indexOf(column), 1)
}

function count({ core, met, sent, open }: Teams, { opening, person, meets }: Pairing, by: 1 | -1): void {
  open[opening] = (open[opening] ?? 0) - by
  for (let need = 0; need < needsAtMost; need += 1) {
    const row = opening * needsAtMost + need
    met[row] = (met[row] ?? 0) + by * ((meets >> need) & 1)
  }
  const { sender } = at(core.roster.people, person)
  if (sender >= 0) sent[sender] = (sent[sender] ?? 0) + by
}

/** What one more person in a team adds to the plan's cost. */
export function costOfSeat(teams: Teams, { opening, person, cost, meets }: Pairing): number {
  const { core, met, sent, open, steps } = teams
  const { roster, firm, lacking, lackCost } = core
  let added = cost - (steps[opening]?.[open[opening] ?? 0] ?? 0)
  for (let need = 0; need < needsAtMost; need += 1) {
    const row = opening * needsAtMost + need
    if ((meets >> need) & 1 && (met[row] ?? 0) < (lacking[row] ?? 0)) added -= lackCost[row] ?? 0
  }
  const load = at(teams.ofPerson, person).length + at(firm.loads, person).length
  added += loadStep(roster.policy, at(roster.people, person), load + 1)
  const { sender } = at(roster.people, person)
  if (sender >= 0 && (sent[sender] ?? 0) >= at(roster.owedReviews, sender))
    added += roster.policy.weights.beyondOwed
  return added
}

/** The person can do it beside the other reviews they have. */
export function fitsCalendar({ core, ofPerson }: Teams, where: number, person: number): boolean {
  const { columns, roster, firm } = core
  const { limit, gapDays } = at(roster.people, person).practitioner
  const own = at(ofPerson, person)
  if (own.length + at(firm.loads, person).length >= limit) return false
  const opening = at(roster.openings, where)
  for (const other of own)
    if (tooClose(at(roster.openings, columns.opening[other] ?? 0), opening, gapDays)) return false
  return true
}

/** The first of the team whom the person cannot join; -1 when there is none. */
export function clashInTeam({ core, ofOpening }: Teams, where: number, index: number): number {
  const { columns, roster } = core
  const person = at(roster.people, index)
  const opening = at(roster.openings, where)
  for (const other of at(ofOpening, where)) {
    const mate = at(roster.people, columns.person[other] ?? 0)
    if (mate === person || cannotJoin(opening, roster.policy, [mate, person]) !== null) return other
  }
  return -1
}

/** There is a slot, and no rule keeps the person from it. */
export const fits = (teams: Teams, { opening, person }: Pick<Pairing, 'opening' | 'person'>): boolean =>
  (teams.open[opening] ?? 0) > 0 &&
  fitsCalendar(teams, opening, person) &&
  clashInTeam(teams, opening, person) < 0

export function lineupOfTeams({ core: { roster, columns }, ofOpening }: Teams): Lineup {
  const lineup = firmLineup(roster)
  for (const team of ofOpening)
    for (const column of team)
      place(roster, lineup, [columns.opening[column] ?? 0, columns.person[column] ?? 0])
  return lineup
}
