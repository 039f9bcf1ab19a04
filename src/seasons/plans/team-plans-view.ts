import { type Instant, type Refused, refusalOf } from '#kernel'
import { type PartnershipTables, theOffice } from '#partnership'
import { type Reader, type Reading, reading } from '#platform/database'
import type { SeasonId, TeamPlanId } from '../ids.ts'
import type { ReviewRole } from '../places/placement.ts'
import type { SeasonTables } from '../tables.ts'
import { unfinishedMakings } from '../making/making-store.ts'
import { progressWords } from '../making/plan-making.ts'
import type { TeamPlanState } from './plan-store.ts'

/** A plan that was made, and what became of it. */
export type TeamPlanLine = {
  readonly plan: TeamPlanId
  readonly role: ReviewRole
  readonly state: TeamPlanState
  readonly draftedAt: Instant
  readonly draftedBy: string | null
}

/** The plans of a season, the latest first, and those that are being made: `lost` are not being made any more. */
export type TeamPlansView = {
  readonly plans: readonly TeamPlanLine[]
  readonly making: readonly {
    readonly plan: TeamPlanId
    readonly role: ReviewRole
    readonly words: string
    readonly lost: boolean
  }[]
}

export async function teamPlansView(
  { db, actor, today }: Reading,
  season: SeasonId,
): Promise<TeamPlansView | Refused> {
  const forbidden = refusalOf(theOffice, { actor, state: {}, today })
  if (forbidden) return forbidden
  const [plans, making] = await Promise.all([plansOf(db, season), unfinishedMakings(db, season)])
  return {
    plans,
    making: making.map(({ plan, role, state, progress }) => ({
      plan,
      role,
      words: progressWords(progress),
      lost: state === 'lost',
    })),
  }
}

async function plansOf(db: Reader, season: SeasonId): Promise<TeamPlanLine[]> {
  const rows = await reading<SeasonTables & PartnershipTables>(db)
    .selectFrom('team_plan')
    .leftJoin('person', 'person.id', 'team_plan.drafted_by')
    .where('season_id', '=', season)
    .select(['team_plan.id as plan', 'role', 'drafted_at as draftedAt', 'person.name as draftedBy'])
    .select(['adopted_at as adopted', 'discarded_at as discarded'])
    .orderBy('drafted_at', 'desc')
    .limit(20)
    .execute()
  return rows.map(({ adopted, discarded, ...line }) => ({
    ...line,
    state: adopted ? 'adopted' : discarded ? 'discarded' : 'drafted',
  }))
}
