import type { Day } from '#kernel'
import { type DatesOptions, assignDates } from './assign-dates.ts'
import type { DatesPlan } from './dates-plan.ts'
import type { DatesProblem } from './dates-problem.ts'

/** What giving a host other dates changes: points that the whole costs more, and the reviews whose dates or lead are then others. */
export type IfDated = {
  readonly costsPoints: number
  readonly moves: readonly string[]
  readonly loseTheirLead: readonly string[]
  readonly words: string
}

/** Makes the plan again with the host's dates fixed, and says in words what its wish would cost others. Throws RangeError when there is no such host. */
export async function ifDated(
  problem: DatesProblem,
  plan: DatesPlan,
  { host, first, ...options }: DatesOptions & { readonly host: string; readonly first: Day },
): Promise<IfDated> {
  if (!problem.hosts.some(({ id }) => id === host)) throw new RangeError(`The problem has no host ${host}`)
  const others = problem.fixed.filter((wish) => wish.host !== host)
  const lead = problem.fixed.find((wish) => wish.host === host)?.lead ?? null
  const then = await assignDates({ ...problem, fixed: [...others, { host, first, lead }] }, options)
  const now = new Map(plan.reviews.map((review) => [review.host, review]))
  const changed = then.reviews.filter((review) => {
    const before = now.get(review.host)
    return review.host !== host && (before?.days[0] !== review.days[0] || before?.lead !== review.lead)
  })
  const lost = changed.filter((review) => review.lead === null && now.get(review.host)?.lead !== null)
  const costsPoints = then.cost - plan.cost
  return {
    costsPoints,
    moves: changed.map((review) => review.host),
    loseTheirLead: lost.map((review) => review.host),
    words: wordsFor({ costsPoints, moves: changed.length, lost: lost.length }),
  }
}

function wordsFor({
  costsPoints,
  moves,
  lost,
}: {
  costsPoints: number
  moves: number
  lost: number
}): string {
  const moved =
    moves === 0
      ? 'Nobody else moves'
      : `${moves} other ${moves === 1 ? 'review changes' : 'reviews change'} dates or lead`
  const without = lost === 0 ? '' : `, and ${lost} ${lost === 1 ? 'has' : 'have'} no lead any more`
  const cost =
    costsPoints > 0
      ? `the whole costs ${costsPoints.toLocaleString('en-GB')} points more`
      : 'the whole costs no more'
  return `${moved}${without}; ${cost}.`
}
