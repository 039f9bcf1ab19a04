import { at } from '../at.ts'
import { assignDates } from './assign-dates.ts'
import type { DatesBudget } from './best-leads.ts'
import { betterDates } from './better-dates.ts'
import type { DatesPlan } from './dates-plan.ts'
import type { DatesProblem, Surcharge } from './dates-problem.ts'
import { newFilling } from './filling.ts'
import { type TeamsToFill, atAnyTime, supplyOf } from './team-supply.ts'
import { type Year, yearOf } from './year.ts'

export type FeedbackBudget = DatesBudget & {
  /** How often other dates for teams may be laid before the leads. */
  readonly feedback: number
}

/**
 * `missing` is how many places teams are forecast to have empty: before any feedback, after it, and at least, if each host could
 * have all of its dates at once.
 */
export type DatesForTeams = {
  readonly plan: DatesPlan
  readonly missing: { readonly before: number; readonly after: number; readonly least: number }
  readonly moved: number
}

const standardFeedback = 12

/** More than any rank or way, less than a lead: nobody loses a lead so that a team is filled. */
const staying = 60_000

/**
 * Dates and leads that leave teams fewer empty places: hosts move to other dates of their own wishes where people are idle, as few
 * as do. Damped: a round counts only when the forecast is better and nobody loses a lead; who did not get the dates that teams
 * would like keeps their own, and fewer move after a round that was not better. Takes a second or two at 425 reviews.
 */
export function assignDatesForTeams(
  problem: DatesProblem,
  teams: TeamsToFill,
  options: Partial<FeedbackBudget> = {},
): DatesForTeams {
  const year = yearOf(problem)
  const supply = supplyOf(year, teams)
  const least = newFilling(
    atAnyTime(supply),
    supply.slots.map(() => 0),
  ).missing
  const plan = assignDates(problem, options)
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
    const surcharges = [...problem.surcharges, ...keeping(year, wanted)]
    const next = assignDates({ ...problem, surcharges }, options)
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
