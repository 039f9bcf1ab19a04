import { at } from '../../at.ts'
import { isFree } from '../../company.ts'
import type { Lineup } from '../../lineup.ts'
import { takenBack } from '../../objective.ts'
import { type Opening, type Roster, type Span, standsFirm } from '../../roster.ts'
import { farKm, mostPoints, sizeOf } from '../../suitability.ts'
import { newNames } from './names.ts'
import { type PeopleColumns, cellMetres, peopleColumns, phases, trait } from './people-columns.ts'

/** Everybody who may join one review: the first `count` of each column. `meets` has a bit for each need of the review. */
export type Eligible = {
  count: number
  readonly people: Int32Array
  /** Points: what the pair costs, less what it would cost to take it back. */
  readonly costs: Int32Array
  readonly meets: Uint8Array
}

/** Asks of one review who may join those who stand firm. What it answers is overwritten by the next call. */
export type Scan = (opening: Opening) => Eligible

/** Compiles a roster into columns, so that some ten nanoseconds a pair are enough to ask every rule and every criterion. */
export function newScan(roster: Roster, firm: Lineup): Scan {
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
  const declared = declaredBySchool(roster)
  const choosers = choosersByReview(roster)
  return (opening) => {
    found.count = 0
    if (at(firm.teams, opening.index).length >= opening.review.slots) return found
    const question = questionOf({ roster, people, names, span }, opening)
    const bar = (person: number): void => {
      marks.barred[people.spotOf[person] ?? 0] = opening.index
    }
    if (roster.policy.conflicts.declared)
      for (const person of declared.get(opening.review.school) ?? []) bar(person)
    const known = (id: string): number => roster.personOf.get(id)?.index ?? -1
    for (const id of opening.forbidden) if (known(id) >= 0) bar(known(id))
    for (const id of opening.standing.keys()) if (standsFirm(opening, id) && known(id) >= 0) bar(known(id))
    const special = new Map(choosers.get(opening.review.id))
    for (const id of opening.standing.keys())
      if (known(id) >= 0 && !special.has(known(id))) special.set(known(id), 0)
    for (const person of special.keys()) marks.special[people.spotOf[person] ?? 0] = opening.index
    sweep(question, people, { found, ...marks })
    for (const [person, rank] of special) {
      const spot = people.spotOf[person] ?? 0
      if (marks.barred[spot] === opening.index || !mayJoin(question, people, spot)) continue
      const { weights } = roster.policy
      const asked = rank === 0 ? 0 : Math.max(0, weights.choice - weights.rankStep * (rank - 1))
      const stands = opening.standing.get(at(roster.people, person).practitioner.id) ?? null
      note(question, people, { found, spot, bonus: asked + takenBack(roster.policy, stands) })
    }
    withoutCrossing(roster, firm, { opening, found })
    return found
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

type Compiled = {
  readonly roster: Roster
  readonly people: PeopleColumns
  readonly names: ReturnType<typeof newNames>
  readonly span: Span
}

type Question = ReturnType<typeof questionOf>

/** One review in numbers. An organisation of -2 is nobody's: the rule does not hold. */
function questionOf({ roster, names, span }: Compiled, opening: Opening) {
  const { review } = opening
  const { conflicts, weights } = roster.policy
  const ruled = (holds: boolean, name: string | null): number =>
    holds && name !== null ? names.number(name) : -2
  const words = new Map<number, number>()
  for (const day of opening.days) {
    const offset = day - span.from
    words.set(offset >> 5, (words.get(offset >> 5) ?? 0) | (1 << (offset & 31)))
  }
  const focus = new Int32Array(names.subjectWords)
  for (const number of names.subjects(review.focus))
    focus[number >> 5] = (focus[number >> 5] ?? 0) | (1 << (number & 31))
  return {
    index: opening.index,
    easting: review.place.easting,
    northing: review.place.northing,
    school: names.number(review.school),
    trust: ruled(conflicts.ownTrust, review.trust),
    hub: ruled(conflicts.ownHub && !review.allows.ownHub, review.hub),
    bounded: conflicts.distance,
    dayWords: [...words.keys()],
    dayBits: [...words.values()],
    phaseBit: phases.indexOf(review.phase),
    needBits: Int32Array.from(opening.needs, ({ kind }) =>
      kind === 'samePhase' ? phases.indexOf(review.phase) : trait[kind],
    ),
    focus,
    size: sizeOf(review.context),
    meals: review.context.fsm,
    region: names.number(review.context.region),
    most: mostPoints(roster.policy),
    weights,
  }
}

type Notebook = { readonly found: Eligible; readonly barred: Int32Array; readonly special: Int32Array }

/** Everybody whom no rule keeps out, save those who are asked about one by one. */
function sweep(question: Question, people: PeopleColumns, { found, barred, special }: Notebook): void {
  const { easting, northing, bounded, index } = question
  const { reach } = people
  for (const cell of people.cells) {
    if (bounded && cell.reach < Number.POSITIVE_INFINITY) {
      const dx = Math.max(cell.easting - easting, easting - cell.easting - cellMetres, 0)
      const dy = Math.max(cell.northing - northing, northing - cell.northing - cellMetres, 0)
      if (dx * dx + dy * dy > cell.reach * cell.reach * (1 + 1e-9)) continue
    }
    for (let spot = cell.from; spot < cell.until; spot += 1) {
      if (!mayJoin(question, people, spot)) continue
      if (barred[spot] === index || special[spot] === index) continue
      if (bounded && metres(question, people, spot) / 1000 > (reach[spot] ?? 0) / 1000) continue
      note(question, people, { found, spot, bonus: 0 })
    }
  }
}

const metres = ({ easting, northing }: Question, people: PeopleColumns, spot: number): number =>
  Math.sqrt((easting - (people.easting[spot] ?? 0)) ** 2 + (northing - (people.northing[spot] ?? 0)) ** 2)

function mayJoin(
  { dayWords, dayBits, school, trust, hub }: Question,
  people: PeopleColumns,
  spot: number,
): boolean {
  for (let word = 0; word < dayWords.length; word += 1) {
    const bits = dayBits[word] ?? 0
    if (((people.free[(dayWords[word] ?? 0) * people.count + spot] ?? 0) & bits) !== bits) return false
  }
  if (people.school[spot] === school || people.trust[spot] === trust || people.hub[spot] === hub) return false
  return (people.limit[spot] ?? 0) > 0
}

type Noted = { readonly found: Eligible; readonly spot: number; readonly bonus: number }

function note(question: Question, people: PeopleColumns, { found, spot, bonus }: Noted): void {
  const { needBits, most } = question
  const traits = people.traits[spot] ?? 0
  let meets = 0
  for (let need = 0; need < needBits.length; need += 1)
    meets |= ((traits >> (needBits[need] ?? 0)) & 1) << need
  const { count } = found
  found.people[count] = people.person[spot] ?? 0
  found.costs[count] = most - bonus - pointsOf(question, people, spot)
  found.meets[count] = meets
  found.count = count + 1
}

/** The same points as `scoreParts`, choices aside. */
function pointsOf(question: Question, people: PeopleColumns, spot: number): number {
  const { weights, focus } = question
  const traits = people.traits[spot] ?? 0
  let points = ((traits >> question.phaseBit) & 1) * weights.phase
  let [interests, specialisms] = [0, 0]
  for (let word = 0; word < focus.length; word += 1) {
    const bits = focus[word] ?? 0
    interests += upToTwo(bits & (people.interests[word * people.count + spot] ?? 0))
    specialisms += upToTwo(bits & (people.specialisms[word * people.count + spot] ?? 0))
  }
  points += Math.min(2, interests) * weights.interest + Math.min(2, specialisms) * weights.specialism
  const km = metres(question, people, spot) / 1000
  const comfort = people.comfort[spot] ?? 1
  if (comfort > 0) return points + Math.round(weights.travel * Math.max(0, 1 - km / comfort))
  points += Math.round(weights.travel * Math.min(1, km / farKm))
  const region = people.region[spot] ?? -1
  if (region < 0) return points
  const size = Math.min(1, Math.abs(question.size - (people.size[spot] ?? 0)))
  const meals = Math.min(1, Math.abs(question.meals - (people.meals[spot] ?? 0)) / 0.5)
  return points + Math.round(weights.contrast * ((size + meals + (region === question.region ? 0 : 1)) / 3))
}

const upToTwo = (bits: number): number => (bits === 0 ? 0 : (bits & (bits - 1)) === 0 ? 1 : 2)

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
