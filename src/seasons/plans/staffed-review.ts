import { type Day, type Period, type Instant, fromDaterange } from '#kernel'
import type { ReviewToStaff } from '#matching'
import type { HubId, Phase, SchoolId, TrustId } from '#partnership'
import { Topic, topicWords } from '#practitioners'
import type { ReviewId } from '../ids.ts'
import type { ReviewRole } from '../places/placement.ts'
import { eachDay } from '../review/about.ts'

/** A review that is not cancelled, with what its team depends on. */
export type StaffedReview = {
  readonly id: ReviewId
  readonly days: Period | null
  readonly school: SchoolId
  readonly name: string
  readonly phase: Phase
  readonly pupils: number | null
  readonly fsm: number
  readonly region: string
  readonly place: { readonly easting: number; readonly northing: number } | null
  readonly trust: TrustId | null
  readonly hub: HubId | null
  readonly slots: number
  readonly focus: readonly Topic[]
  readonly hasSendProvision: boolean
  readonly allowsOwnHub: boolean
}

type Row = Pick<StaffedReview, 'id' | 'school' | 'name' | 'phase' | 'pupils' | 'trust' | 'hub'> & {
  readonly days: string | null
  readonly focus: readonly string[]
  readonly peer_slots: number
  readonly own_hub_allowed_at: Instant | null
  readonly fsm_percent: number | null
  readonly region: string | null
  readonly easting: number | null
  readonly northing: number | null
  readonly send_provision: string | null
}

export function staffedReviewFrom(row: Row): StaffedReview {
  const { easting, northing } = row
  return {
    id: row.id,
    days: row.days === null ? null : fromDaterange(row.days),
    school: row.school,
    name: row.name,
    phase: row.phase,
    pupils: row.pupils,
    fsm: (row.fsm_percent ?? 0) / 100,
    region: row.region ?? '',
    place: easting === null || northing === null ? null : { easting, northing },
    trust: row.trust,
    hub: row.hub,
    slots: row.peer_slots,
    focus: row.focus.flatMap((topic) => Topic.safeParse(topic).data ?? []),
    hasSendProvision: row.send_provision !== null,
    allowsOwnHub: row.own_hub_allowed_at !== null,
  }
}

type Staffing = { readonly role: ReviewRole; readonly severalFromOneSchool: boolean }

/** The review as the matcher sees it; null while it has no days that are still to come. */
export function reviewToStaff(
  review: StaffedReview,
  { role, severalFromOneSchool }: Staffing,
  today: Day,
): ReviewToStaff | null {
  if (review.days === null || review.days.from <= today) return null
  const isPeer = role === 'peer'
  return {
    id: review.id,
    role,
    name: review.name,
    days: eachDay(review.days),
    school: review.school,
    trust: review.trust,
    hub: review.hub,
    phase: matchingPhase(review.phase),
    place: review.place ?? middleOfEngland,
    slots: isPeer ? review.slots : 1,
    needs: {
      samePhase: isPeer ? 1 : 0,
      senior: isPeer ? 1 : 0,
      special: isPeer && review.phase === 'special',
      send: isPeer && review.hasSendProvision,
    },
    focus: review.focus.map(spoken),
    context: { roll: review.pupils ?? 300, fsm: review.fsm, region: review.region },
    allows: { ownHub: review.allowsOwnHub, severalFromOneSchool },
  }
}

/** Where a school or a person without a place on the map is taken to be, so that nobody is left out for it. */
export const middleOfEngland = { easting: 430_000, northing: 300_000 }

/** The register’s “other” schools are of every age. */
export const matchingPhase = (phase: Phase): ReviewToStaff['phase'] =>
  phase === 'other' ? 'allThrough' : phase

/** The matcher compares topics and says them in sentences. */
export const spoken = (topic: Topic): string =>
  topicWords[topic].charAt(0).toLowerCase() + topicWords[topic].slice(1)
