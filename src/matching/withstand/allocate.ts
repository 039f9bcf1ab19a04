import { at } from '../at.ts'
import { tooClose } from '../company.ts'
import type { Desk } from '../repair/desk.ts'
import type { Pair } from '../problem.ts'
import { type Candidate, couldChange, freeFor, isShortAnyway } from './candidates.ts'
import type { DropOutPolicy } from './drop-out-policy.ts'
import { fullTeamChance } from './full-team-chance.ts'
import type { StandingBy } from './outlook.ts'

/** At most so many for one review, and so many reviews for one person; those are never so close that both could not be done. */
export type StandbyWish = {
  readonly aReview: number
  readonly aPerson: number
  readonly asked?: readonly StandingBy[]
  readonly declined?: readonly Pair[]
}

/** By review: who could stand by, and who does, with the chance that they can and do step in. */
export type Allocation = {
  readonly candidates: readonly (readonly Candidate[])[]
  readonly chosen: readonly Duty[][]
  readonly duties: readonly number[][]
}

export type Duty = Candidate & { readonly chance: number }

type Market = Allocation & {
  readonly desk: Desk
  readonly policy: DropOutPolicy
  readonly wish: StandbyWish
  /** By review: people in its team, the chance that each leaves a place that only a standby can fill, and that any does. */
  readonly sizes: Int32Array
  readonly rates: Float64Array
  readonly calls: Float64Array
  readonly wanted: Int32Array
  /** By review: how many are free for it. */
  readonly free: readonly number[]
}

/**
 * Shares people out to stand by, so that as many teams as possible can be expected to be full: always the pair next that adds
 * most to that number, what it takes from the person's other duties subtracted. Teams that are short anyway get theirs last.
 */
export function allocate(desk: Desk, policy: DropOutPolicy, wish: StandbyWish): Allocation {
  const market = newMarket(desk, policy, wish)
  for (const asked of wish.asked ?? []) standAsAsked(market, asked)
  const waiting = desk.roster.openings.map(({ index }) => ({ index, ...bestFor(market, index) }))
  for (;;) {
    let best = waiting[0]
    for (const one of waiting) if (best === undefined || one.gain > best.gain) best = one
    if (best === undefined || best.gain <= negligible) return market
    const fresh = bestFor(market, best.index)
    if (fresh.candidate !== null && fresh.gain >= best.gain - negligible) {
      choose(market, best.index, fresh.candidate)
      Object.assign(best, bestFor(market, best.index))
    } else Object.assign(best, fresh)
  }
}

const negligible = 1e-6

function newMarket(desk: Desk, policy: DropOutPolicy, wish: StandbyWish): Market {
  const { openings, people } = desk.roster
  const free = openings.map(({ index }) => freeFor(desk, index))
  const declined = new Set(wish.declined?.map(({ review, practitioner }) => `${review} ${practitioner}`))
  const candidates = openings.map(({ index, review }) =>
    [...at(free, index), ...couldChange(desk, policy, { opening: index, free })].filter(
      ({ person }) => !declined.has(`${review.id} ${at(people, person).practitioner.id}`),
    ),
  )
  const wanted = new Int32Array(people.length)
  for (const list of candidates) for (const { person } of list) wanted[person] = (wanted[person] ?? 0) + 1
  const sizes = Int32Array.from(openings, ({ index }) => at(desk.teams.ofOpening, index).length)
  const rates = Float64Array.from(openings, ({ index }) => rateLeft(policy, at(free, index).length))
  return {
    desk,
    policy,
    wish,
    candidates,
    chosen: openings.map(() => []),
    duties: people.map(() => []),
    sizes,
    rates,
    free: free.map(({ length }) => length),
    calls: rates.map((rate, index) => 1 - (1 - rate) ** (sizes[index] ?? 0)),
    wanted,
  }
}

/** The chance that a place is given up and nobody but a standby is found for it: all of what only standbys can mend, and what remains when all who are asked say no. */
function rateLeft({ notice, accepts }: DropOutPolicy, free: number): number {
  const rates = notice.map(
    ({ rate, asks, whom }) => rate * (whom === 'standbys' ? 1 : (1 - accepts) ** Math.min(asks, free)),
  )
  return Math.min(
    1,
    rates.reduce((sum, rate) => sum + rate, 0),
  )
}

type Best = { gain: number; candidate: Candidate | null }

