import { z } from 'zod'
import {
  type Actor,
  type Decision,
  type FactOf,
  type World,
  act,
  happened,
  invalid,
  perform,
  refusalOf,
  refused as unknown,
  today,
} from '#kernel'
import { type Firmness, type Plan, type Problem, solve } from '#matching'
import { theOffice } from '#partnership'
import type { Reader, Transactor } from '#platform/database'
import { teamPlanDiscarded, teamPlanDrafted } from '../facts.ts'
import { SeasonId, TeamPlanId } from '../ids.ts'
import { ReviewRole } from '../places/placement.ts'
import { refused } from '../refusals.ts'
import { draftPlanOf, findPlan, insertPlan, markDiscarded } from './plan-store.ts'
import { problemOf, withoutRuledOut } from './problem.ts'
import { seasonRoster } from './problem-store.ts'
import { type PlannedPlace, type TeamPlan, teamPlanOf } from './team-plan.ts'

/** `instead`: a draft that this one replaces, keeping what the office has locked and ruled out in it. */
const Planning = z.object({
  season: SeasonId,
  role: ReviewRole.default('peer'),
  seed: z.number().int().default(1),
  instead: TeamPlanId.nullable().default(null),
})
type Drafted = FactOf<typeof teamPlanDrafted>
type Facts = Drafted | FactOf<typeof teamPlanDiscarded>
type Rooms = {
  readonly world: World<Transactor>
  readonly db: Reader
  /** Where the solver runs: in this thread, unless somebody offers another. */
  readonly solveElsewhere?: ((problem: Problem) => Promise<Plan>) | undefined
}

/**
 * Makes a draft plan of the season’s teams. The solver runs for seconds, so it runs before the transaction:
 * the draft is checked against the rows as they are when it is adopted.
 */
export async function planTeams(
  { world, db, solveElsewhere = solve }: Rooms,
  { by, input }: { readonly by: Actor; readonly input: unknown },
): Promise<Decision<Facts>> {
  const asked = Planning.safeParse(input)
  if (!asked.success) return invalid(asked.error)
  const on = today(world.clock)
  const forbidden = refusalOf(theOffice, { actor: by, state: {}, today: on })
  if (forbidden) return forbidden
  const roster = await seasonRoster(db, asked.data.season, on)
  if (!roster) return unknown('not-found')
  const problem = problemOf(roster, asked.data)
  if (problem.reviews.length === 0) return refused('nothing-to-plan')
  const before = asked.data.instead && (await findPlan(db, asked.data.instead))
  const locked = before ? before.plan.places.filter((place) => place.locked) : []
  const ruledOut = before ? before.plan.forbidden : []
  const asSaid = withoutRuledOut(withLocked(problem, locked), { forbidden: ruledOut })
  const made = teamPlanOf(await solveElsewhere(asSaid), standingIn(asSaid))
  const plan = keepingRuledOut(keepingLocks(made, locked), ruledOut, standingIn(problem))
  return perform(world, keepPlan(plan), { by, input: asked.data })
}

/** Keeps a plan that has been made. */
const keepPlan = (content: TeamPlan) =>
  act({
    name: 'seasons.planTeams',
    input: Planning,
    load: async (tx: Transactor, { season, role }) => ({ draft: await draftPlanOf(tx, season, role) }),
    may: theOffice,
    decide: (
      { draft }: { readonly draft: TeamPlanId | null },
      { season, role, instead },
      { fresh },
    ): Decision<Facts> => {
      const drafted = teamPlanDrafted({
        plan: fresh(TeamPlanId),
        season,
        role,
        places: content.places.length,
      })
      if (draft === null) return happened(drafted)
      if (draft !== instead) return refused('plan-is-there')
      return happened(teamPlanDiscarded({ plan: draft, season, role }), drafted)
    },
    apply: async (tx, fact: Facts, occasion) => {
      if (fact.name === 'seasons.teamPlanDiscarded') return markDiscarded(tx, fact.body.plan, occasion)
      return insertPlan(tx, { ...fact.body, content }, occasion)
    },
  })

/** What the office has locked stands as firmly as what was accepted. */
const withLocked = (problem: Problem, locked: readonly PlannedPlace[]): Problem => ({
  ...problem,
  standing: [
    ...problem.standing.filter(({ review, practitioner }) => !locked.some(isAt(review, practitioner))),
    ...locked.map(({ review, person }) => ({ review, practitioner: person, firmness: 'locked' as const })),
  ],
})

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
