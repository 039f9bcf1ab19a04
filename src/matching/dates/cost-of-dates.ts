import { type Day, type Period, addDays, day, daysBetween, daysFrom } from '#kernel'
import type { DatedReview } from './dates-plan.ts'
import type { DatesProblem, HostToDate } from './dates-problem.ts'

type Review = Pick<DatedReview, 'host' | 'days' | 'lead'>

/** What dates and leads cost, in points, reckoned in plain loops that share no code with the search. */
export function costOfDates(problem: DatesProblem, reviews: readonly Review[]): number {
  let sum = 0
  const begun = new Map<Day, number>()
  for (const host of problem.hosts) {
    const review = reviews.find((one) => one.host === host.id)
    const first = review?.days[0]
    sum +=
      review && first ? costOf(problem, host, { lead: review.lead, first }) : problem.policy.weights.noDates
    if (first) begun.set(mondayOf(first), (begun.get(mondayOf(first)) ?? 0) + 1)
  }
  for (const [monday, count] of begun) {
    const room = roomIn(problem, monday)
    for (let before = 1; before < count; before += 1)
      sum += Math.round((problem.policy.weights.crowding * before) / room)
  }
  return sum
}

type Given = { readonly lead: string | null; readonly first: Day }

function costOf(problem: DatesProblem, host: HostToDate, { lead, first }: Given): number {
  const { weights } = problem.policy
  const fixed = problem.fixed.some((wish) => wish.host === host.id && wish.lead !== null)
  const ranks = host.wishes.filter((wish) => wish.first === first).map(({ rank }) => rank)
  const rank = ranks.length === 0 ? 1 : Math.min(...ranks)
  let cost = weights.rank * (rank - 1)
  for (const charge of problem.surcharges)
    if (charge.host === host.id && charge.first === first) cost += charge.points
  const person = problem.leads.find(({ id }) => id === lead)
  if (!person) return cost + (fixed ? 9 : 1) * weights.noLead
  const east = person.home.easting - host.place.easting
  const north = person.home.northing - host.place.northing
  const kilometres = Math.sqrt(east * east + north * north) / 1000
  cost += Math.round((weights.tenKilometres * kilometres) / 10)
  return person.phases.includes(host.phase) ? cost : cost + weights.otherPhase
}

/** Any Monday will do to count weeks from. */
const aMonday = day('2024-01-01')

const mondayOf = (date: Day): Day => addDays(aMonday, 7 * Math.floor(daysBetween(aMonday, date) / 7))

/** For how many reviews a week has people: leads who are free in it, or what its teams allow. */
export function roomIn({ leads, teamRooms }: DatesProblem, monday: Day): number {
  const free = leads.filter(
    ({ limit, accredited, unavailable }) =>
      limit > 0 &&
      [0, 1, 2].some((later) =>
        daysFrom(addDays(monday, later), 3).every(
          (date) =>
            accredited.some((term) => holds(term, date)) && !unavailable.some((away) => holds(away, date)),
        ),
      ),
  ).length
  const teams = teamRooms.find(({ week }) => week === monday)
  return Math.max(1, teams ? Math.min(free, teams.reviews) : free)
}

const holds = ({ from, until }: Period, date: Day): boolean =>
  date >= from && (until === null || date < until)
