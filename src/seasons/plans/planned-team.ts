import type { Day, PersonId } from '#kernel'
import type { SchoolId } from '#partnership'
import type { ReviewId } from '../ids.ts'
import type { ReviewRole } from '../places/placement.ts'
import { daysWords } from '../review/review.ts'
import type { KeptPlan } from './plan-store.ts'
import type { SeasonRoster } from './problem-store.ts'
import type { StaffedReview } from './staffed-review.ts'
import type { PlannedPlace } from './team-plan.ts'

type Named = { readonly person: PersonId; readonly name: string; readonly school: string | null }

/** What adopting does for somebody: nothing new, a choice that becomes an offer, or a new offer. */
export type SeatChange = 'stays' | 'confirmed' | 'new'

export type PlannedSeat = Named & {
  readonly change: SeatChange
  readonly standing: PlannedPlace['standing']
  readonly byOffice: boolean
  readonly locked: boolean
  readonly reasons: readonly string[]
  readonly runnerUp: string | null
}

/** One review in a plan. `lost` are people who stood there and would no longer; `gap` is what stays empty, and why. */
export type PlannedTeam = {
  readonly review: ReviewId
  readonly school: SchoolId
  readonly schoolName: string
  readonly first: Day | null
  readonly daysWords: string
  readonly slots: number
  readonly filled: number
  readonly seats: readonly PlannedSeat[]
  readonly lost: readonly (Named & { readonly standing: string; readonly words: string })[]
  readonly concerns: readonly string[]
  readonly gap: {
    readonly missing: number
    readonly blockedBy: readonly string[]
    readonly clash: string
    readonly fixes: readonly (Named & { readonly words: string })[]
  } | null
  readonly changed: boolean
}

/** The plan, review by review: short teams first, then by date. */
export function plannedTeams({ plan, role }: KeptPlan, roster: SeasonRoster): PlannedTeam[] {
  const named = namesIn(roster)
  const seats = Map.groupBy(plan.places, ({ review }) => review)
  const gone = Map.groupBy(plan.takenBack, ({ review }) => review)
  const concerns = Map.groupBy(plan.concerns, ({ review }) => review)
  const gaps = new Map(plan.gaps.map((gap) => [gap.review, gap]))
  return roster.reviews
    .filter(({ id }) => seats.has(id) || gaps.has(id) || gone.has(id))
    .map((review) => {
      const team = (seats.get(review.id) ?? []).map((place) => seatOf(place, named))
      const lost = (gone.get(review.id) ?? []).map((was) => ({
        ...named(was.person),
        standing: was.standing,
        words: was.words,
      }))
      const gap = gaps.get(review.id)
      return {
        ...hostOf(review, role),
        filled: team.length,
        seats: team,
        lost,
        concerns: (concerns.get(review.id) ?? []).map(({ words }) => words),
        gap: gap
          ? {
              missing: gap.missing,
              blockedBy: gap.blockedBy,
              clash: gap.clash,
              fixes: gap.fixes.map(({ person, words }) => ({ ...named(person), words })),
            }
          : null,
        changed: lost.length > 0 || team.some(({ change }) => change !== 'stays'),
      }
    })
    .sort((one, other) => byNeed(one, other))
}

const byNeed = (one: PlannedTeam, other: PlannedTeam): number =>
  (other.gap?.missing ?? 0) - (one.gap?.missing ?? 0) ||
  (one.first ?? '').localeCompare(other.first ?? '') ||
  one.schoolName.localeCompare(other.schoolName, 'en-GB')

const hostOf = ({ id, school, name, days, slots }: StaffedReview, role: ReviewRole) => ({
  review: id,
  school,
  schoolName: name,
  first: days?.from ?? null,
  daysWords: daysWords(days),
  slots: role === 'lead' ? 1 : slots,
})

const changes = { accepted: 'stays', offered: 'stays', chosen: 'confirmed' } as const

const seatOf = (place: PlannedPlace, named: Naming): PlannedSeat => ({
  ...named(place.person),
  change: place.standing === null ? 'new' : changes[place.standing],
  standing: place.standing,
  byOffice: place.byOffice,
  locked: place.locked,
  reasons: place.reasons,
  runnerUp: place.runnerUp,
})

export type Naming = (person: PersonId) => Named

export function namesIn({ practitioners }: Pick<SeasonRoster, 'practitioners'>): Naming {
  const known = new Map(
    practitioners.map(({ person, name, posts }) => [person, { name, school: posts[0]?.schoolName ?? null }]),
  )
  return (person) => ({ person, ...(known.get(person) ?? { name: 'Somebody who has left', school: null }) })
}
