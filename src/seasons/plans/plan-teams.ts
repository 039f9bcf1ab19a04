import {
  type Actor,
  type Decision,
  type Refused,
  type World,
  invalid,
  isRefused,
  newId,
  perform,
  refusalOf,
  refused as unknown,
  today,
} from '#kernel'
import { type Firmness, type Problem, type SolveOptions, type Plan, solve } from '#matching'
import { theOffice } from '#partnership'
import type { Reader, Transactor } from '#platform/database'
import { TeamPlanId } from '../ids.ts'
import { refused } from '../refusals.ts'
import { beginTeamPlan } from './begin-team-plan.ts'
import { keepNoting } from '../making/keep-noting.ts'
import { type PlanKept, keepTeamPlan } from './keep-team-plan.ts'
import { endMaking } from '../making/making-store.ts'
import { findPlan } from './plan-store.ts'
import { Planning } from './planning.ts'
import { problemOf, withLocked, withoutRuledOut } from './problem.ts'
import { seasonRoster } from './problem-store.ts'
import { type PlannedPlace, type TeamPlan, teamPlanOf } from './team-plan.ts'

/** Plans teams, and says after each round how far it has come. */
export type Solver = (problem: Problem, options: Pick<SolveOptions, 'follow'>) => Promise<Plan>

type Rooms = {
  readonly world: World<Transactor>
  readonly db: Reader
  /** Where the solver runs: in this thread, unless somebody offers another. */
  readonly solveElsewhere?: Solver | undefined
  /** How long a round of the search waits to be noted after another, milliseconds. */
  readonly pace?: number | undefined
}
type Asking = { readonly by: Actor; readonly input: unknown }

/** A plan that is being made: whoever asked for it need not wait until it is `finished`. */
export type PlanBegun = { readonly plan: TeamPlanId; readonly finished: Promise<Decision<PlanKept>> }

/** Makes a draft plan of the season’s teams and waits for it. */
export async function planTeams(rooms: Rooms, asking: Asking): Promise<Decision<PlanKept>> {
  const begun = await startPlanningTeams(rooms, asking)
  return isRefused(begun) ? begun : begun.finished
}

/**
 * Sets the making of a plan going. The solver runs for seconds, so it runs outside every transaction:
 * the draft is checked against the rows as they are when it is adopted. `finished` rejects when the solver fails.
 */
export async function startPlanningTeams(rooms: Rooms, { by, input }: Asking): Promise<PlanBegun | Refused> {
  const { world, db } = rooms
  const asked = Planning.safeParse(input)
  if (!asked.success) return invalid(asked.error)
  const on = today(world.clock)
  const forbidden = refusalOf(theOffice, { actor: by, state: {}, today: on })
  if (forbidden) return forbidden
  const roster = await seasonRoster(db, asked.data.season, on)
  if (!roster) return unknown('not-found')
  const problem = problemOf(roster, asked.data)
  if (problem.reviews.length === 0) return refused('nothing-to-plan')
  const plan = newId(TeamPlanId)
  const begun = await perform(world, beginTeamPlan, { by, input: { ...asked.data, plan } })
  if (isRefused(begun)) return begun
  return { plan, finished: making(rooms, { plan, problem, asking: { by, input: asked.data } }) }
}

type Making = {
  readonly plan: TeamPlanId
  readonly problem: Problem
  readonly asking: { readonly by: Actor; readonly input: Planning }
}

async function making(rooms: Rooms, { plan, problem, asking }: Making): Promise<Decision<PlanKept>> {
  const { world } = rooms
  try {
    const content = await contentOf(rooms, { plan, problem, asking })
    const kept = await perform(world, keepTeamPlan(plan, content), asking)
    if (isRefused(kept)) await world.transaction((tx) => endMaking(tx, plan, kept.refusal.words))
    return kept
  } catch (fault) {
    await world.transaction((tx) => endMaking(tx, plan, solverFailed))
    throw fault
  }
}

const solverFailed = 'Something went wrong on our side while it was being made.'

async function contentOf(
  { world, db, solveElsewhere = solve, pace }: Rooms,
  { plan, problem, asking }: Making,
): Promise<TeamPlan> {
  const { instead } = asking.input
  const before = instead && (await findPlan(db, instead))
  const locked = before ? before.plan.places.filter((place) => place.locked) : []
  const ruledOut = before ? before.plan.forbidden : []
  const asSaid = withoutRuledOut(withLocked(problem, locked), { forbidden: ruledOut })
  const notes = keepNoting({ world, plan, pace })
  const solved = await solveElsewhere(asSaid, { follow: notes.follow }).finally(notes.done)
  // Whoever is kept here stands in what is solved, and not yet in the team.
  const standingOf = standingIn(problem)
  return keepingRuledOut(keepingLocks(teamPlanOf(solved, standingOf), locked), ruledOut, standingOf)
}

const keepingLocks = (plan: TeamPlan, locked: readonly PlannedPlace[]): TeamPlan => ({
  ...plan,
  places: plan.places.map((place) => {
    const before = locked.find(isAt(place.review, place.person))
    return before ? { ...place, locked: true, byOffice: before.byOffice } : place
  }),
})

/** What the office has ruled out stays so, and takes its place away from whoever stood there. */
const keepingRuledOut = (
  plan: TeamPlan,
  forbidden: TeamPlan['forbidden'],
  standingOf: ReturnType<typeof standingIn>,
): TeamPlan => ({
  ...plan,
  forbidden,
  takenBack: [
    ...plan.takenBack,
    ...forbidden.flatMap(({ review, person }) => {
      const standing = standingOf(review, person)
      if (standing === null || standing === 'accepted') return []
      return [{ review, person, standing, words: 'The office has ruled them out.' }]
    }),
  ],
})

const isAt = (review: string, person: string) => (place: PlannedPlace) =>
  place.review === review && place.person === person

const asKept = { locked: 'accepted', accepted: 'accepted', offered: 'offered', chosen: 'chosen' } as const

export function standingIn({ standing }: Problem) {
  const key = (review: string, person: string) => `${review} ${person}`
  const known = new Map<string, Firmness>(
    standing.map(({ review, practitioner, firmness }) => [key(review, practitioner), firmness]),
  )
  return (review: string, person: string) => {
    const firmness = known.get(key(review, person))
    return firmness === undefined ? null : asKept[firmness]
  }
}
