import {
  type Actor,
  type Refused,
  type World,
  invalid,
  isRefused,
  newId,
  perform,
  refused as unknown,
  today,
} from '#kernel'
import { z } from 'zod'
import type { Pair, Problem } from '#matching'
import { type DropOutPolicy, type StandingBy, standbysOf, withstand } from '#matching/withstand'
import type { Reader, Transactor } from '#platform/database'
import { OutlookId, SeasonId, TeamPlanId } from '../ids.ts'
import { findPlan } from '../plans/plan-store.ts'
import { problemOf, problemWithin } from '../plans/problem.ts'
import { seasonRoster } from '../plans/problem-store.ts'
import { pairsOf } from '../plans/team-plan.ts'
import { refused } from '../refusals.ts'
import { type Standby, isOpen } from '../standbys/standby.ts'
import { standbysOfSeason } from '../standbys/standby-store.ts'
import { askForOutlook } from './ask-for-outlook.ts'
import { dropOutPolicyOf } from './drop-out-policy.ts'
import { settleOutlook } from './outlook-store.ts'
import { type PlayedThrough, teamOutlookOf } from './team-outlook.ts'

/** Teams to be played through, and what is expected of drop-outs. */
export type Played = {
  readonly problem: Problem
  readonly placements: readonly Pair[]
  readonly policy: DropOutPolicy
  /** Who has been asked to stand by and has not said no, and who has. */
  readonly asked: readonly StandingBy[]
  readonly declined: readonly Pair[]
}

/** Plays teams through 200 seasons of drop-outs: as they stand, and with the best people asked to stand by. */
export type Player = (played: Played) => Promise<PlayedThrough>

/** The player in this thread: it blocks it for a second or more. */
export const playHere: Player = async ({ problem, placements, policy, asked, declined }) => {
  const plan = { placements }
  const agreed = asked.filter((one) => one.agreed)
  const now = standbysOf(problem, plan, { policy, asked: agreed, aReview: 0 })
  const standbys = standbysOf(problem, plan, { policy, asked, declined })
  return {
    asItStands: withstand(problem, plan, { policy, standbys: now }),
    outlook: withstand(problem, plan, { policy, standbys }),
    standbys,
  }
}

type Rooms = {
  readonly world: World<Transactor>
  readonly db: Reader
  readonly playElsewhere?: Player | undefined
}

const Playing = z.object({ season: SeasonId, plan: TeamPlanId.nullable().default(null) })
type Asking = { readonly by: Actor; readonly input: unknown }

/** Sets it going; `finished` rejects when the player fails, which is kept beside. */
export async function startPlayingTeams(
  { world, db, playElsewhere = playHere }: Rooms,
  { by, input }: Asking,
): Promise<{ readonly finished: Promise<void> } | Refused> {
  const asked = Playing.safeParse(input)
  if (!asked.success) return invalid(asked.error)
  const outlook = newId(OutlookId)
  const begun = await perform(world, askForOutlook, { by, input: { ...asked.data, outlook } })
  if (isRefused(begun)) return begun
  const played = await teamsOf({ world, db }, asked.data)
  if (isRefused(played)) {
    await settled({ world }, outlook, null)
    return played
  }
  return { finished: play({ world, playElsewhere }, outlook, played) }
}

async function play(
  { world, playElsewhere }: Pick<Rooms, 'world'> & { readonly playElsewhere: Player },
  id: OutlookId,
  played: Played,
): Promise<void> {
  try {
    await settled({ world }, id, teamOutlookOf(await playElsewhere(played), played.policy))
  } catch (fault) {
    await settled({ world }, id, null)
    throw fault
  }
}

const settled = ({ world }: Pick<Rooms, 'world'>, ...[id, outlook]: Settling) =>
  world.transaction((tx) => settleOutlook(tx, id, outlook))

type Settling = [OutlookId, Parameters<typeof settleOutlook>[2]]

async function teamsOf(
  { world, db }: Pick<Rooms, 'world' | 'db'>,
  { season, plan: id }: z.infer<typeof Playing>,
): Promise<Played | Refused> {
  const roster = await seasonRoster(db, season, today(world.clock))
  const kept = id && (await findPlan(db, id))
  if (!roster || (id && kept?.season !== season)) return unknown('not-found')
  const standbys = await standbysOfSeason(db, season)
  const policy = dropOutPolicyOf(roster.season.policies)
  const problem = kept ? problemWithin(kept, roster) : problemOf(roster, { role: 'peer' })
  if (problem.reviews.length === 0) return refused('nothing-to-plan')
  const placements = kept
    ? pairsOf(kept.plan).placements
    : problem.standing.map(({ review, practitioner }) => ({ review, practitioner }))
  const pairOf = ({ review, person }: Standby) => ({ review, practitioner: person })
  return {
    problem,
    placements,
    policy,
    asked: standbys.filter(isOpen).map((one) => ({ ...pairOf(one), agreed: one.state === 'holding' })),
    declined: standbys.filter(({ state }) => state === 'declined').map(pairOf),
  }
}
