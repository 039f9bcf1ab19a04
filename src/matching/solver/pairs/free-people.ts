import type { Opening, Roster } from '../../roster.ts'
import { mostPoints } from '../../suitability.ts'
import type { Compiled } from './compiled.ts'
import { type Cell, type PeopleColumns, phases } from './people-columns.ts'
import { type Question, isFreeOn, meetsOf } from './question.ts'

/**
 * Cells whose people from `from` up to `until` are free. `farthest` is the longest way, km, at which one of them still scores for
 * being near, 0 when some would like to go far; the `boundless` travel without limit and are listed cheapest first.
 */
type FreeCell = {
  readonly cell: Cell
  readonly from: number
  readonly until: number
  readonly cheapest: number
  readonly farthest: number
  readonly boundless: boolean
}

/** Everybody who is free on some days, by cell: their spot, the needs they meet, and the least that they can cost there with their time, points. */
export type FreePeople = {
  readonly cells: readonly FreeCell[]
  readonly spots: Int32Array
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
  const { count } = people
  const prices = Float64Array.from(people.person, priceOf)
  const lowest: Float64Array[] = phases.map(() => new Float64Array(0))
  const spots = new Int32Array(count)
  const least = new Float64Array(count)
  const meets = new Uint8Array(count)
  let key = ''
  let cells: FreeCell[] = []
  return (question) => {
    const own = keyOf(question)
    if (own === key) return { cells, spots, least, meets }
    key = own
    const { phaseBit } = question
    if (lowest[phaseBit]?.length === 0)
      lowest[phaseBit] = leastCosts(people, {
        phaseBit,
        prices,
        most: mostPoints(roster.policy),
        weights: question.weights,
      })
    cells = gather(question, people, { spots, least, meets, lowest: lowest[phaseBit] ?? prices })
    return { cells, spots, least, meets }
  }
}

const keyOf = ({ dayWords, dayBits, needBits, phaseBit }: Question): string =>
  `${dayWords.join(' ')} ${dayBits.join(' ')} ${needBits.join(' ')} ${phaseBit}`

type Scale = Pick<Question, 'phaseBit' | 'weights'> & { readonly prices: Float64Array; readonly most: number }

/** By spot: what somebody costs at least with their time, wherever the review of that phase is. */
function leastCosts(people: PeopleColumns, { phaseBit, weights, prices, most }: Scale): Float64Array {
  const travel = Math.max(0, weights.travel)
  const far = travel + Math.max(0, weights.contrast)
  return Float64Array.from(prices, (price, spot) => {
    const phase = (((people.traits[spot] ?? 0) >> phaseBit) & 1) * weights.phase
    const shared =
      upToTwo(people.interestCount[spot] ?? 0) * Math.max(0, weights.interest) +
      upToTwo(people.specialismCount[spot] ?? 0) * Math.max(0, weights.specialism)
    return price + most - phase - shared - ((people.comfort[spot] ?? 0) > 0 ? travel : far)
  })
}

const upToTwo = (count: number): number => Math.min(2, count)

type Gathering = Pick<FreePeople, 'spots' | 'least' | 'meets'> & { readonly lowest: Float64Array }

function gather(question: Question, people: PeopleColumns, into: Gathering): FreeCell[] {
  const { spots, least, meets, lowest } = into
  const cells: FreeCell[] = []
  let until = 0
  for (const cell of people.cells) {
    const from = until
    let [cheapest, farthest, anybodyFar] = [Number.POSITIVE_INFINITY, 1, false]
    for (let spot = cell.from; spot < cell.until; spot += 1) {
      if (!isFreeOn(question, people, spot)) continue
      const cost = lowest[spot] ?? 0
      spots[until] = spot
      least[until] = cost
      meets[until] = meetsOf(question, people.traits[spot] ?? 0)
      until += 1
      if (cost < cheapest) cheapest = cost
      const comfort = people.comfort[spot] ?? 0
      if (comfort > farthest) farthest = comfort
      if (comfort === 0) anybodyFar = true
    }
    if (until === from) continue
    const boundless = cell.reach === Number.POSITIVE_INFINITY
    cells.push({ cell, from, until, cheapest, farthest: anybodyFar || boundless ? 0 : farthest, boundless })
    if (boundless) cheapestFirst(question, people, { ...into, from, until })
  }
  return cells
}

type Stretch = Gathering & { readonly from: number; readonly until: number }

function cheapestFirst(question: Question, people: PeopleColumns, stretch: Stretch): void {
  const { spots, least, meets, lowest, from, until } = stretch
  const keys = Float64Array.from(
    spots.subarray(from, until),
    (spot) => Math.floor(lowest[spot] ?? 0) * people.count + spot,
  ).sort()
  for (const [place, key] of keys.entries()) {
    const spot = key - Math.floor(key / people.count) * people.count
    spots[from + place] = spot
    least[from + place] = lowest[spot] ?? 0
    meets[from + place] = meetsOf(question, people.traits[spot] ?? 0)
  }
}
