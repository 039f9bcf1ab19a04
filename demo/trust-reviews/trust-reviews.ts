import { type Day, type Period, addDays, contains, day, period } from '#kernel'
import type { SchoolId } from '#partnership'
import { PlacementId, ReviewId, type ReviewRole } from '#seasons'
import type { DemoTrust } from '../partnership/trusts.ts'
import type { DemoPartnership } from '../partnership/write-partnership.ts'
import { type DemoPeople, everybody } from '../people/people.ts'
import type { DemoPerson } from '../people/person.ts'
import { at, chanceOf, demoId } from '../random.ts'
import type { DemoYear } from '../seasons/calendar.ts'
import type { DemoReview } from '../seasons/review.ts'
import { chiefsTrustName, leadsTrustName } from '../staged.ts'

export type TrustTeamMember = {
  readonly id: PlacementId
  readonly person: DemoPerson
  readonly role: ReviewRole
}

export type DemoTrustReview = {
  readonly id: ReviewId
  readonly year: DemoYear
  readonly trust: DemoTrust
  readonly days: Period
  readonly issuedOn: Day | null
  readonly team: readonly TrustTeamMember[]
  /** Those who lead the trust, first; then heads of its schools. */
  readonly hosts: readonly DemoPerson[]
  readonly schools: readonly SchoolId[]
}

type Network = {
  readonly partnership: DemoPartnership
  readonly people: DemoPeople
  readonly reviews: readonly DemoReview[]
}

const peers = 4

/** One trust peer review under way on the demo’s day, and one of last year whose report is issued. */
export const inventTrustReviews = (network: Network): DemoTrustReview[] => [
  invent(network, { name: chiefsTrustName, year: 2024, first: day('2024-10-15'), issuedOn: null }),
  invent(network, {
    name: leadsTrustName,
    year: 2023,
    first: day('2024-06-18'),
    issuedOn: day('2024-07-16'),
  }),
]

type Wanted = {
  readonly name: string
  readonly year: DemoYear
  readonly first: Day
  readonly issuedOn: Day | null
}

function invent(network: Network, { name, year, first, issuedOn }: Wanted): DemoTrustReview {
  const { trusts, times } = network.partnership
  const trust = at(
    trusts.filter((one) => one.name === name),
    0,
  )
  const id = demoId(ReviewId, 'trust review', name, year)
  const days = period(first, addDays(first, 3))
  const schools = times
    .filter((time) => time.trust === trust.id && contains(time.held, first))
    .map(({ school }) => school)
  const holds = ({ posts }: DemoPerson, role: string) =>
    posts.some((post) => post.role === role && contains(post.held, first))
  const own = ({ posts }: DemoPerson) =>
    posts.some(({ school, trust: at }) => at === trust.id || (school !== null && schools.includes(school)))
  const all = everybody(network.people)
  const busy = busyOn(network.reviews, days)
  const nine = new Set(Object.values(network.people.nine).map((person) => person.id))
  const free = chanceOf(`trust team ${name}`)
    .shuffled(all)
    .filter((person) => !own(person) && !busy.has(person.id) && !nine.has(person.id))
  const lead = at(
    free.filter((person) => holds(person, 'independentLead')),
    0,
  )
  const leaders = free.filter((person) => holds(person, 'trustLeader')).slice(0, peers)
  return {
    id,
    year,
    trust,
    days,
    issuedOn,
    schools,
    team: [lead, ...leaders].map((person, place) => ({
      id: demoId(PlacementId, 'trust place', id, place),
      person,
      role: place === 0 ? 'lead' : 'peer',
    })),
    hosts: all
      .filter((person) => own(person) && (holds(person, 'trustLeader') || holds(person, 'headteacher')))
      .toSorted((one, other) => Number(holds(other, 'trustLeader')) - Number(holds(one, 'trustLeader')))
      .slice(0, peers),
  }
}

const heldStates: readonly string[] = ['chosen', 'offered', 'accepted', 'attended', 'partial']

/** Whoever has a place in a review of a school on one of these days. */
function busyOn(reviews: readonly DemoReview[], { from, until }: Period): ReadonlySet<string> {
  return new Set(
    reviews
      .filter(({ days }) => days !== null && days.from < (until ?? from) && (days.until ?? days.from) > from)
      .flatMap(({ places }) => places)
      .filter(({ events }) => heldStates.includes(events.at(-1)?.state ?? ''))
      .map(({ person }) => person),
  )
}
