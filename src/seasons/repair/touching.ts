import { type Pair, type Problem, costOf } from '#matching'
import type { RepairOffer } from '#matching/repair'

type Change = Pick<RepairOffer, 'joins' | 'moves'>

/**
 * What of a way out has to do with one review: everybody who joins or leaves it, and whoever takes the places that they leave.
 * The rest would mend teams that nothing has happened to.
 */
export function touching({ joins, moves }: Change, review: string): Change {
  const seen = new Set([review])
  const all = [
    ...joins.map((join) => [join.review, join.practitioner]),
    ...moves.map(({ from, to, practitioner }) => [from, practitioner, ...(to === null ? [] : [to])]),
  ]
  const touches = (ends: readonly string[]): boolean => ends.some((end) => seen.has(end))
  for (let known = 0; known < seen.size;) {
    known = seen.size
    for (const ends of all) if (touches(ends)) for (const end of ends) seen.add(end)
  }
  return {
    joins: joins.filter((pair) => seen.has(pair.review)),
    moves: moves.filter(({ from }) => seen.has(from)),
  }
}

/** Points that changes of teams save, one after the other: below 0 when they cost more. */
export function savedBy(problem: Problem, kept: readonly Pair[], { joins, moves }: Change): number {
  const out = moves.map(({ from, practitioner }) => ({ review: from, practitioner }))
  const into = [
    ...joins,
    ...moves.flatMap(({ to, practitioner }) => (to === null ? [] : [{ review: to, practitioner }])),
  ]
  let placements = [...kept]
  let saved = 0
  for (const { review, practitioner } of out) {
    saved -= costOf(problem, { placements }, { review, out: practitioner }).points
    placements = placements.filter((pair) => pair.review !== review || pair.practitioner !== practitioner)
  }
  for (const { review, practitioner } of into) {
    saved -= costOf(problem, { placements }, { review, in: practitioner }).points
    placements.push({ review, practitioner })
  }
  return saved
}
