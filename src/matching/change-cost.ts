import { at } from './at.ts'
import type { Blocker } from './blocker.ts'
import { blockersIn } from './company.ts'
import { type Lineup, lineupOf, place, withdraw } from './lineup.ts'
import { type Levels, levelsAround, total } from './objective.ts'
import type { Placed } from './plan.ts'
import type { Pair, Problem } from './problem.ts'
import { type Opening, type Person, type Roster, openingNamed, personNamed, rosterOf } from './roster.ts'

/** Somebody out of a review's team, somebody in, or both at once. */
export type TeamChange = { readonly review: string; readonly out?: string; readonly in?: string }

/** `points` more (or, below 0, fewer) that the plan would cost with everybody else where they are; `blockers` if a rule forbids it. */
export type ChangeCost = {
  readonly points: number
  readonly words: string
  readonly blockers: readonly Blocker[]
}

/** What a manual change costs. Throws RangeError when the problem has no such review or practitioner. */
export function costOf(problem: Problem, plan: Placed, change: TeamChange): ChangeCost {
  const roster = rosterOf(problem)
  const lineup = lineupOf(roster, plan.placements)
  const opening = openingNamed(roster, change.review)
  const out = change.out === undefined ? null : personNamed(roster, change.out)
  const into = change.in === undefined ? null : personNamed(roster, change.in)
  const swap: Swap = { opening, out, into }
  const difference = differenceOf(roster, lineup, swap)
  if (out) withdraw(roster, lineup, [opening.index, out.index])
  const blockers = into ? blockersIn(roster, { opening, person: into, lineup }) : []
  return { points: total(difference), words: differenceWords(difference, seatsOf(swap)), blockers }
}

export type Swap = { readonly opening: Opening; readonly out: Person | null; readonly into: Person | null }

/** By level, what a swap adds to the cost. Leaves the line-up as it was. */
export function differenceOf(roster: Roster, lineup: Lineup, { opening, out, into }: Swap): Levels {
  const leaves = out !== null && at(lineup.teams, opening.index).includes(out.index) ? out : null
  const joins =
    into !== null && (into === leaves || !at(lineup.teams, opening.index).includes(into.index)) ? into : null
  const people = [leaves, joins].filter((person) => person !== null)
  const distinct = new Set(people)
  const senders = new Set(people.map(({ sender }) => sender).filter((sender) => sender >= 0))
  const around = { openings: [opening], people: distinct, senders }
  const before = levelsAround(roster, lineup, around)
  if (leaves) withdraw(roster, lineup, [opening.index, leaves.index])
  if (joins) place(roster, lineup, [opening.index, joins.index])
  const after = levelsAround(roster, lineup, around)
  if (joins) withdraw(roster, lineup, [opening.index, joins.index])
  if (leaves) place(roster, lineup, [opening.index, leaves.index])
  return minus(after, before)
}

/** By level, what everybody who joins and everybody who leaves add to the cost together. Leaves the line-up as it was. */
export function differenceOfPairs(
  roster: Roster,
  lineup: Lineup,
  { joins, leaves }: { readonly joins: readonly Pair[]; readonly leaves: readonly Pair[] },
): Levels {
  const seats = (pairs: readonly Pair[]) =>
    pairs.map(({ review, practitioner }) => ({
      opening: openingNamed(roster, review),
      person: personNamed(roster, practitioner),
    }))
  const [coming, going] = [seats(joins), seats(leaves)]
  const both = [...coming, ...going]
  const around = {
    openings: new Set(both.map(({ opening }) => opening)),
    people: new Set(both.map(({ person }) => person)),
    senders: new Set(both.map(({ person }) => person.sender).filter((sender) => sender >= 0)),
  }
  const before = levelsAround(roster, lineup, around)
  for (const { opening, person } of going) withdraw(roster, lineup, [opening.index, person.index])
  for (const { opening, person } of coming) place(roster, lineup, [opening.index, person.index])
  const after = levelsAround(roster, lineup, around)
  for (const { opening, person } of coming) withdraw(roster, lineup, [opening.index, person.index])
  for (const { opening, person } of going) place(roster, lineup, [opening.index, person.index])
  return minus(after, before)
}

export const plus = (one: Levels, other: Levels): Levels => ({
  places: one.places + other.places,
  makeUp: one.makeUp + other.makeUp,
  stability: one.stability + other.stability,
  suitability: one.suitability + other.suitability,
  fairness: one.fairness + other.fairness,
})

export const minus = (one: Levels, other: Levels): Levels => ({
  places: one.places - other.places,
  makeUp: one.makeUp - other.makeUp,
  stability: one.stability - other.stability,
  suitability: one.suitability - other.suitability,
  fairness: one.fairness - other.fairness,
})

const seatsOf = ({ out, into }: Swap): number => Number(into !== null) - Number(out !== null)

/** Every level that changes, in words, most important first; `seats` more places are filled than before (below 0: fewer). */
export function differenceWords(levels: Levels, seats: number): string {
  const changes = [
    sentence(levels.places, 'leaves the team shorter', 'fills what was empty'),
    sentence(levels.makeUp, 'the team lacks something it should have', 'the team gains something it lacked'),
    sentence(levels.stability, 'takes back what somebody was told', 'keeps what somebody was told'),
    seats === 0
      ? sentence(
          levels.suitability,
          'suits the review and the person less',
          'suits the review and the person better',
        )
      : sentence(levels.suitability, countedWords(seats), countedWords(seats)),
    sentence(levels.fairness, 'spreads the work less fairly', 'spreads the work more fairly'),
  ].filter((words) => words !== null)
  const [first, ...rest] = changes
  if (first === undefined) return 'Makes no difference.'
  return `${first.charAt(0).toUpperCase()}${[first.slice(1), ...rest].join('; ')}.`
}

function countedWords(seats: number): string {
  const more = seats > 0 ? 'more' : 'fewer'
  const many = Math.abs(seats)
  return many === 1 ? `one placement ${more} is counted` : `${many} placements ${more} are counted`
}

function sentence(points: number, worse: string, better: string): string | null {
  if (points === 0) return null
  return points > 0 ? `${worse} (+${inPoints(points)})` : `${better} (−${inPoints(-points)})`
}

const inPoints = (points: number): string =>
  points === 1 ? '1 point' : `${points.toLocaleString('en-GB')} points`
