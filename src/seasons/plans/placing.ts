import type { FactOf, Occasion } from '#kernel'
import { stretchOf } from '../calendars/stretch.ts'
import { placeOffered, placeReleased } from '../facts.ts'
import { PlacementId } from '../ids.ts'
import { type PlaceOffered, lastDayToAnswer } from '../places/offering.ts'
import { type Placement, isHeld } from '../places/placement.ts'
import { aboutPlace } from '../review/about.ts'
import type { SeasonRoster } from './problem-store.ts'
import type { PlannedPlace } from './team-plan.ts'

export type Released = FactOf<typeof placeReleased>

export function release(roster: SeasonRoster, place: Placement, reason: string): Released {
  return placeReleased({
    ...aboutPlace(aboutOf(roster, place.review), place),
    reason,
  })
}

type Placing = {
  readonly roster: SeasonRoster
  /** What the person has had in the review. */
  readonly theirs: readonly Placement[]
  readonly place: Pick<PlannedPlace, 'review' | 'person'>
  readonly role: Placement['role']
}

/** An offer to whoever has not had one: those who chose the review are asked to confirm it. */
export function offer(
  { roster, theirs, place, role }: Placing,
  { today, fresh }: Pick<Occasion, 'today' | 'fresh'>,
): PlaceOffered[] {
  const { days } = aboutOf(roster, place.review)
  const asked = theirs.find(({ state }) => waiting.includes(state))
  const has = theirs.some(({ state }) => isHeld(state) && state !== 'chosen')
  if (has || days === null) return []
  const id = asked?.id ?? fresh(PlacementId)
  return [
    placeOffered({
      ...aboutPlace(aboutOf(roster, place.review), { id, person: place.person, role }),
      days: stretchOf(days),
      expires: lastDayToAnswer(roster.season, days, today),
      chosen: asked !== undefined,
      deputyOf: null,
    }),
  ]
}

const waiting: readonly Placement['state'][] = ['chosen', 'waitlisted']

function aboutOf({ season, reviews }: SeasonRoster, id: Placement['review']) {
  const review = reviews.find((one) => one.id === id)
  if (!review) throw new RangeError(`The plan speaks of a review that is not in the season: ${id}`)
  return { id, season: season.id, school: review.school, days: review.days }
}
