import { at } from '../at.ts'
import { assignDates } from './assign-dates.ts'
import type { DatesBudget } from './best-leads.ts'
import type { DatesPlan } from './dates-plan.ts'
import type { DatesProblem, Surcharge } from './dates-problem.ts'
import { type Demand, type Supply, type TeamsToFill, demandOn, supplyOf, teamAt } from './team-demand.ts'
import { type HostInYear, type Slot, type Year, yearOf } from './year.ts'

export type FeedbackBudget = DatesBudget & {
  /** How often short teams may ask for other dates. */
  readonly feedback: number
}

/** `missing` is how many places teams are forecast to have empty, before any feedback and after. */
export type DatesForTeams = {
  readonly plan: DatesPlan
  readonly missing: { readonly before: number; readonly after: number }
  readonly moved: number
}

const standardFeedback = 60

/** More than any rank or way, less than a lead: nobody loses a lead so that a team is filled. */
const staying = 60_000
/** A move must promise this much, or teams would chase one another from week to week. */
const worthMoving = 30_000
/** Somebody who is spoken for is worth more than an empty place. */
const taken = 10_000_000
const firstShare = 0.1

/**
 * Dates and leads that leave teams fewer empty places: short teams, and only they, may move to another date of their own wishes
 * where people are less wanted. Damped: whoever moves takes people with them before the next is asked, a round counts
 * only when the forecast is better, and fewer may move after a round that was not. Takes a second or two at 425 reviews.
 */
export function assignDatesForTeams(
  problem: DatesProblem,
  teams: TeamsToFill,
  options: Partial<FeedbackBudget> = {},
): DatesForTeams {
  const year = yearOf(problem)
  const supply = supplyOf(year, teams)
  const first = assignDates(problem, options)
  let best = { plan: first, dates: datesIn(year, first), demand: demandOn(supply, datesIn(year, first)) }
  const before = sum(best.demand.missing)
  const stuck = new Set<number>()
  let most = Math.ceil(year.hosts.length * firstShare)
  for (let round = 0; round < (options.feedback ?? standardFeedback); round += 1) {
    const wanted = wishesByPrice(year, supply, { ...best, most, stuck })
    const movers = year.hosts.filter(({ index }) => wanted[index] !== best.dates[index])
    if (movers.length === 0) break
    const plan = assignDates(
      { ...problem, surcharges: [...problem.surcharges, ...keeping(year, wanted)] },
      options,
    )
    const dates = datesIn(year, plan)
    const demand = demandOn(supply, dates)
    const better = demand.shortage < best.demand.shortage && plan.withoutLead <= best.plan.withoutLead
    if (better) {
      best = { plan, dates, demand }
      stuck.clear()
    } else if (movers.length === 1) for (const { index } of movers) stuck.add(index)
    most = better ? 2 * movers.length : Math.ceil(movers.length / 2)
  }
  const start = datesIn(year, first)
  return {
    plan: best.plan,
    missing: { before, after: sum(best.demand.missing) },
    moved: best.dates.filter((slot, host) => slot !== start[host]).length,
  }
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)

function datesIn(year: Year, { reviews }: DatesPlan): (Slot | null)[] {
  const first = new Map(reviews.map(({ host, days }) => [host, days[0]]))
  return year.hosts.map(({ host, slots }) => slots.find((slot) => slot.first === first.get(host.id)) ?? null)
}

type Standing = {
  readonly dates: readonly (Slot | null)[]
  readonly demand: Demand
  readonly most: number
  readonly stuck: ReadonlySet<number>
}

/**
 * Where each host should be: those who would gain most by moving, a few at a time, where people are least wanted; everybody else
 * where they are.
 */
function wishesByPrice(
  year: Year,
  supply: Supply,
  { dates, demand, most, stuck }: Standing,
): (Slot | null)[] {
  const worth = demand.worth.slice()
  const wanted = [...dates]
  const movers = year.hosts
    .map((there) => ({ there, gain: gainOf(supply, worth, { there, now: at(dates, there.index) }).gain }))
    .filter(({ there, gain }) => gain >= worthMoving && !stuck.has(there.index))
    .sort((one, other) => other.gain - one.gain)
  let moved = 0
  for (const { there } of movers) {
    if (moved === most) break
    const { gain, slot, people } = gainOf(supply, worth, { there, now: at(dates, there.index) })
    if (!slot || gain < worthMoving) continue
    wanted[there.index] = slot
    moved += 1
    for (const person of people) worth[person] = taken
  }
  return wanted
}

type Asked = { readonly there: HostInYear; readonly now: Slot | null }
type Gain = { readonly gain: number; readonly slot: Slot | null; readonly people: readonly number[] }

/** What the others would gain if a host moved to the slot that is best for them. */
function gainOf(supply: Supply, worth: Float64Array, { there: { index, slots }, now }: Asked): Gain {
  if (!now) return { gain: 0, slot: null, people: [] }
  const here = teamAt(supply, worth, { index, slot: now }).cost
  let best: Gain = { gain: 0, slot: null, people: [] }
  for (const slot of slots) {
    if (slot === now) continue
    const { cost, people } = teamAt(supply, worth, { index, slot })
    if (here - cost > best.gain) best = { gain: here - cost, slot, people }
  }
  return best
}

const keeping = (year: Year, wanted: readonly (Slot | null)[]): Surcharge[] =>
  year.hosts.flatMap(({ index, host, slots }) =>
    slots
      .filter((slot) => wanted[index] && slot !== wanted[index])
      .map(({ first }) => ({ host: host.id, first, points: staying })),
  )
