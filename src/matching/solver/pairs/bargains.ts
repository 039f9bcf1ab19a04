import { at } from '../../at.ts'
import type { Lineup } from '../../lineup.ts'
import type { Opening, Roster } from '../../roster.ts'
import { farKm } from '../../suitability.ts'
import { compiledFrom } from './compiled.ts'
import { type Exceptions, newExceptions, noteAlone } from './exceptions.ts'
import { type FreePeople, freePeople, inGroups } from './free-people.ts'
import type { PeopleColumns } from './people-columns.ts'
import {
  type Eligible,
  type Question,
  contrastTo,
  kmTo,
  mayJoin,
  newEligible,
  note,
  questionOf,
  sharedPoints,
} from './question.ts'
import { type Scan, isWithin, metresTo, withoutCrossing } from './scan.ts'

/** What people and reviews are worth while pairs are priced, in points. */
export type Prices = {
  /** By person: what their time costs. */
  readonly person: Float64Array
  /** By review: a pair that costs more than this, with the person's time and less what they are wanted for, is not sought. */
  readonly ceiling: Float64Array
  /** By review, and for each as many as there are sets of needs, by which of its needs somebody meets: what they are wanted for. */
  readonly wanted: Float64Array
}

/**
 * When so many of a review are `enough`, and whether of those who travel without limit one in so many is asked (`oneIn`), a different
 * few for each review.
 */
export type BargainWish = { readonly enough?: number; readonly oneIn?: number }

/** Asks everybody, and answers at least those who may beat the ceiling of a review; to be asked in its `order`. */
export type Bargains = { readonly of: Scan; readonly order: readonly Opening[] }

/** How much a rounded score may be above what it is reckoned here, points. */
const rounding = 2

/**
 * A scan of everybody at some prices that passes over those who cannot be worth asking: people who are free on the same days
 * are listed once for all reviews on them, each with the least that they can cost there. Of each review it answers all who
 * may beat the ceiling, or, when so many are `enough`, at least the best.
 */
export function newBargains(
  { roster, firm }: { readonly roster: Roster; readonly firm: Lineup },
  prices: Prices,
  { enough = Number.POSITIVE_INFINITY, oneIn = 1 }: BargainWish = {},
): Bargains {
  const compiled = compiledFrom(roster)
  const { people } = compiled
  const found = newEligible(people.count)
  const exceptions = newExceptions(compiled)
  const anybodyFirm = firm.loads.some((own) => own.length > 0)
  const free = freePeople(compiled, (person) => prices.person[person] ?? 0)
  const { barred, special } = exceptions
  return {
    order: inGroups(roster).flat(),
    of: (opening) => {
      found.count = 0
      if (at(firm.teams, opening.index).length >= opening.review.slots) return found
      const question = questionOf(compiled, opening)
      const alone = exceptions.of(opening)
      goThrough(free(question), people, { question, prices, found, barred, special, enough, oneIn })
      noteAlone(compiled, alone, { opening, question, found, barred })
      if (anybodyFirm) withoutCrossing(roster, firm, { opening, found })
      return found
    },
  }
}

type Going = Pick<Exceptions, 'barred' | 'special'> & {
  readonly question: Question
  readonly prices: Prices
  readonly found: Eligible
  readonly enough: number
  readonly oneIn: number
}

function goThrough(
  { cells, ranked, places, least, meets }: FreePeople,
  people: PeopleColumns,
  going: Going,
): void {
  const { question, prices, found, enough, oneIn } = going
  const travel = Math.max(0, question.weights.travel)
  const contrast = Math.max(0, question.weights.contrast)
  const meetings = prices.wanted.length / prices.ceiling.length
  const own = question.index * meetings
  const wanted = prices.wanted.subarray(own, own + (1 << question.needBits.length))
  const mostWanted = wanted.reduce((most, worth) => Math.max(most, worth), 0)
  const best = newBest((prices.ceiling[question.index] ?? 0) + rounding, enough)
  for (const { cell, from, until, farthest } of cells) {
    if (!isWithin(question, cell)) continue
    const away = farthest === 0 ? 0 : travel * Math.min(1, metresTo(cell, question) / 1000 / farthest)
    const step = cell.reach === Number.POSITIVE_INFINITY ? oneIn : 1
    for (let each = from + (question.index % step); each < until; each += step) {
      const cost = (least[each] ?? 0) + away
      if (cost - mostWanted >= best.ceiling) break
      const worth = wanted[meets[each] ?? 0] ?? 0
      if (cost - worth >= best.ceiling) continue
      const place = places[each] ?? 0
      const asIs = (ranked.plain[place] ?? 0) - worth - sharedPoints(question, ranked, place)
      if (asIs + away >= best.ceiling) continue
      const km = kmTo(question, ranked, place)
      const near = ranked.comfort[place] ?? 0
      const lost = Math.min(1, near > 0 ? km / near : 1 - km / farKm)
      const there = asIs + travel * Math.max(0, lost)
      if (there >= best.ceiling) continue
      if (near === 0 && there + contrast * (1 - contrastTo(question, ranked, place)) >= best.ceiling) continue
      if (!isIn(people, going, { spot: ranked.spots[place] ?? 0, km })) continue
      const last = found.count - 1
      const price =
        (found.costs[last] ?? 0) + (prices.person[found.people[last] ?? 0] ?? 0) - worth + rounding
      if (price >= best.ceiling) found.count = last
      else best.add(price)
    }
  }
}

/** Notes somebody who may join, at what they cost; answers whether they may. */
function isIn(
  people: PeopleColumns,
  { question, barred, special, found }: Going,
  { spot, km }: { readonly spot: number; readonly km: number },
): boolean {
  const { index, bounded } = question
  if (bounded && km > (people.reachKm[spot] ?? 0)) return false
  if (barred[spot] === index || special[spot] === index || !mayJoin(question, people, spot)) return false
  note(question, people, { found, spot, km, bonus: 0 })
  return true
}

/** A ceiling that comes down to the worst of the best few. */
function newBest(ceiling: number, enough: number) {
  const kept: number[] = []
  const best = {
    ceiling,
    add: (value: number): void => {
      if (enough === Number.POSITIVE_INFINITY || value >= best.ceiling) return
      let place = kept.length
      kept.push(value)
      for (; place > 0 && (kept[place - 1] ?? 0) > value; place -= 1) kept[place] = kept[place - 1] ?? 0
      kept[place] = value
      if (kept.length > enough) kept.pop()
      if (kept.length === enough) best.ceiling = Math.min(best.ceiling, kept.at(-1) ?? best.ceiling)
    },
  }
  return best
}
