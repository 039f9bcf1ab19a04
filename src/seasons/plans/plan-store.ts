import { type Day, type Instant, type Occasion, personOf } from '#kernel'
import { type Reader, type Transactor, reading, writing } from '#platform/database'
import type { SeasonId, TeamPlanId } from '../ids.ts'
import type { ReviewRole } from '../places/placement.ts'
import { lockSeason } from '../season/season-store.ts'
import type { SeasonTables } from '../tables.ts'
import { type SeasonRoster, seasonRoster } from './problem-store.ts'
import { TeamPlan } from './team-plan.ts'

export type TeamPlanState = 'drafted' | 'adopted' | 'discarded'

export type KeptPlan = {
  readonly id: TeamPlanId
  readonly season: SeasonId
  readonly role: ReviewRole
  readonly state: TeamPlanState
  readonly draftedAt: Instant
  readonly plan: TeamPlan
}

const plans = (db: Reader) => reading<SeasonTables>(db).selectFrom('team_plan').selectAll()

type PlanRow = Awaited<ReturnType<ReturnType<typeof plans>['executeTakeFirstOrThrow']>>

const keptPlanFrom = (row: PlanRow): KeptPlan => ({
  id: row.id,
  season: row.season_id,
  role: row.role,
  state: row.adopted_at ? 'adopted' : row.discarded_at ? 'discarded' : 'drafted',
  draftedAt: row.drafted_at,
  plan: TeamPlan.parse(row.plan),
})

export async function findPlan(db: Reader, id: TeamPlanId): Promise<KeptPlan | null> {
  const row = await plans(db).where('id', '=', id).executeTakeFirst()
  return row ? keptPlanFrom(row) : null
}

export async function draftPlanOf(
  db: Reader,
  season: SeasonId,
  role: ReviewRole,
): Promise<TeamPlanId | null> {
  const row = await reading<SeasonTables>(db)
    .selectFrom('team_plan')
    .select('id')
    .where('season_id', '=', season)
    .where('role', '=', role)
    .where('adopted_at', 'is', null)
    .where('discarded_at', 'is', null)
    .executeTakeFirst()
  return row?.id ?? null
}

/** A plan and the season as it is now. */
export type PlanState = { readonly kept: KeptPlan; readonly roster: SeasonRoster }

export async function planState(db: Reader, id: TeamPlanId, today: Day): Promise<PlanState | null> {
  const kept = await findPlan(db, id)
  const roster = kept && (await seasonRoster(db, kept.season, today))
  return kept && roster && { kept, roster }
}

/** The same, with the season held until the transaction ends. */
export async function planStateToChange(
  tx: Transactor,
  id: TeamPlanId,
  today: Day,
): Promise<PlanState | null> {
  const kept = await findPlan(tx, id)
  if (!kept) return null
  await lockSeason(tx, kept.season)
  return planState(tx, id, today)
}

type Drafted = { readonly plan: TeamPlanId; readonly season: SeasonId; readonly role: ReviewRole }

export async function insertPlan(
  tx: Transactor,
  { plan: id, season, role, ...rest }: Drafted & { readonly content: TeamPlan },
  { at, by }: Occasion,
): Promise<void> {
  await writing<SeasonTables>(tx)
    .insertInto('team_plan')
    .values({
      id,
      season_id: season,
      role,
      plan: JSON.stringify(rest.content),
      drafted_at: at,
      drafted_by: personOf(by),
      adopted_at: null,
      adopted_by: null,
      discarded_at: null,
      discarded_by: null,
    })
    .execute()
}

export async function updatePlan(tx: Transactor, id: TeamPlanId, plan: TeamPlan): Promise<void> {
  await writing<SeasonTables>(tx)
    .updateTable('team_plan')
    .set({ plan: JSON.stringify(plan) })
    .where('id', '=', id)
    .execute()
}

export async function markAdopted(tx: Transactor, id: TeamPlanId, { at, by }: Occasion): Promise<void> {
  await writing<SeasonTables>(tx)
    .updateTable('team_plan')
    .set({ adopted_at: at, adopted_by: personOf(by) })
    .where('id', '=', id)
    .execute()
}

export async function markDiscarded(tx: Transactor, id: TeamPlanId, { at, by }: Occasion): Promise<void> {
  await writing<SeasonTables>(tx)
    .updateTable('team_plan')
    .set({ discarded_at: at, discarded_by: personOf(by) })
    .where('id', '=', id)
    .execute()
}
