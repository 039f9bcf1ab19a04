import { z } from 'zod'
import { Day, PersonId, fact } from '#kernel'
import { FrameworkCode } from '#frameworks'
import { PartnershipYear, Phase, SchoolId, TrustId } from '#partnership'
import { OutlookId, PlacementId, ReviewId, SeasonId, StandbyId, TeamPlanId } from './ids.ts'
import { ReviewRole } from './places/placement.ts'
import { PlanChange } from './plans/plan-change.ts'
import { EstimateLevel, EstimateOption, EstimateScope } from './review/estimate.ts'
import { Milestone } from './review/review.ts'
import { SeasonPolicies } from './season/season-policies.ts'
import { SeasonStep } from './season/season.ts'

const Stretch = z.object({ from: Day, until: Day })
const aboutReview = { review: ReviewId, season: SeasonId, school: SchoolId }
const aboutPlace = { ...aboutReview, placement: PlacementId, person: PersonId, role: ReviewRole }

export const seasonOpened = fact(
  'seasons.seasonOpened',
  z.object({ season: SeasonId, year: PartnershipYear, policies: SeasonPolicies }),
)
export const seasonPoliciesChanged = fact(
  'seasons.seasonPoliciesChanged',
  z.object({ season: SeasonId, policies: SeasonPolicies }),
)
export const seasonFrameworkChosen = fact(
  'seasons.seasonFrameworkChosen',
  z.object({ season: SeasonId, framework: FrameworkCode }),
)
export const seasonStepTaken = fact(
  'seasons.seasonStepTaken',
  z.object({ season: SeasonId, step: SeasonStep }),
)

export const bankHolidaysRecorded = fact(
  'seasons.bankHolidaysRecorded',
  z.object({ holidays: z.array(z.object({ day: Day, name: z.string() })) }),
)
export const termDatesSet = fact(
  'seasons.termDatesSet',
  z.object({
    school: SchoolId.nullable(),
    authority: z.number().int().nullable(),
    within: Stretch,
    terms: z.array(Stretch.extend({ name: z.string() })),
  }),
)
export const insetDaysRecorded = fact(
  'seasons.insetDaysRecorded',
  z.object({ school: SchoolId, within: Stretch, days: z.array(Day) }),
)
export const examWindowsSet = fact(
  'seasons.examWindowsSet',
  z.object({
    within: Stretch,
    windows: z.array(Stretch.extend({ phase: Phase, name: z.string() })),
  }),
)

export const reviewRequested = fact(
  'seasons.reviewRequested',
  z.object({ ...aboutReview, slots: z.number().int() }),
)
export const reviewDatesChosen = fact(
  'seasons.reviewDatesChosen',
  z.object({ ...aboutReview, days: Stretch }),
)
export const estimateOptionChosen = fact(
  'seasons.estimateOptionChosen',
  z.object({ ...aboutReview, option: EstimateOption }),
)
export const focusChosen = fact(
  'seasons.focusChosen',
  z.object({ ...aboutReview, focus: z.array(z.string()) }),
)
export const ownHubAllowed = fact('seasons.ownHubAllowed', z.object({ ...aboutReview, allowed: z.boolean() }))
export const reviewCancelled = fact(
  'seasons.reviewCancelled',
  z.object({ ...aboutReview, side: z.enum(['host', 'office']), why: z.string() }),
)
export const reviewPostponed = fact(
  'seasons.reviewPostponed',
  z.object({ ...aboutReview, days: Stretch, why: z.string() }),
)
export const milestoneReached = fact(
  'seasons.milestoneReached',
  z.object({ ...aboutReview, milestone: Milestone }),
)
export const estimateWritten = fact(
  'seasons.estimateWritten',
  z.object({ ...aboutReview, option: EstimateOption, scope: EstimateScope, level: EstimateLevel }),
)

export const reviewChosen = fact(
  'seasons.reviewChosen',
  z.object({
    ...aboutPlace,
    days: Stretch,
    waiting: z.boolean(),
    rank: z.number().int(),
    need: z.string().nullable(),
  }),
)
export const choiceWithdrawn = fact('seasons.choiceWithdrawn', z.object(aboutPlace))
/** Somebody who waited has the slot that came free. */
export const choiceMovedUp = fact('seasons.choiceMovedUp', z.object(aboutPlace))
/**
 * `chosen` when the person has chosen the review, or waits for it, already; `deputyOf` when somebody named them; `insteadOf` is
 * the place that they leave if they say yes.
 */
