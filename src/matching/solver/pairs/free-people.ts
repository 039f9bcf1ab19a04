import type { Opening, Roster } from '../../roster.ts'
import { mostPoints } from '../../suitability.ts'
import type { Compiled } from './compiled.ts'
import type { Cell, PeopleColumns } from './people-columns.ts'
import { type Contexts, type Question, type Subjects, isFreeOn, meetsOf } from './question.ts'

/**
 * A cell whose people from `from` up to `until` are free, cheapest first. `farthest` is the longest way, km, at which one of them
 * still scores for being near, 0 when some would like to go far.
 */
type FreeCell = {
  readonly cell: Cell
  readonly from: number
  readonly until: number
  readonly farthest: number
}

/**
 * People as reviews of one phase see them at some prices, side by side in the order in which they are gone through: cell by cell,
 * cheapest first. What somebody costs at least there with their time, points: wherever it is and whatever it focuses on
 * (`least`), and without any subject (`plain`).
 */
type Ranked = Subjects &
  Contexts & {
    readonly spots: Int32Array
    readonly least: Float64Array
    readonly plain: Float64Array
    readonly easting: Float64Array
    readonly northing: Float64Array
    readonly comfort: Float64Array
  }

/** Everybody who is free on some days, by cell: their place in the ranking, the needs they meet and the least that they cost. */
export type FreePeople = {
  readonly ranked: Ranked
  readonly cells: readonly FreeCell[]
  readonly places: Int32Array
  readonly least: Float64Array
  readonly meets: Uint8Array
}

const groupOf = ({ days, review, needs }: Opening): string =>
  `${days.join(' ')} ${review.phase} ${needs.map(({ kind }) => kind).join(' ')}`

/** Reviews on the same days with the same needs, together. */
export const inGroups = ({ openings }: Roster): Opening[][] => [...Map.groupBy(openings, groupOf).values()]

/** Answers who is free for a review; what it answers is overwritten when it is asked for one of another group. */
export function freePeople(
  { roster, people }: Compiled,
  priceOf: (person: number) => number,
): (question: Question) => FreePeople {
  const prices = Float64Array.from(people.person, priceOf)
  const rankings = new Map<number, Ranked>()
  const places = new Int32Array(people.count)
  const least = new Float64Array(people.count)
  const meets = new Uint8Array(people.count)
  let key = ''
  let free: FreePeople | null = null
  return (question) => {
    const own = keyOf(question)
    if (free !== null && own === key) return free
    key = own
    const { phaseBit, weights } = question
    const ranked =
      rankings.get(phaseBit) ?? rank(people, { phaseBit, prices, most: mostPoints(roster.policy), weights })
    rankings.set(phaseBit, ranked)
    free = { ranked, places, least, meets, cells: gather(question, people, { ranked, places, least, meets }) }
    return free
  }
}

const keyOf = ({ dayWords, dayBits, needBits, phaseBit }: Question): string =>
  `${dayWords.join(' ')} ${dayBits.join(' ')} ${needBits.join(' ')} ${phaseBit}`

type Priced = Pick<Question, 'phaseBit' | 'weights'> & {
  readonly prices: Float64Array
  readonly most: number
}

function rank(people: PeopleColumns, { phaseBit, weights, prices, most }: Priced): Ranked {
  const travel = Math.max(0, weights.travel)
  const far = travel + Math.max(0, weights.contrast)
  const plain = Float64Array.from(prices, (price, spot) => {
    const phase = (((people.traits[spot] ?? 0) >> phaseBit) & 1) * weights.phase
    return price + most - phase - ((people.comfort[spot] ?? 0) > 0 ? travel : far)
  })
  const least = Float64Array.from(
    plain,
    (cost, spot) =>
      cost -
      upToTwo(people.interestCount[spot] ?? 0) * Math.max(0, weights.interest) -
      upToTwo(people.specialismCount[spot] ?? 0) * Math.max(0, weights.specialism),
  )
  const spots = cheapestFirst(people, least)
  const floats = (of: Float64Array) => Float64Array.from(spots, (spot) => of[spot] ?? 0)
  const bits = (of: Int32Array) =>
    of.map((_, at) => of[at - (at % people.count) + (spots[at % people.count] ?? 0)] ?? 0)
  return {
    count: people.count,
    spots,
    least: floats(least),
    plain: floats(plain),
    easting: floats(people.easting),
    northing: floats(people.northing),
    comfort: floats(people.comfort),
    size: floats(people.size),
    meals: floats(people.meals),
    region: spots.map((spot) => people.region[spot] ?? -1),
    interests: bits(people.interests),
    specialisms: bits(people.specialisms),
  }
}

const upToTwo = (count: number): number => Math.min(2, count)

/** Spots of the same cell by what they cost at least. */
function cheapestFirst({ count, cells }: PeopleColumns, least: Float64Array): Int32Array {
  const order = Int32Array.from({ length: count }, (_, spot) => spot)
  for (const { from, until } of cells)
    order.subarray(from, until).sort((one, other) => (least[one] ?? 0) - (least[other] ?? 0) || one - other)
  return order
}

type Gathering = Pick<FreePeople, 'ranked' | 'places' | 'least' | 'meets'>

function gather(question: Question, people: PeopleColumns, into: Gathering): FreeCell[] {
  const { ranked, places, least, meets } = into
  const cells: FreeCell[] = []
  let until = 0
  for (const cell of people.cells) {
    const from = until
    let [farthest, anybodyFar] = [1, false]
    for (let place = cell.from; place < cell.until; place += 1) {
      const spot = ranked.spots[place] ?? 0
      if (!isFreeOn(question, people, spot)) continue
      places[until] = place
      least[until] = ranked.least[place] ?? 0
      meets[until] = meetsOf(question, people.traits[spot] ?? 0)
      until += 1
      const comfort = ranked.comfort[place] ?? 0
      if (comfort > farthest) farthest = comfort
      if (comfort === 0) anybodyFar = true
    }
    if (until === from) continue
    const boundless = cell.reach === Number.POSITIVE_INFINITY
    cells.push({ cell, from, until, farthest: anybodyFar || boundless ? 0 : farthest })
  }
  return cells
}
