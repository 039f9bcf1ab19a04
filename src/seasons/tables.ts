import type { ColumnType } from 'kysely'
import type { Day, Instant, PersonId } from '#kernel'
import type { FrameworkCode } from '#frameworks'
import type { PartnershipYear, Phase, SchoolId, TrustId } from '#partnership'
import type {
  MoveId,
  OutlookId,
  PlacementId,
  ReviewId,
  SeasonId,
  StandbyId,
  TeamPlanId,
  WayOutId,
} from './ids.ts'
import type { MoveState, WayOutState } from './moves/move.ts'
import type { PlacementState, ReviewRole } from './places/placement.ts'
import type { EstimateLevel, EstimateOption, EstimateScope } from './review/estimate.ts'
import type { Milestone } from './review/review.ts'
import type { SeasonStep } from './season/season.ts'
import type { StandbyState } from './standbys/standby.ts'

/** Dateranges are text, `[from,until)`: read them with the kernel's `fromDaterange`. */
type Daterange = string
/** Read it with its zod schema; write it with `JSON.stringify`. */
type Jsonb = ColumnType<unknown, string, string>
type Defaulted<Value> = ColumnType<Value, Value | undefined>

export type SeasonTables = {
  season: {
    id: SeasonId
    year: PartnershipYear
    policies: Jsonb
    framework: Defaulted<FrameworkCode>
  }
  season_step: {
    id: string
    season_id: SeasonId
    step: SeasonStep
    at: Instant
    by_person: PersonId | null
  }
  bank_holiday: { day: Day; name: string }
  term: { id: string; la_code: number | null; school_id: SchoolId | null; name: string; days: Daterange }
  inset_day: { school_id: SchoolId; day: Day }
  exam_window: { id: string; phase: Phase; name: string; days: Daterange }
  review: {
    id: ReviewId
    season_id: SeasonId
    /** Exactly one of `school_id` and `trust_id`: the host. */
    school_id: SchoolId | null
    trust_id: Defaulted<TrustId | null>
    kind: Defaulted<'qar' | 'tpr'>
    requested_at: Instant
    requested_by: PersonId | null
    days: Daterange | null
    estimate_option: Defaulted<EstimateOption>
    focus: Defaulted<string[]>
    own_hub_allowed_at: Instant | null
    own_hub_allowed_by: PersonId | null
    peer_slots: number
    sequence: Defaulted<number>
    framework: Defaulted<FrameworkCode>
  }
  trust_review: { review_id: ReviewId; officer: PersonId }
  review_cancelled: {
    review_id: ReviewId
    at: Instant
    by_person: PersonId | null
    by_side: 'host' | 'office'
    why: string
  }
  review_postponed: {
    id: string
    review_id: ReviewId
    at: Instant
    by_person: PersonId | null
    days: Daterange
    why: string
  }
  review_milestone: { review_id: ReviewId; milestone: Milestone; at: Instant; by_person: PersonId | null }
  review_estimate: {
    review_id: ReviewId
    estimate_option: EstimateOption
    scope: EstimateScope
    level: EstimateLevel
    /** One of the two that a host may ask for without the rest. */
    category: boolean
  }
  placement: {
    id: PlacementId
    review_id: ReviewId
    person_id: PersonId
    role: ReviewRole
    state: PlacementState
    since: Instant
    rank: number | null
    need: string | null
    reason: string | null
    expires: Day | null
    deputy_of: PlacementId | null
    instead_of: Defaulted<PlacementId | null>
    days: Daterange | null
    days_attended: number | null
  }
  placement_event: {
    id: string
    placement_id: PlacementId
    state: PlacementState
    at: Instant
    by_person: PersonId | null
    reason: string | null
  }
  standby: {
    id: StandbyId
    review_id: ReviewId
    person_id: PersonId
    state: StandbyState
    days: Daterange
    since: Instant
    by_person: PersonId | null
    expires: Day
    reason: string | null
    /** Whose place they were called up for. */
    instead_of: Defaulted<PlacementId | null>
  }
  way_out: {
    id: WayOutId
    review_id: ReviewId
    joins: Jsonb
    leaves: Jsonb
    asked_at: Instant
    asked_by: PersonId | null
    state: WayOutState
    since: Instant
    why: string | null
  }
  way_out_move: {
    id: MoveId
    way_out_id: WayOutId
    person_id: PersonId
    from_review: ReviewId
    to_review: ReviewId | null
    state: MoveState
    since: Instant
    expires: Day
    reason: string | null
  }
  team_plan: {
    id: TeamPlanId
    season_id: SeasonId
    role: ReviewRole
    plan: Jsonb
    drafted_at: Instant
    drafted_by: PersonId | null
    adopted_at: Instant | null
    adopted_by: PersonId | null
    discarded_at: Instant | null
    discarded_by: PersonId | null
  }
  team_plan_making: {
    plan_id: TeamPlanId
    season_id: SeasonId
    role: ReviewRole
    instead: TeamPlanId | null
    begun_at: Instant
    begun_by: PersonId | null
    heard_at: Defaulted<Instant>
    progress: ColumnType<unknown, string | null | undefined, string | null>
    stop_asked_at: ColumnType<Instant | null, Instant | null | undefined>
    stop_asked_by: ColumnType<PersonId | null, PersonId | null | undefined>
    ended_at: ColumnType<Instant | null, Instant | null | undefined>
    why_not: ColumnType<string | null, string | null | undefined>
  }
  team_outlook: {
    id: OutlookId
    season_id: SeasonId
    plan_id: TeamPlanId | null
    asked_at: Instant
    asked_by: PersonId | null
    heard_at: Defaulted<Instant>
    outlook: ColumnType<unknown, string | null | undefined, string | null>
    failed: Defaulted<boolean>
  }
}
