import { z } from 'zod'
import { PersonId } from '#kernel'
import type { TeamChange } from '#matching'
import { ReviewId } from '../ids.ts'
import type { PlannedGap, PlannedPlace, TeamPlan } from './team-plan.ts'

/** One change that the office makes to a draft plan. */
export const PlanChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('put'), review: ReviewId, person: PersonId }),
  z.object({ kind: z.literal('remove'), review: ReviewId, person: PersonId }),
  z.object({ kind: z.literal('swap'), review: ReviewId, out: PersonId, person: PersonId }),
  z.object({ kind: z.literal('lock'), review: ReviewId, person: PersonId }),
  z.object({ kind: z.literal('unlock'), review: ReviewId, person: PersonId }),
])
export type PlanChange = z.infer<typeof PlanChange>

/** What the change does to the team, as the matcher reads it; null when it only locks. */
export function teamChangeOf(change: PlanChange): TeamChange | null {
  switch (change.kind) {
    case 'put':
      return { review: change.review, in: change.person }
    case 'remove':
      return { review: change.review, out: change.person }
    case 'swap':
      return { review: change.review, out: change.out, in: change.person }
    case 'lock':
    case 'unlock':
      return null
  }
}

type Told = { readonly words: string; readonly points: number; readonly slots: number }

/** The plan with the change in it. */
export function withChange(plan: TeamPlan, change: PlanChange, { words, points, slots }: Told): TeamPlan {
  const places = placesAfter(plan, change)
  const missing = Math.max(0, slots - places.filter(({ review }) => review === change.review).length)
  return {
    ...plan,
    places,
    takenBack: takenBackAfter(plan, change, places),
    gaps: gapsAfter(plan.gaps, change, missing),
    cost: plan.cost + points,
    changes:
      teamChangeOf(change) === null
        ? plan.changes
        : [...plan.changes, { review: change.review, words, points }],
  }
}

function placesAfter({ places, takenBack }: TeamPlan, change: PlanChange): PlannedPlace[] {
  const isTheirs = (person: string) => (place: PlannedPlace) =>
    place.review === change.review && place.person === person
  const { person } = change
  switch (change.kind) {
    case 'put':
      return [...places, placedByOffice(change, takenBack)]
    case 'remove':
      return places.filter((place) => !isTheirs(person)(place))
    case 'swap':
      return [...places.filter((place) => !isTheirs(change.out)(place)), placedByOffice(change, takenBack)]
    case 'lock':
    case 'unlock':
      return places.map((place) =>
        isTheirs(person)(place) ? { ...place, locked: change.kind === 'lock' } : place,
      )
  }
}

const placedByOffice = ({ review, person }: PlanChange, takenBack: TeamPlan['takenBack']): PlannedPlace => ({
  review,
  person,
  standing: takenBack.find((gone) => gone.review === review && gone.person === person)?.standing ?? null,
  byOffice: true,
  locked: true,
  score: 0,
  reasons: ['The office has placed them here.'],
  runnerUp: null,
})

/** Somebody who stood there and is in the plan no more. */
function takenBackAfter(plan: TeamPlan, change: PlanChange, places: readonly PlannedPlace[]) {
  const isPlaced = ({ review, person }: { review: string; person: string }) =>
    places.some((place) => place.review === review && place.person === person)
  const gone = plan.places.flatMap((place) =>
    place.standing !== null && place.review === change.review && !isPlaced(place)
      ? [
          {
            review: place.review,
            person: place.person,
            standing: place.standing,
            words: 'The office has taken them out.',
          },
        ]
      : [],
  )
  return [...plan.takenBack.filter((before) => !isPlaced(before)), ...gone]
}

function gapsAfter(gaps: readonly PlannedGap[], change: PlanChange, missing: number): PlannedGap[] {
  const others = gaps.filter(({ review }) => review !== change.review)
  const gap = gaps.find(({ review }) => review === change.review)
  if (missing === 0) return others
  return [...others, { review: change.review, blockedBy: [], fixes: [], ...gap, missing }]
}
