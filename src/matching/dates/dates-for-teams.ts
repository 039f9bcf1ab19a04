import { at } from '../at.ts'
import { type DatesOptions, assignDates } from './assign-dates.ts'
import { betterDates } from './better-dates.ts'
import type { DatesPlan } from './dates-plan.ts'
import type { DatesProblem, Surcharge } from './dates-problem.ts'
import { gapOf } from './search/find-dates.ts'
import { newFilling } from './filling.ts'
import { type TeamsToFill, atAnyTime, supplyOf } from './team-supply.ts'
import { type Year, yearOf } from './year.ts'

export type FeedbackBudget = DatesOptions & {
  /** How often other dates for teams may be laid before the leads. */
  readonly feedback?: number
}

/**
 * `missing` is how many places teams are forecast to have empty: before any feedback, after it, and at least, if each host could
 * have all of its dates at once; null where hosts and people are too many to be looked at in pairs.
 */
export type DatesForTeams = {
  readonly plan: DatesPlan
  readonly missing: { readonly before: number; readonly after: number; readonly least: number } | null
  readonly moved: number
}

const standardFeedback = 12
/** Some 2,000 hosts and 10,000 people: beyond it, who is free when takes gigabytes. */
const mostPairs = 20_000_000
/** Rounds of a search that teams have asked for: enough to know whether it helps. */
const fewRounds = 4

/** More than any rank or way, less than a lead: nobody loses a lead so that a team is filled. */
const staying = 60_000

/**
 * Dates and leads that leave teams fewer empty places: hosts move to other dates of their own wishes where people are idle, as few
 * as do. Damped: a round counts only when the forecast is better and nobody loses a lead; who did not get the dates that teams
 * would like keeps their own, and fewer move after a round that was not better. Takes a second or two at 425 reviews.
 */
export async function assignDatesForTeams(
  problem: DatesProblem,
  teams: TeamsToFill,
  options: FeedbackBudget = {},
): Promise<DatesForTeams> {
  if (problem.hosts.length * teams.peers.length > mostPairs)
    return { plan: await assignDates(problem, options), missing: null, moved: 0 }
  const year = yearOf(problem)
  const supply = supplyOf(year, teams)
  const least = newFilling(
    atAnyTime(supply),
    supply.slots.map(() => 0),
  ).missing
  const plan = await assignDates(problem, options)
  const first = slotsIn(year, plan)
  const before = newFilling(supply, first).missing
  let best = { plan, slots: first, missing: before }
  const held = new Set<number>()
  let most = year.hosts.length
  for (let round = 0; round < (options.feedback ?? standardFeedback) && best.missing > least; round += 1) {
    const filling = newFilling(supply, best.slots)
    betterDates(filling, { held, most, least })
    const wanted = [...filling.slotOf]
    if (filling.missing >= best.missing) break
    const kept = keeping(year, wanted)
    const surcharges = [...problem.surcharges, ...kept]
    const found = await assignDates({ ...problem, surcharges }, { rounds: fewRounds, ...options })
    const next = withoutCharges(found, kept, plan.bound)
    const slots = slotsIn(year, next)
    const { missing } = newFilling(supply, slots)
    for (const [host, slot] of slots.entries()) if (slot !== wanted[host]) held.add(host)
    if (missing < best.missing && next.withoutLead <= best.plan.withoutLead)
      best = { plan: next, slots, missing }
    else most = Math.ceil(moves(wanted, best.slots) / 2)
  }
  return {
    plan: best.plan,
    missing: { before, after: best.missing, least },
    moved: moves(best.slots, first),
  }
}

/** A plan as it is without what was charged for other dates than teams would like: its cost, and what no dates cost less than. */
function withoutCharges(found: DatesPlan, charged: readonly Surcharge[], bound: number): DatesPlan {
  const firsts = new Map(found.reviews.map(({ host, days }) => [host, days[0]]))
  const paid = charged.filter(({ host, first }) => firsts.get(host) === first)
  const cost = found.cost - paid.reduce((sum, { points }) => sum + points, 0)
  const gap = gapOf({ cost, bound })
  return { ...found, cost, bound: Math.min(cost, bound), gap, stoppedBecause: forTeams }
}

const forTeams = 'Some reviews were given other dates, so that more teams can be filled.'

const moves = (slots: readonly number[], before: readonly number[]): number =>
  slots.filter((slot, host) => slot !== before[host]).length

/** By host the number of its slot, -1 for none. */
function slotsIn(year: Year, { reviews }: DatesPlan): number[] {
  const first = new Map(reviews.map(({ host, days }) => [host, days[0]]))
  return year.hosts.map(({ host, slots }) => slots.findIndex((slot) => slot.first === first.get(host.id)))
}

const keeping = (year: Year, wanted: readonly number[]): Surcharge[] =>
  year.hosts.flatMap(({ index, host, slots }) =>
    slots
      .filter((_, slot) => at(wanted, index) >= 0 && slot !== wanted[index])
      .map(({ first }) => ({ host: host.id, first, points: staying })),
  )
