import { at } from '../at.ts'
import { type BestLeads, type DatesBudget, bestLeads, standardDatesBudget } from './best-leads.ts'
import type { DatedReview, DatesPlan, WeekLoad } from './dates-plan.ts'
import type { DatesProblem } from './dates-problem.ts'
import { reasonsFor } from './explain-dates.ts'
import { lawful, slotOf } from './lawful.ts'
import { costOfNoLead } from './lead-flow.ts'
import { type Envied, envyOf } from './envy.ts'
import { type AtSlot, type Dated, secondThoughts } from './second-thoughts.ts'
import { type Year, hostAt, isFreeOn, yearOf } from './year.ts'
import { daysFrom } from '#kernel'

/**
 * Dates and a Lead Reviewer for every host at once, ahead of teams, explained and certified. Only dates that a host offered, or a
 * person fixed, are given. The same problem and budget always give the same plan, whatever order its lists are in. Throws RangeError for a problem
 * that is not sound: ids that are there twice, numbers that are none, days of more than one partnership year.
 */
export function assignDates(problem: DatesProblem, options: Partial<DatesBudget> = {}): DatesPlan {
  const budget = { ...standardDatesBudget, ...options }
  const year = yearOf(problem)
  const best = bestLeads(year, budget)
  return planOf(best, secondThoughts(best, lawful(best.leadFlow, budget.repairs)))
}

export function planOf(best: BestLeads, dated: readonly (Dated | null)[]): DatesPlan {
  const { year } = best.leadFlow
  const withSlots = slotted(year, dated)
  const envy = envyOf(best.leadFlow, withSlots)
  const cost = withSlots.reduce((sum, each) => sum + each.cost, 0)
  const bound = Math.min(cost, Math.ceil(best.bound - 0.01))
  const gap = (cost - bound) / Math.max(1, Math.abs(cost))
  return {
    reviews: withSlots.map((each) => reviewOf(year, each, envy(each))),
    impossible: [...year.impossible],
    weeks: loads(year, withSlots),
    withoutLead: withSlots.filter(({ lead }) => lead === null).length,
    cost,
    bound,
    gap,
    stoppedBecause:
      gap === 0
        ? 'These are the best possible dates, and that is proven.'
        : 'Nothing better was found; slightly better dates may exist, within the gap shown.',
  }
}

/** Without a lead a host has its cheapest slot in a week that still has room. */
function slotted(year: Year, dated: readonly (Dated | null)[]): AtSlot[] {
  const { mostAWeek, weights } = year.problem.policy
  const loads = new Map<number, number>()
  const count = (week: number): Map<number, number> => loads.set(week, (loads.get(week) ?? 0) + 1)
  for (const each of dated) if (each) count(slotOf(year, each).week)
  return dated.map((each, host): AtSlot => {
    if (each) return each
    const { slots, host: school } = hostAt(year, host)
    const open = slots.filter(({ week }) => mostAWeek === null || (loads.get(week) ?? 0) < mostAWeek)
    const [cheapest] = open.toSorted((one, other) => one.cost - other.cost)
    if (!cheapest) return { host, slot: null, lead: null, cost: weights.noDates }
    count(cheapest.week)
    return {
      host,
      slot: slots.indexOf(cheapest),
      lead: null,
      cost: cheapest.cost + costOfNoLead(year, school.id),
    }
  })
}

function reviewOf(year: Year, { host, slot, lead }: AtSlot, envied: Envied): DatedReview {
  const there = hostAt(year, host)
  const chosen = slot === null ? null : at(there.slots, slot)
  const person = lead === null ? null : at(year.leads, lead)
  return {
    host: there.host.id,
    days: chosen ? daysFrom(chosen.first, 3) : [],
    rank: chosen?.rank ?? null,
    lead: person?.id ?? null,
    costsOthers: envied?.points ?? 0,
    reasons: reasonsFor({ year, there, slot: chosen, lead: person, envied }),
  }
}

function loads(year: Year, dated: readonly AtSlot[]): WeekLoad[] {
  return year.weeks.map((week, index) => ({
    week,
    reviews: dated.filter(({ host, slot }) => slot !== null && slotOf(year, { host, slot }).week === index)
      .length,
    leadsFree: year.leads.filter(({ limit }, lead) => limit > 0 && freeInWeek(year, lead, index)).length,
  }))
}

function freeInWeek(year: Year, lead: number, week: number): boolean {
  const monday = year.dayOf[week] ?? 0
  return [0, 1, 2].some((later) => isFreeOn(year, lead, monday + later))
}
