import { addDays, day, throughout } from '#kernel'
import { aNetwork, type NetworkSchool, type Scarcity } from '../a-network.ts'
import { type Chance, chanceFrom } from '../chance.ts'
import type { Practitioner, Problem, ReviewToStaff } from '../problem.ts'
import type { FirstCome } from './first-come.ts'
import { standardDatesPolicy } from './dates-policy.ts'
import type { DatesProblem, HostToDate, SchoolCalendar, Wish } from './dates-problem.ts'

type YearWish = {
  readonly reviews: number
  readonly practitioners: number
  readonly leads: number
  readonly scarcity: Scarcity
  readonly seed: number
  readonly schools?: readonly NetworkSchool[]
  /** Everybody takes a review, but is free in fewer weeks: people are there, and the dates decide whether they can be used. */
  readonly fewWeeks?: boolean
}

/** An invented season before its dates: hosts with six to ten wishes, leads who can take five reviews, and the teams to fill. */
export function aYear({ leads, fewWeeks = false, ...wish }: YearWish): {
  readonly dates: DatesProblem
  readonly teams: Problem
} {
  const chance = chanceFrom(wish.seed + 77)
  const network = aNetwork(wish)
  const teams = fewWeeks
    ? { ...network, practitioners: network.practitioners.map((person) => rarelyFree(chance, person)) }
    : network
  const pool = aNetwork({ ...wish, scarcity: 'base', practitioners: leads }).practitioners
  return {
    teams,
    dates: {
      hosts: teams.reviews.map((review) => aHost(chance, review)),
      leads: pool.map((person): Practitioner => ({
        ...person,
        id: person.id.replace('person', 'lead'),
        name: person.name.replace('Reviewer', 'Lead'),
        farthestKm: chance.oneOf([120, 160, 240]),
        limit: 5,
        gapDays: 4,
      })),
      calendar: calendarOfYear,
      fixed: [],
      forbidden: [],
      surcharges: [],
      teamRooms: [],
      policy: standardDatesPolicy,
    },
  }
}

const rarelyFree = (chance: Chance, person: Practitioner): Practitioner => ({
  ...person,
  limit: Math.max(1, person.limit),
  unavailable: [
    ...person.unavailable,
    ...mondays.filter(() => chance.happens(0.4)).map((monday) => throughout(monday, addDays(monday, 6))),
  ],
})

/** The teams' problem with the dates that a plan gave; reviews without dates are left out. */
export const teamsOn = (teams: Problem, { reviews }: Pick<FirstCome, 'reviews'>): Problem => {
  const days = new Map(reviews.map((review) => [review.host, review.days]))
  return {
    ...teams,
    reviews: teams.reviews.flatMap((review) => {
      const dated = days.get(review.id)
      return dated && dated.length > 0 ? [{ ...review, days: dated }] : []
    }),
  }
}

const mondays = Array.from({ length: 38 }, (_, index) => addDays(day('2024-09-23'), 7 * index))

function aHost(chance: Chance, review: ReviewToStaff): HostToDate {
  const weeks = chance.shuffled(mondays).slice(0, chance.whole(8, 13))
  return {
    id: review.id,
    name: review.name,
    school: review.school,
    trust: review.trust,
    hub: review.hub,
    authority: review.context.region,
    phase: review.phase,
    place: review.place,
    allowsOwnHub: review.allows.ownHub,
    wishes: weeks.map((monday, index): Wish => ({
      first: addDays(monday, chance.whole(0, 2)),
      rank: index + 1,
    })),
  }
}

const terms = (halfTerm: string): SchoolCalendar['terms'][number]['open'] => [
  throughout(day('2024-09-04'), addDays(day(halfTerm), -3)),
  throughout(addDays(day(halfTerm), 7), day('2024-12-20')),
  throughout(day('2025-01-06'), day('2025-02-14')),
  throughout(day('2025-02-24'), day('2025-04-04')),
  throughout(day('2025-04-22'), day('2025-05-23')),
  throughout(day('2025-06-02'), day('2025-07-22')),
]

/** England in 2024/25: bank holidays, the terms that most authorities keep, one region a week apart, and the exams of summer. */
const calendarOfYear: SchoolCalendar = {
  bankHolidays: [
    '2024-12-25',
    '2024-12-26',
    '2025-01-01',
    '2025-04-18',
    '2025-04-21',
    '2025-05-05',
    '2025-05-26',
  ].map(day),
  terms: [
    { authority: null, open: terms('2024-10-28') },
    { authority: 'East Midlands', open: terms('2024-10-21') },
  ],
  exams: [
    {
      phases: ['primary'],
      weeks: throughout(day('2025-05-12'), day('2025-05-15')),
      name: 'Key stage 2 tests',
    },
    {
      phases: ['secondary', 'allThrough', 'sixteenPlus'],
      weeks: throughout(day('2025-05-12'), day('2025-06-18')),
      name: 'GCSE and A level exams',
    },
  ],
}
