import type { Day } from '#kernel'
import type { Placed } from '../plan.ts'
import type { Pair, Problem } from '../problem.ts'

/** Something that a plan did not know of. A drop-out without a review is from all of them: the person takes none this season. */
export type Trouble =
  | { readonly kind: 'dropOut'; readonly practitioner: string; readonly review: string | null }
  | { readonly kind: 'newDates'; readonly review: string; readonly days: readonly Day[] }
  | {
      readonly kind: 'newConflict'
      readonly practitioner: string
      readonly school: string
      readonly why: string
    }

/** The problem as it is from now on. Whoever gives a place up, or must, does not stand there any more. */
export function withTrouble(problem: Problem, trouble: Trouble): Problem {
  switch (trouble.kind) {
    case 'dropOut':
      return droppedOut(problem, trouble)
    case 'newDates':
      return {
        ...problem,
        reviews: problem.reviews.map((review) =>
          review.id === trouble.review ? { ...review, days: trouble.days } : review,
        ),
      }
    case 'newConflict': {
      const { practitioner, school, why } = trouble
      const hosts = new Set(problem.reviews.filter((review) => review.school === school).map(({ id }) => id))
      return {
        ...problem,
        practitioners: problem.practitioners.map((person) =>
          person.id === practitioner
            ? { ...person, conflicts: [...person.conflicts, { school, why }] }
            : person,
        ),
        standing: problem.standing.filter(
          (stands) => stands.practitioner !== practitioner || !hosts.has(stands.review),
        ),
      }
    }
  }
}

function droppedOut(problem: Problem, { practitioner, review }: Trouble & { kind: 'dropOut' }): Problem {
  const isGone = (pair: Pair): boolean =>
    pair.practitioner === practitioner && (review === null || pair.review === review)
  const standing = problem.standing.filter((stands) => !isGone(stands))
  if (review !== null)
    return { ...problem, standing, forbidden: [...problem.forbidden, { review, practitioner }] }
  return {
    ...problem,
    standing,
    practitioners: problem.practitioners.map((person) =>
      person.id === practitioner ? { ...person, limit: 0 } : person,
    ),
  }
}

/** What trouble may touch: the pairs of one person, or of one review. */
export const isTouched = (trouble: Trouble, { review, practitioner }: Pair): boolean =>
  trouble.kind === 'newDates' ? review === trouble.review : practitioner === trouble.practitioner

/** The pairs of a plan that the trouble leaves as they are, and those that it takes. `breaks` says whether a pair breaks a rule now. */
export function splitBy(
  { placements }: Placed,
  breaks: (kept: readonly Pair[], pair: Pair) => boolean,
  trouble: Trouble,
): { readonly kept: readonly Pair[]; readonly lost: readonly Pair[] } {
  const kept = placements.filter((pair) => !isTouched(trouble, pair))
  const lost: Pair[] = []
  for (const pair of placements.filter((one) => isTouched(trouble, one)))
    if (breaks(kept, pair)) lost.push(pair)
    else kept.push(pair)
  return { kept, lost }
}
