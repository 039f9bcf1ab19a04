import { at } from '../at.ts'
import { type DatesBudget, type FollowDates, standardDatesBudget } from './dates-budget.ts'
import type { DatedReview, DatesPlan, WeekLoad } from './dates-plan.ts'
import type { DatesProblem } from './dates-problem.ts'
import { reasonsFor } from './explain-dates.ts'
import { type Envied, envyOf } from './envy.ts'
import { type Found, findDates, gapOf } from './search/find-dates.ts'
import type { Dated } from './search/second-thoughts.ts'
import { leadsFreeIn } from './week-room.ts'
import { type HostInYear, type Year, yearOf } from './year.ts'
import { daysFrom } from '#kernel'

export type DatesOptions = Partial<DatesBudget> & { readonly follow?: FollowDates }

/**
 * Dates and a Lead Reviewer for every host at once, ahead of teams, explained and certified. Only dates that a host offered, or a
 * person fixed, are given. The same problem and budget always give the same plan, whatever order its lists are in. Blocks its
 * thread between rounds; `follow` is told of each and may stop the search. Rejects with a RangeError for a problem that is not sound: ids
 * that are there twice, numbers that are none, days of more than one partnership year.
 */
export async function assignDates(problem: DatesProblem, options: DatesOptions = {}): Promise<DatesPlan> {
  const year = yearOf(problem)
  const budget = { ...standardDatesBudget(year.hosts.length), ...options }
  return planOf(await findDates(year, budget, options.follow ?? (() => 'goOn')))
}

function planOf(found: Found): DatesPlan {
  const { market, dated, cost, bound } = found
  const { year } = market
  const envy = envyOf(market, dated)
  return {
    reviews: year.hosts.map((own) =>
      reviewOf(year, own, { ...at(dated, own.index), envied: envy(own.index) }),
    ),
    impossible: [...year.impossible],
    weeks: loads(year, dated),
    withoutLead: dated.filter(({ lead }) => lead < 0).length,
    cost,
    bound,
    gap: gapOf(found),
    stoppedBecause: stopWords[found.ended],
  }
}

const stopWords: Readonly<Record<Found['ended'], string>> = {
  proven: 'These are the best possible dates, and that is proven.',
  spent: 'The search was long enough; slightly better dates may exist, within the gap shown.',
  stopped: 'The search was stopped; these are the best dates that it had found.',
}

type Given = Dated & { readonly envied: Envied }

function reviewOf(year: Year, there: HostInYear, { slot, lead, envied }: Given): DatedReview {
  const chosen = there.slots[slot] ?? null
  const person = year.leads[lead] ?? null
  return {
    host: there.host.id,
    days: chosen ? daysFrom(chosen.first, 3) : [],
    rank: chosen?.rank ?? null,
    lead: person?.id ?? null,
    costsOthers: envied?.points ?? 0,
    reasons: reasonsFor({ year, there, slot: chosen, lead: person, envied }),
  }
}

const loads = (year: Year, dated: readonly Dated[]): WeekLoad[] =>
  year.weeks.map((week, index) => ({
    week,
    reviews: year.hosts.filter(({ index: host, slots }) => slots[at(dated, host).slot]?.week === index)
      .length,
    leadsFree: leadsFreeIn(year, index),
  }))
