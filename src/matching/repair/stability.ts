import type { Firmness, Pair, Problem, Standing } from '../problem.ts'
import type { Scene } from './scene.ts'

/** Everybody who has a place keeps it, whatever happens. */
export const everybodyLocked = (scene: Scene): Problem => standingAs(scene, () => 'locked')

/** Whoever is only planned counts as having chosen their place, so that each move has its price; who has accepted stays. */
export const priced = (scene: Scene): Problem => standingAs(scene, (firmness) => firmness ?? 'chosen')

/** Acceptances can be taken back at their own price, and everything else at what an offer costs. */
export function pricedWithAccepted(scene: Scene): Problem {
  const { weights } = scene.problem.policy
  const problem = standingAs(scene, (firmness) =>
    firmness === 'locked' ? 'locked' : firmness === 'accepted' ? 'offered' : 'chosen',
  )
  return {
    ...problem,
    policy: {
      ...problem.policy,
      weights: {
        ...weights,
        offerTakenBack: weights.acceptanceTakenBack,
        choiceTakenBack: Math.max(weights.offerTakenBack, weights.choiceTakenBack),
      },
    },
  }
}

function standingAs({ problem, kept }: Scene, as: (firmness: Firmness | null) => Firmness): Problem {
  const firmness = new Map<string, Firmness>()
  for (const stands of problem.standing) firmness.set(keyOf(stands), stands.firmness)
  const placed = new Set(kept.map(keyOf))
  const standing: Standing[] = [
    ...problem.standing.filter((stands) => !placed.has(keyOf(stands))),
    // Their reasons, worked out when read, are left alone.
    ...kept.map(({ review, practitioner }) => {
      const before = firmness.get(keyOf({ review, practitioner })) ?? null
      return { review, practitioner, firmness: as(before) }
    }),
  ]
  return { ...problem, standing }
}

/** A pair as one string. */
export const keyOf = ({ review, practitioner }: Pair): string => `${review} ${practitioner}`
