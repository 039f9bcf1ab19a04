import { at } from '../../at.ts'
import { isFree } from '../../company.ts'
import type { Lineup } from '../../lineup.ts'
import { takenBack } from '../../objective.ts'
import { type Opening, type Roster, type Span, standsFirm } from '../../roster.ts'
import type { Place } from '../../problem.ts'
import { newNames } from './names.ts'
import { type Cell, type PeopleColumns, cellMetres, peopleColumns } from './people-columns.ts'
import { type Eligible, type Question, kmTo, mayJoin, note, questionOf } from './question.ts'

/** Asks of one review who may join those who stand firm. What it answers is overwritten by the next call. */
export type Scan = (opening: Opening) => Eligible

/** `enough` people are plenty: those nearest, and some of those who travel without limit. */
export type ScanWish = { readonly enough?: number }

/** Compiles a roster into columns, so that some ten nanoseconds a pair are enough to ask every rule and every criterion. */
export function newScan(roster: Roster, firm: Lineup, { enough }: ScanWish = {}): Scan {
  const names = newNames(roster)
  const span = spanOf(roster)
  const people = peopleColumns(roster, names, span)
  const found: Eligible = {
    count: 0,
    people: new Int32Array(people.count),
    costs: new Int32Array(people.count),
    meets: new Uint8Array(people.count),
  }
  const marks = {
    barred: new Int32Array(people.count).fill(-1),
    special: new Int32Array(people.count).fill(-1),
  }
  const anybodyFirm = firm.loads.some((own) => own.length > 0)
  const declared = declaredBySchool(roster)
  const choosers = choosersByReview(roster)
  return (opening) => {
    found.count = 0
    if (at(firm.teams, opening.index).length >= opening.review.slots) return found
    const question = questionOf({ roster, people, names, span }, opening)
    const mark = (of: Int32Array, person: number): void => {
      of[people.spotOf[person] ?? 0] = opening.index
    }
    if (roster.policy.conflicts.declared)
      for (const person of declared.get(opening.review.school) ?? []) mark(marks.barred, person)
    const special = askedAlone(roster, opening, choosers.get(opening.review.id) ?? [])
    for (const person of special.keys()) mark(marks.special, person)
    for (const person of ruledOut(roster, opening)) mark(marks.barred, person)
    if (enough === undefined) sweepAll(question, people, { found, ...marks })
    else sweepNear(question, people, { found, ...marks, enough })
    for (const [person, rank] of special) {
      const spot = people.spotOf[person] ?? 0
      if (marks.barred[spot] === opening.index || !mayJoin(question, people, spot)) continue
      const { weights } = roster.policy
      const asked = rank === 0 ? 0 : Math.max(0, weights.choice - weights.rankStep * (rank - 1))
      const stands = opening.standing.get(at(roster.people, person).practitioner.id) ?? null
      note(question, people, {
        found,
        spot,
        km: kmTo(question, people, spot),
        bonus: asked + takenBack(roster.policy, stands),
      })
    }
    if (at(firm.teams, opening.index).length > 0 || anybodyFirm)
      withoutCrossing(roster, firm, { opening, found })
    return found
  }
}

/** Those whose wish or place overrides the distance, with the rank of their choice; 0 for those who did not choose it. */
function askedAlone(
  { personOf }: Roster,
  { standing }: Opening,
  choosers: readonly (readonly [person: number, rank: number])[],
): Map<number, number> {
  const alone = new Map(choosers)
  for (const id of standing.keys()) {
    const person = personOf.get(id)
    if (person && !alone.has(person.index)) alone.set(person.index, 0)
  }
  return alone
}

/** Those whom the office has ruled out, and those who stand so firmly that they are in already. */
function* ruledOut({ personOf }: Roster, opening: Opening): Generator<number> {
  const firm = [...opening.standing.keys()].filter((id) => standsFirm(opening, id))
  for (const id of [...opening.forbidden, ...firm]) {
    const person = personOf.get(id)
    if (person) yield person.index
  }
}

/** From the first day of any review to the last. */
function spanOf({ openings }: Roster): Span {
  const days = openings.filter((opening) => opening.days.length > 0)
  if (days.length === 0) return { from: 0, until: 0 }
  let [from, until] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { first, last } of days) {
    from = Math.min(from, first)
    until = Math.max(until, last + 1)
  }
  return { from, until }
}

function declaredBySchool({ people }: Roster): Map<string, number[]> {
  const declared = new Map<string, number[]>()
  for (const { index, conflicts } of people)
    for (const school of conflicts.keys()) {
      const there = declared.get(school)
      if (there) there.push(index)
      else declared.set(school, [index])
    }
  return declared
}

function choosersByReview({ people }: Roster): Map<string, [number, number][]> {
  const choosers = new Map<string, [number, number][]>()
  for (const { index, choices } of people)
    for (const [review, rank] of choices) {
      const there = choosers.get(review)
      if (there) there.push([index, rank])
      else choosers.set(review, [[index, rank]])
    }
  return choosers
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

function isWithin({ bounded, easting, northing }: Question, cell: Cell): boolean {
  if (!bounded || cell.reach === Number.POSITIVE_INFINITY) return true
  return metresTo(cell, { easting, northing }) <= cell.reach * (1 + 1e-9)
}

function metresTo(cell: Cell, { easting, northing }: Place): number {
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
function withoutCrossing(
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
