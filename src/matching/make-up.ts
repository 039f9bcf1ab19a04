import type { MatchingWeights } from './matching-policy.ts'
import type { Phase, Practitioner, ReviewToStaff } from './problem.ts'

/** One thing that a team should have among it: `count` people who `meets` says yes to; each one fewer costs `weight` points. */
export type MakeUpNeed = {
  readonly kind: 'samePhase' | 'senior' | 'special' | 'send' | 'experienced'
  readonly count: number
  readonly weight: number
  readonly meets: (practitioner: Practitioner) => boolean
  /** Completes “the team lacks …”. */
  readonly words: string
}

export function makeUpNeeds(review: ReviewToStaff, weights: MatchingWeights): MakeUpNeed[] {
  const { needs, phase, slots } = review
  const wanted: MakeUpNeed[] = [
    {
      kind: 'samePhase',
      count: needs.samePhase,
      weight: weights.samePhase,
      meets: (practitioner) => knowsPhase(practitioner, phase),
      words: `somebody who knows the ${phaseWords[phase]} phase`,
    },
    {
      kind: 'senior',
      count: needs.senior,
      weight: weights.senior,
      meets: ({ seniority }) => seniority !== 'middle',
      words: 'a headteacher or senior leader',
    },
    {
      kind: 'special',
      count: needs.special ? 1 : 0,
      weight: weights.special,
      meets: ({ phases }) => phases.includes('special'),
      words: 'somebody from a special school',
    },
    {
      kind: 'send',
      count: needs.send ? 1 : 0,
      weight: weights.send,
      meets: ({ sendExperience }) => sendExperience,
      words: 'somebody with experience of SEND provision',
    },
    {
      kind: 'experienced',
      count: 1,
      weight: weights.onlyNovices,
      meets: ({ novice }) => !novice,
      words: 'somebody who has reviewed before',
    },
  ]
  return wanted
    .map((need) => ({ ...need, count: Math.min(need.count, slots) }))
    .filter((need) => need.count > 0 && need.weight > 0)
}

/** An all-through school teaches both phases, so its people know both and both know it. */
export const knowsPhase = ({ phases }: Practitioner, phase: Phase): boolean =>
  phases.includes(phase) ||
  (phase === 'allThrough' && (phases.includes('primary') || phases.includes('secondary'))) ||
  ((phase === 'primary' || phase === 'secondary') && phases.includes('allThrough'))

export const phaseWords: Readonly<Record<Phase, string>> = {
  nursery: 'nursery',
  primary: 'primary',
  secondary: 'secondary',
  allThrough: 'all-through',
  special: 'special',
  alternativeProvision: 'alternative provision',
  sixteenPlus: '16 to 19',
}