/** Who adds most, and how much. Of those who add the same whoever is wanted by the fewest reviews comes first. */
function bestFor(market: Market, opening: number): Best {
  const best: Best = { gain: 0, candidate: null }
  if (at(market.chosen, opening).length >= market.wish.aReview) return best
  const wantedBy = ({ person }: Candidate): number => market.wanted[person] ?? 0
  for (const candidate of at(market.candidates, opening)) {
    if (!canTake(market, opening, candidate.person)) continue
    const gain = gainOf(market, opening, candidate)
    const more = gain - best.gain
    const scarcer = best.candidate !== null && wantedBy(candidate) < wantedBy(best.candidate)
    if (more > negligible || (more > -negligible && scarcer)) {
      best.gain = gain
      best.candidate = candidate
    }
  }
  return best
}

function canTake({ desk, duties, chosen, wish }: Market, opening: number, person: number): boolean {
  const own = at(duties, person)
  if (own.length >= wish.aPerson) return false
  if (at(chosen, opening).some((duty) => duty.person === person)) return false
  const { gapDays } = at(desk.roster.people, person).practitioner
  const { openings } = desk.roster
  return own.every((other) => !tooClose(at(openings, other), at(openings, opening), gapDays))
}

/** Full teams more that can be expected, in this review and in the others that the person stands by for. */
function gainOf(market: Market, opening: number, candidate: Candidate): number {
  const { person } = candidate
  const own = at(market.duties, person)
  const all = [...own, opening]
  const before = at(market.chosen, opening).map(({ chance }) => chance)
  const after = [...before, stepsIn(market, candidate, { opening, all })]
  let gain = chanceWith(market, opening, after) - chanceWith(market, opening, before)
  for (const other of own) {
    const duties = at(market.chosen, other)
    const then = duties.map((duty) =>
      duty.person === person ? stepsIn(market, duty, { opening: other, all }) : duty.chance,
    )
    const now = duties.map(({ chance }) => chance)
    gain += chanceWith(market, other, then) - chanceWith(market, other, now)
  }
  return gain
}

/** Teams that are short in the plan count a hundredth: a standby fills them no more than anybody else. */
function chanceWith({ desk, sizes, rates }: Market, opening: number, standbys: readonly number[]): number {
  const worth = (desk.teams.open[opening] ?? 0) > 0 ? 0.01 : 1
  return worth * fullTeamChance(sizes[opening] ?? 0, rates[opening] ?? 0, standbys)
}

type Stepping = { readonly opening: number; readonly all: readonly number[] }

/**
 * The chance that they say yes, that none of their other duties has taken the last review they can do, and that a place they
 * leave elsewhere is filled.
 */
function stepsIn(market: Market, candidate: Candidate, { opening, all }: Stepping): number {
  const { desk, policy, calls, free } = market
  const { person, leaves } = candidate
  const { limit } = at(desk.roster.people, person).practitioner
  const spare = limit - at(desk.teams.ofPerson, person).length
  const certain = leaves < 0 || isShortAnyway(desk, leaves)
  const filled = certain ? 1 : 1 - (1 - policy.accepts) ** at(free, leaves)
  let unspent = 1
  if (spare < all.length)
    for (const other of all) if (other !== opening) unspent *= 1 - (calls[other] ?? 0) * policy.accepts
  return (candidate.agreed ? policy.standbysCome : policy.accepts) * filled * unspent
}

/** Whoever has been asked stands by as they were asked to, unless a rule has come in the way since. */
function standAsAsked(market: Market, { review, practitioner, agreed }: StandingBy): void {
  const { roster } = market.desk
  const opening = roster.openingOf.get(review)?.index
  const person = roster.personOf.get(practitioner)?.index
  if (opening === undefined || person === undefined) return
  const candidate = at(market.candidates, opening).find((one) => one.person === person)
  if (candidate) choose(market, opening, { ...candidate, agreed })
}

function choose(market: Market, opening: number, candidate: Candidate): void {
  const { person } = candidate
  const own = at(market.duties, person)
  own.push(opening)
  at(market.chosen, opening).push({ ...candidate, chance: 0 })
  for (const other of own) {
    const duties = at(market.chosen, other)
    const place = duties.findIndex((duty) => duty.person === person)
    const duty = at(duties, place)
    duties[place] = { ...duty, chance: stepsIn(market, duty, { opening: other, all: own }) }
  }
}
