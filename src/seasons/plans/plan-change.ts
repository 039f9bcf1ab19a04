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
  z.object({ kind: z.literal('forbid'), review: ReviewId, person: PersonId }),
  z.object({ kind: z.literal('allow'), review: ReviewId, person: PersonId }),
])
export type PlanChange = z.infer<typeof PlanChange>

/** What the change does to the team, as the matcher reads it; null when it moves nobody. */
export function teamChangeOf(change: PlanChange, { places }: Pick<TeamPlan, 'places'>): TeamChange | null {
  switch (change.kind) {
    case 'put':
      return { review: change.review, in: change.person }
    case 'remove':
      return { review: change.review, out: change.person }
    case 'swap':
      return { review: change.review, out: change.out, in: change.person }
    case 'forbid':
      return places.some(isTheirs(change.review, change.person))
        ? { review: change.review, out: change.person }
        : null
    case 'lock':
    case 'unlock':
    case 'allow':
      return null
  }
}

const isTheirs = (review: string, person: string) => (place: { review: string; person: string }) =>
  place.review === review && place.person === person

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
    forbidden: forbiddenAfter(plan.forbidden, change),
    changes:
      teamChangeOf(change, plan) === null
        ? plan.changes
        : [...plan.changes, { review: change.review, words, points }],
  }
}

function forbiddenAfter(before: TeamPlan['forbidden'], { kind, review, person }: PlanChange) {
  const others = before.filter((pair) => !isTheirs(review, person)(pair))
  if (kind === 'forbid') return [...others, { review, person }]
  return kind === 'allow' ? others : before
}

function placesAfter({ places, takenBack }: TeamPlan, change: PlanChange): PlannedPlace[] {
  const without = (person: string) => places.filter((place) => !isTheirs(change.review, person)(place))
  switch (change.kind) {
    case 'put':
      return [...places, placedByOffice(change, takenBack)]
    case 'remove':
    case 'forbid':
      return without(change.person)
    case 'swap':
      return [...without(change.out), placedByOffice(change, takenBack)]
    case 'lock':
    case 'unlock':
      return places.map((place) =>
        isTheirs(change.review, change.person)(place) ? { ...place, locked: change.kind === 'lock' } : place,
      )
    case 'allow':
      return [...places]
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
  return [...others, { review: change.review, blockedBy: [], fixes: [], ...gap, clash: '', missing }]
}
