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
import { type Firmness, type Problem, solve } from '#matching'
import { theOffice } from '#partnership'
import type { Reader, Transactor } from '#platform/database'
import { teamPlanDrafted } from '../facts.ts'
import { SeasonId, TeamPlanId } from '../ids.ts'
import { ReviewRole } from '../places/placement.ts'
import { refused } from '../refusals.ts'
import { draftPlanOf, insertPlan } from './plan-store.ts'
import { problemOf } from './problem.ts'
import { seasonRoster } from './problem-store.ts'
import { type TeamPlan, teamPlanOf } from './team-plan.ts'

const Planning = z.object({
  season: SeasonId,
  role: ReviewRole.default('peer'),
  seed: z.number().int().default(1),
})
type Drafted = FactOf<typeof teamPlanDrafted>
type Rooms = { readonly world: World<Transactor>; readonly db: Reader }

/**
 * Makes a draft plan of the season’s teams. The solver runs for seconds, so it runs before the transaction:
 * the draft is checked against the rows as they are when it is adopted.
 */
export async function planTeams(
  { world, db }: Rooms,
  { by, input }: { readonly by: Actor; readonly input: unknown },
): Promise<Decision<Drafted>> {
  const asked = Planning.safeParse(input)
  if (!asked.success) return invalid(asked.error)
  const on = today(world.clock)
  const forbidden = refusalOf(theOffice, { actor: by, state: {}, today: on })
  if (forbidden) return forbidden
  const roster = await seasonRoster(db, asked.data.season, on)
  if (!roster) return unknown('not-found')
  const problem = problemOf(roster, asked.data)
  if (problem.reviews.length === 0) return refused('nothing-to-plan')
  const content = teamPlanOf(await solve(problem), standingIn(problem))
  return perform(world, keepPlan(content), { by, input: asked.data })
}

/** Keeps a plan that has been made. */
const keepPlan = (content: TeamPlan) =>
  act({
    name: 'seasons.planTeams',
    input: z.object({ season: SeasonId, role: ReviewRole }),
    load: async (tx: Transactor, { season, role }) => ({ draft: await draftPlanOf(tx, season, role) }),
    may: theOffice,
    decide: (
      { draft }: { readonly draft: TeamPlanId | null },
      { season, role },
      { fresh },
    ): Decision<Drafted> => {
      if (draft !== null) return refused('plan-is-there')
      return happened(
        teamPlanDrafted({ plan: fresh(TeamPlanId), season, role, places: content.places.length }),
      )
    },
    apply: (tx, { body }: Drafted, occasion) => insertPlan(tx, { ...body, content }, occasion),
  })

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
