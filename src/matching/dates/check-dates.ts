import { type Day, day, daysBetween, weekday } from '#kernel'
import { costOfDates } from './cost-of-dates.ts'
import type { DatesPlan } from './dates-plan.ts'
import type { DatesProblem, HostToDate } from './dates-problem.ts'

/** A rule that dates or leads break, and for which review. */
export type DatesBreach = { readonly host: string; readonly words: string }

type Given = Pick<DatesPlan, 'reviews'>['reviews'][number]
type Dates = { readonly reviews: readonly Pick<Given, 'host' | 'days' | 'lead'>[]; readonly cost?: number }
type Review = Dates['reviews'][number]

/**
 * Checks dates and leads against every rule in plain loops, sharing no code with the search, and that they cost what they say.
 * [] when nothing is broken.
 */
export function checkDates(problem: DatesProblem, { reviews, cost }: Dates): DatesBreach[] {
  const given = Map.groupBy(reviews, ({ host }) => host)
  const found = problem.hosts.flatMap((host) => {
    const own = given.get(host.id) ?? []
    const [review] = own
    if (!review || own.length > 1) return [{ host: host.id, words: `there ${own.length} times` }]
    return [...ofDates(problem, host, review), ...ofLead(problem, host, review), ...ofFixed(problem, review)]
  })
  return [
    ...found,
    ...ofLeads(problem, reviews),
    ...ofWeeks(problem, reviews),
    ...ofCost(problem, reviews, cost),
  ]
}

function ofCost(problem: DatesProblem, reviews: readonly Review[], cost: number | undefined): DatesBreach[] {
  const [first] = reviews
  const costs = costOfDates(problem, reviews)
  return cost === undefined || cost === costs || !first
    ? []
    : [{ host: first.host, words: `the whole costs ${costs}, not ${cost}` }]
}

/** Any Monday will do to count weeks from. */
const monday = day('2024-01-01')

const within = (date: Day, { from, until }: { from: Day; until: Day | null }): boolean =>
  date >= from && (until === null || date < until)

function ofDates(problem: DatesProblem, host: HostToDate, { days }: Review): DatesBreach[] {
  const [first, second, third] = days
  if (!first) return []
  const breach = (words: string): DatesBreach => ({ host: host.id, words })
  if (problem.fixed.some((wish) => wish.host === host.id && wish.first === first)) return []
  const found: DatesBreach[] = []
  if (
    !second ||
    !third ||
    days.length !== 3 ||
    daysBetween(first, second) !== 1 ||
    daysBetween(second, third) !== 1
  )
    found.push(breach('not three days in a row'))
  if (!host.wishes.some((wish) => wish.first === first)) found.push(breach('not among its wishes'))
  const own = problem.calendar.terms.filter(({ authority }) => authority === host.authority)
  const terms = own.length > 0 ? own : problem.calendar.terms.filter(({ authority }) => authority === null)
  for (const date of days) {
    if (weekday(date) > 5) found.push(breach(`weekend on ${date}`))
    if (problem.calendar.bankHolidays.includes(date)) found.push(breach(`bank holiday on ${date}`))
    if (!terms.some(({ open }) => open.some((term) => within(date, term))))
      found.push(breach(`closed on ${date}`))
    for (const { phases, weeks, name } of problem.calendar.exams)
      if (phases.includes(host.phase) && within(date, weeks)) found.push(breach(`${name} on ${date}`))
  }
  return found
}

function ofLead(problem: DatesProblem, host: HostToDate, { days, lead }: Review): DatesBreach[] {
  if (lead === null || problem.fixed.some((wish) => wish.host === host.id && wish.lead === lead)) return []
  const breach = (words: string): DatesBreach => ({ host: host.id, words })
  const person = problem.leads.find(({ id }) => id === lead)
  if (!person) return [breach('led by a stranger')]
  const found: DatesBreach[] = []
  if (days.length === 0) found.push(breach('led without dates'))
  if (person.school !== null && person.school === host.school) found.push(breach('own school'))
  if (person.trust !== null && person.trust === host.trust) found.push(breach('own trust'))
  if (person.hub !== null && person.hub === host.hub && !host.allowsOwnHub) found.push(breach('own hub'))
  if (person.conflicts.some(({ school }) => school === host.school)) found.push(breach('declared conflict'))
  if (problem.forbidden.some((pair) => pair.host === host.id && pair.lead === lead))
    found.push(breach('forbidden'))
  const east = person.home.easting - host.place.easting
  const north = person.home.northing - host.place.northing
  if (person.farthestKm !== null && Math.sqrt(east * east + north * north) > 1000 * person.farthestKm)
    found.push(breach('too far'))
  for (const date of days) {
    if (person.unavailable.some((away) => within(date, away))) found.push(breach(`lead not free on ${date}`))
    if (!person.accredited.some((term) => within(date, term)))
      found.push(breach(`lead not accredited on ${date}`))
  }
  return found
}

function ofFixed({ fixed }: DatesProblem, { host, days, lead }: Review): DatesBreach[] {
  return fixed
    .filter((wish) => wish.host === host)
    .flatMap((wish) => [
      ...(wish.first !== null && wish.first !== days[0]
        ? [{ host, words: 'not on the days that a person fixed' }]
        : []),
      ...(wish.lead !== null && wish.lead !== lead
        ? [{ host, words: 'not with the lead that a person fixed' }]
        : []),
    ])
}

function ofLeads({ leads, fixed }: DatesProblem, reviews: readonly Review[]): DatesBreach[] {
  return leads.flatMap(({ id, limit, gapDays }) => {
    const led = reviews.filter(({ lead }) => lead === id)
    const isFixed = (host: string): boolean => fixed.some((wish) => wish.host === host && wish.lead === id)
    const found = beyond(led, limit, isFixed).map(({ host }) => ({ host, words: `${id} leads too many` }))
    for (const [index, one] of led.entries())
      for (const other of led.slice(index + 1)) {
        if (isFixed(one.host) && isFixed(other.host)) continue
        const [first, second] = [one.days[0], other.days[0]]
        if (first && second && Math.abs(daysBetween(first, second)) - 3 < gapDays)
          found.push({ host: other.host, words: `${id} has too few days after another` })
      }
    return found
  })
}

/** Those above so many, of whom a person fixed none. */
function beyond<T extends { readonly host: string }>(
  all: readonly T[],
  most: number,
  isFixed: (host: string) => boolean,
): T[] {
  const free = all.filter(({ host }) => !isFixed(host))
  return free.slice(Math.max(0, most - (all.length - free.length)))
}

function ofWeeks({ policy, fixed }: DatesProblem, reviews: readonly Review[]): DatesBreach[] {
  if (policy.mostAWeek === null) return []
  const most = policy.mostAWeek
  const isFixed = (host: string): boolean => fixed.some((wish) => wish.host === host && wish.first !== null)
  const dated = reviews.flatMap(({ host, days: [first] }) =>
    first ? [{ host, monday: daysBetween(monday, first) }] : [],
  )
  const weeks = Map.groupBy(dated, ({ monday: days }) => Math.floor(days / 7))
  return [...weeks.values()].flatMap((inWeek) =>
    beyond(inWeek, most, isFixed).map(({ host }) => ({ host, words: 'too many in that week' })),
  )
}