export const placeOffered = fact(
  'seasons.placeOffered',
  z.object({
    ...aboutPlace,
    days: Stretch,
    expires: Day,
    chosen: z.boolean(),
    deputyOf: PlacementId.nullable(),
    insteadOf: PlacementId.nullable().optional(),
  }),
)
export const placeAccepted = fact('seasons.placeAccepted', z.object(aboutPlace))
export const placeDeclined = fact(
  'seasons.placeDeclined',
  z.object({ ...aboutPlace, reason: z.string().nullable() }),
)
export const offerLapsed = fact('seasons.offerLapsed', z.object(aboutPlace))
export const deputyNamed = fact('seasons.deputyNamed', z.object({ ...aboutPlace, deputy: PersonId }))
export const placeWithdrawn = fact(
  'seasons.placeWithdrawn',
  z.object({ ...aboutPlace, late: z.boolean(), reason: z.string().nullable() }),
)
export const placeReleased = fact(
  'seasons.placeReleased',
  z.object({ ...aboutPlace, reason: z.string().nullable(), days: Stretch.optional() }),
)
/** Somebody has left this place for one in an earlier review, `to`, that needed them. */
export const placeLent = fact(
  'seasons.placeLent',
  z.object({ ...aboutPlace, to: ReviewId, toSchool: SchoolId, toPlacement: PlacementId }),
)
export const attendanceRecorded = fact(
  'seasons.attendanceRecorded',
  z.object({ ...aboutPlace, days: z.number().int(), of: z.number().int() }),
)

const aboutStandby = { ...aboutReview, standby: StandbyId, person: PersonId }

export const standbyAsked = fact(
  'seasons.standbyAsked',
  z.object({ ...aboutStandby, days: Stretch, expires: Day }),
)
export const standbyAgreed = fact('seasons.standbyAgreed', z.object(aboutStandby))
/** `held` when they had said yes before. */
export const standbyDeclined = fact(
  'seasons.standbyDeclined',
  z.object({ ...aboutStandby, held: z.boolean(), reason: z.string().nullable() }),
)
export const standbyLapsed = fact('seasons.standbyLapsed', z.object(aboutStandby))
export const standbyReleased = fact(
  'seasons.standbyReleased',
  z.object({ ...aboutStandby, held: z.boolean(), days: Stretch, reason: z.string().nullable() }),
)
/** A place has come free for them, `insteadOf` whose: it is offered, or theirs at once. */
export const standbyCalledUp = fact(
  'seasons.standbyCalledUp',
  z.object({
    ...aboutStandby,
    placement: PlacementId,
    atOnce: z.boolean(),
    insteadOf: PlacementId.nullable().default(null),
  }),
)

const aboutPlan = { plan: TeamPlanId, season: SeasonId, role: ReviewRole }

export const teamPlanBegun = fact(
  'seasons.teamPlanBegun',
  z.object({ ...aboutPlan, instead: TeamPlanId.nullable() }),
)
export const teamPlanStopped = fact('seasons.teamPlanStopped', z.object(aboutPlan))
export const teamPlanDrafted = fact('seasons.teamPlanDrafted', z.object({ ...aboutPlan, places: z.number() }))
export const teamPlanChanged = fact(
  'seasons.teamPlanChanged',
  z.object({ ...aboutPlan, change: PlanChange, words: z.string(), points: z.number(), slots: z.number() }),
)
export const teamPlanAdopted = fact('seasons.teamPlanAdopted', z.object(aboutPlan))
export const teamPlanDiscarded = fact('seasons.teamPlanDiscarded', z.object(aboutPlan))

const aboutTrustReview = { review: ReviewId, season: SeasonId, trust: TrustId }

export const trustReviewSetUp = fact(
  'seasons.trustReviewSetUp',
  z.object({ ...aboutTrustReview, framework: FrameworkCode, days: Stretch, officer: PersonId }),
)
export const trustTeamJoined = fact(
  'seasons.trustTeamJoined',
  z.object({
    ...aboutTrustReview,
    placement: PlacementId,
    person: PersonId,
    role: ReviewRole,
    days: Stretch,
  }),
)
export const trustTeamLeft = fact(
  'seasons.trustTeamLeft',
  z.object({
    ...aboutTrustReview,
    placement: PlacementId,
    person: PersonId,
    why: z.string().nullable().default(null),
  }),
)
export const trustReviewMoved = fact(
  'seasons.trustReviewMoved',
  z.object({ ...aboutTrustReview, days: Stretch, had: Stretch, why: z.string() }),
)
export const trustReviewCalledOff = fact(
  'seasons.trustReviewCalledOff',
  z.object({ ...aboutTrustReview, why: z.string() }),
)
export const trustMilestoneReached = fact(
  'seasons.trustMilestoneReached',
  z.object({ ...aboutTrustReview, milestone: Milestone }),
)
export const outlookAskedFor = fact(
  'seasons.outlookAskedFor',
  z.object({ outlook: OutlookId, season: SeasonId, plan: TeamPlanId.nullable() }),
)
