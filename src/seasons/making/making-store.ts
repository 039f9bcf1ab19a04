import { sql } from 'kysely'
import { type Occasion, personOf } from '#kernel'
import { type Reader, type Transactor, reading, writing } from '#platform/database'
import type { SeasonId, TeamPlanId } from '../ids.ts'
import type { ReviewRole } from '../places/placement.ts'
import type { SeasonTables } from '../tables.ts'
import { MakingProgress, type MakingState } from './plan-making.ts'

/** Nobody makes a plan for so long without a word, however large the season. */
const patience = sql`interval '30 seconds'`
const isLost = sql<boolean>`heard_at < now() - ${patience}`

const makings = (db: Reader) =>
  reading<SeasonTables>(db)
    .selectFrom('team_plan_making')
    .selectAll('team_plan_making')
    .select(isLost.as('lost'))

type Row = Awaited<ReturnType<ReturnType<typeof makings>['executeTakeFirstOrThrow']>>

/** A plan that is being made, or was to be made. `whyNot` says why there is none. */
export type PlanMaking = {
  readonly plan: TeamPlanId
  readonly season: SeasonId
  readonly role: ReviewRole
  readonly instead: TeamPlanId | null
  readonly state: MakingState
  readonly progress: MakingProgress | null
  readonly whyNot: string | null
}

const makingFrom = (row: Row): PlanMaking => ({
  plan: row.plan_id,
  season: row.season_id,
  role: row.role,
  instead: row.instead,
  state: stateOf(row),
  progress: MakingProgress.nullable().parse(row.progress),
  whyNot: row.why_not,
})

function stateOf({ ended_at, lost, stop_asked_at }: Row): MakingState {
  if (ended_at) return 'ended'
  if (lost) return 'lost'
  return stop_asked_at ? 'stopping' : 'running'
}

export async function findMaking(db: Reader, plan: TeamPlanId): Promise<PlanMaking | null> {
  const row = await makings(db).where('plan_id', '=', plan).executeTakeFirst()
  return row ? makingFrom(row) : null
}

/** The plans of a season that are being made now, or were lost while they were; one a role. */
export async function unfinishedMakings(db: Reader, season: SeasonId): Promise<PlanMaking[]> {
  const rows = await makings(db)
    .where('season_id', '=', season)
    .where('ended_at', 'is', null)
    .orderBy('role')
    .execute()
  return rows.map(makingFrom)
}

type Begun = Pick<PlanMaking, 'plan' | 'season' | 'role' | 'instead'>

export async function insertMaking(
  tx: Transactor,
  { plan, season, role, instead }: Begun,
  { at, by }: Occasion,
): Promise<void> {
  await endLost(tx, season, role)
  await writing<SeasonTables>(tx)
    .insertInto('team_plan_making')
    .values({ plan_id: plan, season_id: season, role, instead, begun_at: at, begun_by: personOf(by) })
    .execute()
}

/** Makes way for the next one. */
async function endLost(tx: Transactor, season: SeasonId, role: ReviewRole): Promise<void> {
  await writing<SeasonTables>(tx)
    .updateTable('team_plan_making')
    .set({ ended_at: sql`now()`, why_not: notFinished })
    .where('season_id', '=', season)
    .where('role', '=', role)
    .where('ended_at', 'is', null)
    .where(isLost)
    .execute()
}

export const notFinished = 'The server was started again while it was being made.'

/** Keeps how far it has come; answers whether somebody has asked to stop. */
export async function noteMaking(
  tx: Transactor,
  plan: TeamPlanId,
  progress: MakingProgress | null,
): Promise<boolean> {
  const noted = await writing<SeasonTables>(tx)
    .updateTable('team_plan_making')
    .set({ heard_at: sql`now()`, progress: progress && JSON.stringify(progress) })
    .where('plan_id', '=', plan)
    .returning('stop_asked_at')
    .executeTakeFirst()
  return noted !== undefined && noted.stop_asked_at !== null
}

export async function askToStop(tx: Transactor, plan: TeamPlanId, { at, by }: Occasion): Promise<void> {
  await writing<SeasonTables>(tx)
    .updateTable('team_plan_making')
    .set({ stop_asked_at: at, stop_asked_by: personOf(by) })
    .where('plan_id', '=', plan)
    .execute()
}

export async function endMaking(tx: Transactor, plan: TeamPlanId, whyNot: string | null): Promise<void> {
  await writing<SeasonTables>(tx)
    .updateTable('team_plan_making')
    .set({ ended_at: sql`now()`, why_not: whyNot })
    .where('plan_id', '=', plan)
    .execute()
}
