import { at } from '../../at.ts'
import { knowsPhase } from '../../make-up.ts'
import type { Phase } from '../../problem.ts'
import type { Person, Roster, Span } from '../../roster.ts'
import { ordinaryReachKm, sizeOf } from '../../suitability.ts'
import type { Names } from './names.ts'

/**
 * What a scan asks of people, one column a question, in the order of their homes: first everybody who travels without limit,
 * then cell by cell of the grid. A “spot” is a place in that order. Organisations are numbers, -1 for none.
 */
export type PeopleColumns = {
  readonly count: number
  readonly person: Int32Array
  readonly spotOf: Int32Array
  readonly easting: Float64Array
  readonly northing: Float64Array
  /** Kilometres; infinite when there is no limit. */
  readonly reachKm: Float64Array
  /** For the travel score: kilometres, at least 1; 0 for those who would like to go far. */
  readonly comfort: Float64Array
  readonly traits: Int32Array
  readonly school: Int32Array
  readonly trust: Int32Array
  readonly hub: Int32Array
  readonly limit: Int32Array
  readonly size: Float64Array
  readonly meals: Float64Array
  /** -1 when no context is known. */
  readonly region: Int32Array
  /** Bit `day % 32` of `free[word * count + spot]`: free and accredited on that day. */
  readonly free: Int32Array
  readonly interests: Int32Array
  readonly specialisms: Int32Array
  /** How many subjects of theirs any review focuses on. */
  readonly interestCount: Int32Array
  readonly specialismCount: Int32Array
  readonly cells: readonly Cell[]
}

/** People from spot `from` up to `until`, who live in this square and travel `reach` metres at most. */
export type Cell = {
  readonly from: number
  readonly until: number
  readonly easting: number
  readonly northing: number
  readonly reach: number
}

export const cellMetres = 20_000

export const phases: readonly Phase[] = [
  'nursery',
  'primary',
  'secondary',
  'allThrough',
  'special',
  'alternativeProvision',
  'sixteenPlus',
]
/** The bits of `traits`: below them, one for each phase that a person knows. */
export const trait = { senior: 7, special: 8, send: 9, experienced: 10, wantsFar: 11 } as const

export function peopleColumns(roster: Roster, names: Names, span: Span): PeopleColumns {
  const order = inSpotOrder(roster.people)
  const count = order.length
  const ints = (of: (person: Person) => number): Int32Array => Int32Array.from(order, of)
  const floats = (of: (person: Person) => number): Float64Array => Float64Array.from(order, of)
  const person = ints(({ index }) => index)
  const spotOf = new Int32Array(count)
  for (const [spot, { index }] of order.entries()) spotOf[index] = spot
  return {
    count,
    person,
    spotOf,
    easting: floats(({ practitioner: { home } }) => home.easting),
    northing: floats(({ practitioner: { home } }) => home.northing),
    reachKm: floats(({ practitioner: { farthestKm } }) => farthestKm ?? Number.POSITIVE_INFINITY),
    comfort: floats(({ practitioner: { wantsFar, farthestKm } }) =>
      wantsFar ? 0 : Math.max(1, farthestKm ?? ordinaryReachKm),
    ),
    traits: ints(traitsOf),
    school: ints(({ practitioner }) => names.number(practitioner.school)),
    trust: ints(({ practitioner }) => names.number(practitioner.trust)),
    hub: ints(({ practitioner }) => names.number(practitioner.hub)),
    limit: ints(({ practitioner }) => practitioner.limit),
    size: floats(({ practitioner: { context } }) => (context ? sizeOf(context) : 0)),
    meals: floats(({ practitioner: { context } }) => context?.fsm ?? 0),
    region: ints(({ practitioner: { context } }) => names.number(context?.region ?? null)),
    free: freeDays(order, span),
    interests: bitsOf(order, names.subjectWords, ({ practitioner }) =>
      names.subjects(practitioner.interests),
    ),
    specialisms: bitsOf(order, names.subjectWords, ({ practitioner }) =>
      names.subjects(practitioner.specialisms),
    ),
    interestCount: ints(({ practitioner }) => names.subjects(practitioner.interests).length),
    specialismCount: ints(({ practitioner }) => names.subjects(practitioner.specialisms).length),
    cells: cellsOf(order),
  }
}

const reachOf = ({ practitioner: { farthestKm } }: Person): number =>
  farthestKm === null ? Number.POSITIVE_INFINITY : farthestKm * 1000

const cellOf = ({ practitioner: { home, farthestKm } }: Person): number =>
  farthestKm === null
    ? -1
    : Math.floor(home.easting / cellMetres) * 1000 + Math.floor(home.northing / cellMetres)

const inSpotOrder = (people: readonly Person[]): Person[] => {
  const cells = Float64Array.from(people, cellOf)
  return people.toSorted(
    (one, other) => at2(cells, one.index) - at2(cells, other.index) || one.index - other.index,
  )
}

const at2 = (column: Float64Array, index: number): number => column[index] ?? 0

function cellsOf(order: readonly Person[]): Cell[] {
  const cells: Cell[] = []
  for (let from = 0; from < order.length;) {
    const cell = cellOf(at(order, from))
    let until = from
    let reach = 0
    while (until < order.length && cellOf(at(order, until)) === cell) {
      reach = Math.max(reach, reachOf(at(order, until)))
      until += 1
    }
    const { easting, northing } = at(order, from).practitioner.home
    const corner = (metres: number): number => Math.floor(metres / cellMetres) * cellMetres
    cells.push({ from, until, reach, easting: corner(easting), northing: corner(northing) })
    from = until
  }
  return cells
}

function traitsOf({ practitioner }: Person): number {
  let bits = 0
  for (const [bit, phase] of phases.entries()) if (knowsPhase(practitioner, phase)) bits |= 1 << bit
  if (practitioner.seniority !== 'middle') bits |= 1 << trait.senior
  if (practitioner.phases.includes('special')) bits |= 1 << trait.special
  if (practitioner.sendExperience) bits |= 1 << trait.send
  if (!practitioner.novice) bits |= 1 << trait.experienced
  if (practitioner.wantsFar) bits |= 1 << trait.wantsFar
  return bits
}

export const wordsIn = ({ from, until }: Span): number => Math.max(1, Math.ceil((until - from) / 32))

function freeDays(order: readonly Person[], span: Span): Int32Array {
  const words = wordsIn(span)
  const free = new Int32Array(words * order.length)
  const own = new Int32Array(words)
  for (const [spot, { accredited, unavailable }] of order.entries()) {
    own.fill(0)
    for (const period of accredited) paint(own, span, { ...period, on: true })
    for (const period of unavailable) paint(own, span, { ...period, on: false })
    for (let word = 0; word < words; word += 1) free[word * order.length + spot] = own[word] ?? 0
  }
  return free
}

function paint(own: Int32Array, span: Span, { from, until, on }: Span & { readonly on: boolean }): void {
  const last = Math.min(until, span.until) - span.from
  for (let day = Math.max(from, span.from) - span.from; day < last; day += 1) {
    const bit = 1 << (day & 31)
    own[day >> 5] = on ? (own[day >> 5] ?? 0) | bit : (own[day >> 5] ?? 0) & ~bit
  }
}

function bitsOf(
  order: readonly Person[],
  words: number,
  of: (person: Person) => readonly number[],
): Int32Array {
  const bits = new Int32Array(words * order.length)
  for (const [spot, person] of order.entries())
    for (const number of of(person)) {
      const word = (number >> 5) * order.length + spot
      bits[word] = (bits[word] ?? 0) | (1 << (number & 31))
    }
  return bits
}
