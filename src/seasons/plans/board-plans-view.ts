import { sql } from 'kysely'
import { type Instant, type Refused, refusalOf } from '#kernel'
import { type PartnershipTables, theOffice } from '#partnership'
import { type Reader, type Reading, reading } from '#platform/database'
import type { ReviewId, SeasonId, TeamPlanId } from '../ids.ts'
import type { ReviewRole } from '../places/placement.ts'
import type { SeasonTables } from '../tables.ts'
import { closeWords } from './how-close.ts'
import { shortOf, shortWords } from './short-of.ts'
import { TeamPlan } from './team-plan.ts'

/** The latest plan for a role, as the season board tells of it: how good it is, and what it cannot fill and why. */
export type PlanOnBoard = {
  readonly plan: TeamPlanId
  readonly role: ReviewRole
  readonly state: 'drafted' | 'adopted'
  readonly at: Instant
  readonly close: string
  readonly short: string
  /** The reviews that are shortest, with what keeps most people out. */
  readonly worst: readonly {
    readonly review: ReviewId
    readonly schoolName: string
    readonly missing: number
    readonly why: string | null
  }[]
  readonly others: number
}

const toldOf = 3
const Certified = TeamPlan.pick({ cost: true, bound: true, gaps: true, changes: true })
type Certified = Pick<TeamPlan, 'cost' | 'bound' | 'gaps' | 'changes'>

export async function boardPlansView(
  { db, actor, today }: Reading,
  season: SeasonId,
): Promise<PlanOnBoard[] | Refused> {
  const forbidden = refusalOf(theOffice, { actor, state: {}, today })
  if (forbidden) return forbidden
  const rows = await latestPlans(db, season)
  const plans = rows.map(({ certified, ...row }) => ({ ...row, kept: Certified.parse(certified) }))
  const worst = plans.map(({ kept }) => worstOf(kept))
  const names = await namesOf(
    db,
    worst.flat().map(({ review }) => review),
  )
  return plans.map(({ plan, role, drafted, adopted, kept }, place) => {
    const told = worst[place] ?? []
    return {
      plan,
      role,
      state: adopted ? 'adopted' : 'drafted',
      at: adopted ?? drafted,
      close: closeWords(kept),
      short: shortWords(shortOf(kept)),
      worst: told.map(({ review, missing, clash, blockedBy }) => ({
        review,
        schoolName: names.get(review) ?? 'A review that has gone',
        missing,
        why: clash || (blockedBy[0] ?? null),
      })),
      others: kept.gaps.length - told.length,
    }
  })
}

const worstOf = ({ gaps }: Certified): TeamPlan['gaps'] =>
  gaps
    .toSorted((one, other) => other.missing - one.missing || (one.review < other.review ? -1 : 1))
    .slice(0, toldOf)

/** The part of each plan that certifies it: the whole of a large one is never read for this. */
const latestPlans = (db: Reader, season: SeasonId) =>
  reading<SeasonTables>(db)
    .selectFrom('team_plan')
    .where('season_id', '=', season)
    .where('discarded_at', 'is', null)
    .distinctOn('role')
    .select(['id as plan', 'role', 'drafted_at as drafted', 'adopted_at as adopted'])
    .select(
      sql`jsonb_build_object('cost', plan->'cost', 'bound', plan->'bound', 'gaps', plan->'gaps',
        'changes', plan->'changes')`.as('certified'),
    )
    .orderBy('role')
    .orderBy('drafted_at', 'desc')
    .execute()

async function namesOf(db: Reader, reviews: readonly ReviewId[]): Promise<Map<ReviewId, string>> {
  if (reviews.length === 0) return new Map()
  const rows = await reading<SeasonTables & PartnershipTables>(db)
    .selectFrom('review')
    .innerJoin('school', 'school.id', 'review.school_id')
    .where('review.id', 'in', reviews)
    .select(['review.id', 'school.name'])
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}
