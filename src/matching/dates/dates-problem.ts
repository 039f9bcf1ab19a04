import type { Day, Period } from '#kernel'
import type { Phase, Place, Practitioner } from '../problem.ts'
import type { DatesPolicy } from './dates-policy.ts'

/** Three school days that a host offers, told by the first; rank 1 is what it would like best. */
export type Wish = { readonly first: Day; readonly rank: number }

/** A review that needs dates and a Lead Reviewer. `id` is the review's, unique in the problem; `name` is the host school's. */
export type HostToDate = {
  readonly id: string
  readonly name: string
  readonly school: string
  readonly trust: string | null
  readonly hub: string | null
  readonly authority: string
  readonly phase: Phase
  readonly place: Place
  readonly allowsOwnHub: boolean
  readonly wishes: readonly Wish[]
}

/** When schools are open and reviews can be. Terms without an authority hold for those that have none of their own. */
export type SchoolCalendar = {
  readonly bankHolidays: readonly Day[]
  readonly terms: readonly { readonly authority: string | null; readonly open: readonly Period[] }[]
  readonly exams: readonly {
    readonly phases: readonly Phase[]
    readonly weeks: Period
    readonly name: string
  }[]
}

/** What a person has fixed: the host's first day, or its lead, or both. It is kept, whatever the rules say. */
export type FixedDates = { readonly host: string; readonly first: Day | null; readonly lead: string | null }

/** What teams would lose if a host had these dates, in points: the feedback from team planning. */
export type Surcharge = { readonly host: string; readonly first: Day; readonly points: number }

/**
 * A value: never changed once it is made. `leads` are practitioners as they lead: accredited, limited and spaced as leads.
 * Fixed dates, forbidden pairs and surcharges of unknown ids are ignored.
 */
export type DatesProblem = {
  readonly hosts: readonly HostToDate[]
  readonly leads: readonly Practitioner[]
  readonly calendar: SchoolCalendar
  readonly fixed: readonly FixedDates[]
  readonly forbidden: readonly { readonly host: string; readonly lead: string }[]
  readonly surcharges: readonly Surcharge[]
  /** For how many reviews there are people for a team in a week, told by its Monday; of a week that is not named leads alone count. */
  readonly teamRooms: readonly { readonly week: Day; readonly reviews: number }[]
  readonly policy: DatesPolicy
}
