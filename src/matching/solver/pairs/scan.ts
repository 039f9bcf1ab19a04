import { at } from '../../at.ts'
import { isFree } from '../../company.ts'
import type { Lineup } from '../../lineup.ts'
import type { Place } from '../../problem.ts'
import type { Opening, Roster } from '../../roster.ts'
import { compiledFrom } from './compiled.ts'
import { newExceptions, noteAlone } from './exceptions.ts'
import { type Cell, type PeopleColumns, cellMetres } from './people-columns.ts'
import { type Eligible, type Question, kmTo, mayJoin, newEligible, note, questionOf } from './question.ts'

/** Asks of one review who may join those who stand firm. What it answers is overwritten by the next call. */
export type Scan = (opening: Opening) => Eligible

/** `enough` people are plenty: those nearest, and some of those who travel without limit. */
export type ScanWish = { readonly enough?: number }

/** Asks every rule and every criterion in columns. */
export function newScan(roster: Roster, firm: Lineup, { enough }: ScanWish = {}): Scan {
  const compiled = compiledFrom(roster)
  const { people } = compiled
  const found = newEligible(people.count)
  const exceptions = newExceptions(compiled)
  const { barred, special } = exceptions
  const anybodyFirm = firm.loads.some((own) => own.length > 0)
  return (opening) => {
    found.count = 0
    if (at(firm.teams, opening.index).length >= opening.review.slots) return found
    const question = questionOf(compiled, opening)
    const alone = exceptions.of(opening)
    if (enough === undefined) sweepAll(question, people, { found, barred, special })
    else sweepNear(question, people, { found, barred, special, enough })
    noteAlone(compiled, alone, { opening, question, found, barred })
    if (anybodyFirm) withoutCrossing(roster, firm, { opening, found })
    return found
  }
}

type Notebook = { readonly found: Eligible; readonly barred: Int32Array; readonly special: Int32Array }

/** Everybody whom no rule keeps out, save those who are asked about one by one. */
function sweepAll(question: Question, people: PeopleColumns, notebook: Notebook): void {
  for (const cell of people.cells)
    if (isWithin(question, cell)) sweep(question, people, { ...cell, ...notebook, stride: 1 })
}

/** Those nearest who are enough, and as many again of those who travel without limit, a different few for each review. */
function sweepNear(
  question: Question,
  people: PeopleColumns,
  { enough, ...notebook }: Notebook & { readonly enough: number },
): void {
  for (const number of nearestFirst(people, question)) {
    const cell = at(people.cells, number)
    const boundless = cell.reach === Number.POSITIVE_INFINITY
    if (!boundless && notebook.found.count >= enough) return
    if (!isWithin(question, cell)) continue
    const stride = boundless ? Math.max(1, Math.floor((cell.until - cell.from) / (2 * enough))) : 1
    sweep(question, people, { ...cell, ...notebook, from: cell.from + (question.index % stride), stride })
    if (boundless) enough += notebook.found.count
  }
}

export function isWithin({ bounded, easting, northing }: Question, cell: Cell): boolean {
  if (!bounded || cell.reach === Number.POSITIVE_INFINITY) return true
  return metresTo(cell, { easting, northing }) <= cell.reach * (1 + 1e-9)
}

export function metresTo(cell: Cell, { easting, northing }: Place): number {
  const dx = Math.max(cell.easting - easting, easting - cell.easting - cellMetres, 0)
  const dy = Math.max(cell.northing - northing, northing - cell.northing - cellMetres, 0)
  return Math.sqrt(dx * dx + dy * dy)
}

const orders = new WeakMap<PeopleColumns, Map<string, Int32Array>>()

/** The numbers of the cells, those without limit first, then as far as they are from the middle of the review's own cell. */
function nearestFirst(people: PeopleColumns, { easting, northing }: Place): Int32Array {
  const known = orders.get(people) ?? new Map<string, Int32Array>()
  orders.set(people, known)
  const middle = (metres: number): number => (Math.floor(metres / cellMetres) + 0.5) * cellMetres
  const place = { easting: middle(easting), northing: middle(northing) }
  const key = `${place.easting} ${place.northing}`
  const there = known.get(key)
  if (there) return there
  const far = Float64Array.from(people.cells, (cell) =>
    cell.reach === Number.POSITIVE_INFINITY ? -1 : metresTo(cell, place),
  )
  const order = Int32Array.from(people.cells.keys()).sort(
    (one, other) => (far[one] ?? 0) - (far[other] ?? 0) || one - other,
  )
  known.set(key, order)
  return order
}

type Stretch = Notebook & { readonly from: number; readonly until: number; readonly stride: number }

function sweep(question: Question, people: PeopleColumns, stretch: Stretch): void {
  const { found, barred, special, from, until, stride } = stretch
  const { bounded, index } = question
  for (let spot = from; spot < until; spot += stride) {
    if (!mayJoin(question, people, spot)) continue
    if (barred[spot] === index || special[spot] === index) continue
    const km = kmTo(question, people, spot)
    if (bounded && km > (people.reachKm[spot] ?? 0)) continue
    note(question, people, { found, spot, km, bonus: 0 })
  }
}

/** Leaves out whoever cannot be seated beside those who stand firm, in this team or in their own calendar. */
export function withoutCrossing(
  roster: Roster,
  firm: Lineup,
  { opening, found }: { readonly opening: Opening; readonly found: Eligible },
): void {
  const team = at(firm.teams, opening.index).length > 0
  let kept = 0
  for (let each = 0; each < found.count; each += 1) {
    const person = found.people[each] ?? 0
    const held = team || at(firm.loads, person).length > 0
    if (held && !isFree(roster, { opening, person: at(roster.people, person), lineup: firm })) continue
    found.people[kept] = person
    found.costs[kept] = found.costs[each] ?? 0
    found.meets[kept] = found.meets[each] ?? 0
    kept += 1
  }
  found.count = kept
}
