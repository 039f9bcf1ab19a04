import { checkPlan } from '../check-plan.ts'
import { lineupOf } from '../lineup.ts'
import { levelsOf, takenBack, total } from '../objective.ts'
import type { Firmness, Pair, Problem } from '../problem.ts'
import { openingNamed, rosterOf } from '../roster.ts'
import type { Move, RepairOffer } from './repair-plan.ts'
import type { Scene } from './scene.ts'
import { keyOf } from './stability.ts'

export type Draft = Pick<RepairOffer, 'kind' | 'bound'> & { readonly placements: readonly Pair[] }

/** A draft with what it means. Throws an Error when it breaks a rule that the plan did not break before. */
export function offerOf(scene: Scene, { kind, placements, bound }: Draft): RepairOffer {
  const { problem, kept, lost } = scene
  const before = new Set(kept.map(keyOf))
  const after = new Set(placements.map(keyOf))
  const joining = placements.filter((pair) => !before.has(keyOf(pair)))
  const leaving = kept.filter((pair) => !after.has(keyOf(pair)))
  const moves = movesOf(scene, leaving, joining)
  const moved = new Set(moves.map(({ practitioner, to }) => `${to} ${practitioner}`))
  const joins = joining.filter((pair) => !moved.has(keyOf(pair)))
  const asksBack = moves
    .filter(({ firmness }) => firmness === 'accepted')
    .map(({ from, practitioner }) => ({ review: from, practitioner }))
  mustBeLawful(scene, [...placements], asksBack)
  const roster = rosterOf(problem)
  const offer = {
    kind,
    placements,
    joins,
    moves,
    asksBack,
    unfilled: unfilledIn(scene, placements),
    cost: total(levelsOf(roster, lineupOf(roster, placements))),
    price: moves
      .filter(({ firmness }) => firmness === null)
      .reduce((sum, { from }) => sum + takenBack(problem.policy, openingNamed(roster, from), 'chosen'), 0),
    bound,
  }
  return { ...offer, words: wordsOf(scene, offer, lost) }
}

/** Whoever leaves a review and joins another has moved; each review joined is told once. */
function movesOf({ problem }: Scene, leaving: readonly Pair[], joining: readonly Pair[]): Move[] {
  const left = [...joining]
  return leaving.map((pair) => {
    const place = left.findIndex(({ practitioner }) => practitioner === pair.practitioner)
    const [to] = place < 0 ? [] : left.splice(place, 1)
    return {
      practitioner: pair.practitioner,
      from: pair.review,
      to: to?.review ?? null,
      firmness: firmnessOf(problem, pair),
    }
  })
}

const firmnessOf = ({ standing }: Problem, pair: Pair): Firmness | null =>
  standing.find((stands) => keyOf(stands) === keyOf(pair))?.firmness ?? null

/** Places of the reviews that lost somebody which nobody has. */
function unfilledIn({ problem, lost }: Scene, placements: readonly Pair[]): number {
  const reviews = new Set(lost.map(({ review }) => review))
  let empty = 0
  for (const { id, slots } of problem.reviews)
    if (reviews.has(id)) empty += Math.max(0, slots - placements.filter(({ review }) => review === id).length)
  return empty
}

/** Asks the checker about the reviews that change and about all that those people do. */
function mustBeLawful({ problem, kept }: Scene, placements: Pair[], asksBack: readonly Pair[]): void {
  const given = new Set(kept.map(keyOf))
  const after = new Set(placements.map(keyOf))
  const changed = [
    ...placements.filter((pair) => !given.has(keyOf(pair))),
    ...kept.filter((pair) => !after.has(keyOf(pair))),
  ]
  const people = new Set(changed.map(({ practitioner }) => practitioner))
  const reviews = new Set([
    ...changed.map(({ review }) => review),
    ...[...placements, ...kept].filter((pair) => people.has(pair.practitioner)).map(({ review }) => review),
  ])
  const back = new Set(asksBack.map(keyOf))
  const part: Problem = {
    ...problem,
    reviews: problem.reviews.filter(({ id }) => reviews.has(id)),
    standing: problem.standing.filter((stands) => !back.has(keyOf(stands))),
  }
  const within = (list: readonly Pair[]): Pair[] => list.filter(({ review }) => reviews.has(review))
  const known = new Set(checkPlan(part, within(kept)).map((breach) => `${keyOf(breach)} ${breach.words}`))
  const breach = checkPlan(part, within(placements)).find(
    (one) => people.has(one.practitioner) && !known.has(`${keyOf(one)} ${one.words}`),
  )
  if (breach) throw new Error(`A repair broke a rule: ${breach.words} at ${breach.review}`)
}

type Told = Omit<RepairOffer, 'words'>

/** Who comes, who moves, what stays empty, and what it costs. */
function wordsOf(
  { problem, costUnrepaired }: Scene,
  { joins, moves, unfilled, cost, asksBack }: Told,
  lost: readonly Pair[],
): string {
  const { openingOf, personOf } = rosterOf(problem)
  const host = (id: string): string => openingOf.get(id)?.review.name ?? id
  const name = (id: string): string => personOf.get(id)?.practitioner.name ?? id
  const sentences = [
    ...joins.map(({ practitioner, review }) => `${name(practitioner)} joins ${host(review)}.`),
    ...moves.map(({ practitioner, from, to }) =>
      to === null
        ? `${name(practitioner)} leaves ${host(from)}.`
        : `${name(practitioner)} moves from ${host(from)} to ${host(to)}.`,
    ),
    ...(moves.length === 0 && joins.length > 0 ? ['Nobody else moves.'] : []),
    ...(asksBack.length > 0 ? [`${people(asksBack.length)} accepted already and must be asked first.`] : []),
    ...(unfilled > 0 ? [unfilled === 1 ? 'A place stays empty.' : `${unfilled} places stay empty.`] : []),
  ]
  if (lost.length === 0) return 'Nobody loses a place by this.'
  const saved = costUnrepaired - cost
  if (saved <= 0) return sentences.join(' ')
  return `${sentences.join(' ')} That is ${saved.toLocaleString('en-GB')} points better than leaving it.`
}

const people = (count: number): string => (count === 1 ? 'One of them has' : `${count} of them have`)
