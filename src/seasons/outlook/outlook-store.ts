import { sql } from 'kysely'
import { type Instant, type Occasion, personOf } from '#kernel'
import { type Reader, type Transactor, reading, writing } from '#platform/database'
import type { OutlookId, SeasonId, TeamPlanId } from '../ids.ts'
import type { SeasonTables } from '../tables.ts'
import { TeamOutlook } from './team-outlook.ts'

/** `playing` until there is an outlook; `lost` when that takes far longer than any season does, or has failed. */
export type KeptOutlook = {
  readonly id: OutlookId
  readonly season: SeasonId
  readonly plan: TeamPlanId | null
  readonly askedAt: Instant
  readonly state: 'playing' | 'lost' | 'played'
  readonly outlook: TeamOutlook | null
}

const patience = sql`interval '10 minutes'`

const outlooks = (db: Reader, season: SeasonId) =>
  reading<SeasonTables>(db)
    .selectFrom('team_outlook')
    .selectAll()
    .select(sql<boolean>`failed or heard_at < now() - ${patience}`.as('lost'))
    .where('season_id', '=', season)
    .orderBy('asked_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)

type Row = Awaited<ReturnType<ReturnType<typeof outlooks>['executeTakeFirstOrThrow']>>

function keptFrom(row: Row): KeptOutlook {
  const outlook = TeamOutlook.nullable().parse(row.outlook)
  return {
    id: row.id,
    season: row.season_id,
    plan: row.plan_id,
    askedAt: row.asked_at,
    state: outlook ? 'played' : row.lost ? 'lost' : 'playing',
    outlook,
  }
}

/** The latest of a draft plan. */
export async function outlookOfPlan(
  db: Reader,
  season: SeasonId,
  plan: TeamPlanId,
): Promise<KeptOutlook | null> {
  const row = await outlooks(db, season).where('plan_id', '=', plan).executeTakeFirst()
  return row ? keptFrom(row) : null
}

/** The latest of the teams as they stood, or as a plan that was adopted made them. */
export async function outlookOfTeams(db: Reader, season: SeasonId): Promise<KeptOutlook | null> {
  const row = await outlooks(db, season)
    .where((is) =>
      is.or([
        is('plan_id', 'is', null),
        is.exists(
          is
            .selectFrom('team_plan')
            .whereRef('team_plan.id', '=', 'team_outlook.plan_id')
            .where('adopted_at', 'is not', null)
            .select('team_plan.id'),
        ),
      ]),
    )
    .executeTakeFirst()
  return row ? keptFrom(row) : null
}

type Asked = { readonly outlook: OutlookId; readonly season: SeasonId; readonly plan: TeamPlanId | null }

export async function insertOutlook(
  tx: Transactor,
  { outlook: id, season, plan }: Asked,
  { at, by }: Occasion,
): Promise<void> {
  await writing<SeasonTables>(tx)
    .insertInto('team_outlook')
    .values({ id, season_id: season, plan_id: plan, asked_at: at, asked_by: personOf(by) })
    .execute()
}

/** Keeps what was found, or that nothing was. */
export async function settleOutlook(
  tx: Transactor,
  id: OutlookId,
  outlook: TeamOutlook | null,
): Promise<void> {
  await writing<SeasonTables>(tx)
    .updateTable('team_outlook')
    .set({ outlook: outlook && JSON.stringify(outlook), failed: outlook === null })
    .where('id', '=', id)
    .execute()
}
