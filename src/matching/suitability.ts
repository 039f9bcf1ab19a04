import type { MatchingPolicy } from './matching-policy.ts'
import { knowsPhase, phaseWords } from './make-up.ts'
import type { Context, Practitioner, ReviewToStaff } from './problem.ts'
import { kilometres } from './travel.ts'

export type Criterion = 'choice' | 'phase' | 'interest' | 'specialism' | 'contrast' | 'travel'

/** Points for one criterion, whole; 0 is said too, so that nothing is hidden. */
export type ScorePart = { readonly criterion: Criterion; readonly points: number; readonly words: string }

/** How well a review and a practitioner suit each other: points that add up, each with why. Asks no hard rule. */
export function scoreParts(
  review: ReviewToStaff,
  practitioner: Practitioner,
  policy: MatchingPolicy,
): ScorePart[] {
  const pairing = { review, practitioner, weights: policy.weights }
  return [
    choice(pairing),
    phase(pairing),
    interest(pairing),
    specialism(pairing),
    contrast(pairing),
    travel(pairing),
  ]
}

/** The most points that any pair can have: what a placement of no merit costs. */
export const mostPoints = ({ weights }: MatchingPolicy): number =>
  weights.choice +
  weights.phase +
  sharedAtMost * (weights.interest + weights.specialism) +
  weights.contrast +
  weights.travel

type Pairing = {
  readonly review: ReviewToStaff
  readonly practitioner: Practitioner
  readonly weights: MatchingPolicy['weights']
}

const sharedAtMost = 2

function choice({ review, practitioner, weights }: Pairing): ScorePart {
  const rank = practitioner.choices.find((chosen) => chosen.review === review.id)?.rank
  if (rank === undefined) return { criterion: 'choice', points: 0, words: 'Not among the reviews asked for' }
  const points = Math.max(0, weights.choice - weights.rankStep * (rank - 1))
  return { criterion: 'choice', points, words: `Choice number ${rank} of the reviews asked for` }
}

function phase({ review, practitioner, weights }: Pairing): ScorePart {
  const host = phaseWords[review.phase]
  return knowsPhase(practitioner, review.phase)
    ? { criterion: 'phase', points: weights.phase, words: `Knows the ${host} phase` }
    : { criterion: 'phase', points: 0, words: `A different phase from this ${host} host` }
}

function interest({ review, practitioner, weights }: Pairing): ScorePart {
  const shared = sharedWith(review.focus, practitioner.interests)
  return {
    criterion: 'interest',
    points: shared.length * weights.interest,
    words:
      shared.length > 0 ? `A chance to learn about ${inWords(shared)}` : 'No shared development interest',
  }
}

function specialism({ review, practitioner, weights }: Pairing): ScorePart {
  const shared = sharedWith(review.focus, practitioner.specialisms)
  return {
    criterion: 'specialism',
    points: shared.length * weights.specialism,
    words:
      shared.length > 0
        ? `Brings ${inWords(shared)}, which the host wants looked at`
        : 'No specialism in the host’s focus',
  }
}

function contrast({ review, practitioner, weights }: Pairing): ScorePart {
  if (!practitioner.wantsFar || practitioner.context === null)
    return { criterion: 'contrast', points: 0, words: 'No wish for a different kind of school' }
  const difference = contrastOf(review.context, practitioner.context)
  const points = Math.round(weights.contrast * difference)
  const words =
    difference >= 0.5 ? 'A very different school from their own' : 'Not so different from their own school'
  return { criterion: 'contrast', points, words }
}

/** 0 for a school like one's own, 1 for one four times the size with half as many again on free meals, in another region. */
function contrastOf(host: Context, own: Context): number {
  const size = Math.min(1, Math.abs(sizeOf(host) - sizeOf(own)))
  const meals = Math.min(1, Math.abs(host.fsm - own.fsm) / 0.5)
  return (size + meals + (host.region === own.region ? 0 : 1)) / 3
}

/** The roll on a scale on which four times as many pupils are 1 more. */
export const sizeOf = ({ roll }: Pick<Context, 'roll'>): number => Math.log(Math.max(1, roll)) / Math.log(4)

export const farKm = 150
export const ordinaryReachKm = 200

function travel({ review, practitioner, weights }: Pairing): ScorePart {
  const distance = kilometres(review.place, practitioner.home)
  const away = `${Math.round(distance)} km from home`
  if (practitioner.wantsFar) {
    const points = Math.round(weights.travel * Math.min(1, distance / farKm))
    return { criterion: 'travel', points, words: `${away}, and they want to go far` }
  }
  const reach = Math.max(1, practitioner.farthestKm ?? ordinaryReachKm)
  const points = Math.round(weights.travel * Math.max(0, 1 - distance / reach))
  return { criterion: 'travel', points, words: away }
}

const sharedWith = (focus: readonly string[], own: readonly string[]): string[] =>
  [...new Set(focus)].filter((subject) => own.includes(subject)).slice(0, sharedAtMost)

const inWords = (subjects: readonly string[]): string => subjects.join(' and ')
