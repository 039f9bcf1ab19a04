import { at } from './at.ts'
import type { Lineup } from './lineup.ts'
import type { MatchingPolicy } from './matching-policy.ts'
import type { Firmness } from './problem.ts'
import type { Opening, Person, Roster } from './roster.ts'
import { mostPoints, scoreParts } from './suitability.ts'

/** Points of cost by level, highest level first; lower is better. */
export type Levels = {
  readonly places: number
  readonly makeUp: number
  readonly stability: number
  readonly suitability: number
  readonly fairness: number
}

export const total = (levels: Levels): number =>
  levels.places + levels.makeUp + levels.stability + levels.suitability + levels.fairness

/** What a whole line-up costs. */
export const levelsOf = (roster: Roster, lineup: Lineup): Levels =>
  levelsAround(roster, lineup, {
    openings: roster.openings,
    people: roster.people,
    senders: roster.owedReviews.keys(),
  })

export type Around = {
  readonly openings: Iterable<Opening>
  readonly people: Iterable<Person>
  readonly senders: Iterable<number>
}

/** The share of the cost that depends on these reviews, people and sending schools; each must be named once. */
export function levelsAround(roster: Roster, lineup: Lineup, around: Around): Levels {
  const { policy } = roster
  let [places, makeUp, stability, suitability, fairness] = [0, 0, 0, 0, 0]
  for (const opening of around.openings) {
    const team = at(lineup.teams, opening.index)
    places += shortageCost(policy, opening, team.length)
    makeUp += makeUpCost(roster, opening, team)
    stability += stabilityCost(roster, opening, team)
    for (const index of team) suitability += pairCost(opening, at(roster.people, index), policy)
  }
  for (const person of around.people) {
    const load = at(lineup.loads, person.index).length
    for (let nth = 1; nth <= load; nth += 1) fairness += loadStep(policy, person, nth)
  }
  for (const sender of around.senders)
    fairness +=
      policy.weights.beyondOwed * Math.max(0, at(lineup.sent, sender) - at(roster.owedReviews, sender))
  return { places, makeUp, stability, suitability, fairness }
}

/** What the nth empty slot of one team adds. */
export function shortageStep(policy: MatchingPolicy, opening: Opening, nth: number): number {
  const { emptySlot, steeper, belowQuorum, incompleteTeam } = policy.weights
  if (policy.shortage === 'fullTeamsFirst') return emptySlot + (nth === 1 ? incompleteTeam : 0)
  const below = nth > opening.review.slots - opening.quorum
  return Math.round(emptySlot * (1 + steeper * (nth - 1))) + (below ? belowQuorum : 0)
}

/** What the nth review of one person adds: never less than the one before. */
export const loadStep = (
  { weights }: Pick<MatchingPolicy, 'weights'>,
  { practitioner }: Pick<Person, 'practitioner'>,
  nth: number,
): number =>
  weights.anotherReview * Math.max(0, nth - 1) + (practitioner.servedLately ? weights.servedLately : 0)

function shortageCost(policy: MatchingPolicy, opening: Opening, filled: number): number {
  let cost = 0
  for (let nth = 1; nth <= opening.review.slots - filled; nth += 1) cost += shortageStep(policy, opening, nth)
  return cost
}

function makeUpCost({ people }: Roster, { needs }: Opening, team: readonly number[]): number {
  let cost = 0
  for (const { count, weight, meets } of needs) {
    let lacking = count
    for (const index of team) if (lacking > 0 && meets(at(people, index).practitioner)) lacking -= 1
    cost += weight * lacking
  }
  return cost
}

function stabilityCost(roster: Roster, opening: Opening, team: readonly number[]): number {
  if (opening.standing.size === 0) return 0
  let cost = 0
  for (const [practitioner, firmness] of opening.standing) {
    const person = roster.personOf.get(practitioner)
    if (person && !team.includes(person.index)) cost += takenBack(roster.policy, opening, firmness)
  }
  return cost
}

/** What it costs to take a standing placement back: more at short notice. */
export const takenBack = (
  { weights }: MatchingPolicy,
  { firmer }: Pick<Opening, 'firmer'>,
  firmness: Firmness | null,
): number => firmer * atLongNotice(weights, firmness)

function atLongNotice(weights: MatchingPolicy['weights'], firmness: Firmness | null): number {
  switch (firmness) {
    case null:
      return 0
    case 'locked':
    case 'accepted':
      return weights.acceptanceTakenBack
    case 'offered':
      return weights.offerTakenBack
    case 'chosen':
      return weights.choiceTakenBack
  }
}

const pairCosts = new WeakMap<Opening, Map<Person, number>>()

/** What a pair falls short of the best imaginable score, points; at least 0 with weights that are. */
export function pairCost(opening: Opening, person: Person, policy: MatchingPolicy): number {
  const costs = pairCosts.get(opening) ?? new Map<Person, number>()
  const known = costs.get(person)
  if (known !== undefined) return known
  const parts = scoreParts(opening.review, person.practitioner, policy)
  const cost = mostPoints(policy) - parts.reduce((sum, { points }) => sum + points, 0)
  costs.set(person, cost)
  pairCosts.set(opening, costs)
  return cost
}
