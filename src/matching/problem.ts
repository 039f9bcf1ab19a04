import type { Day, Period } from '#kernel'
import type { MatchingPolicy } from './matching-policy.ts'

export type Phase =
  | 'nursery'
  | 'primary'
  | 'secondary'
  | 'allThrough'
  | 'special'
  | 'alternativeProvision'
  | 'sixteenPlus'

/** A point on the national grid: OSGB36 easting and northing, metres. */
export type Place = { readonly easting: number; readonly northing: number }

/** `roll` in pupils, `fsm` as the share of pupils eligible for free school meals (0 to 1). */
export type Context = { readonly roll: number; readonly fsm: number; readonly region: string }

/**
 * A review with slots to fill. `id` is unique in the problem, `name` is the host school's and is used in sentences;
 * `days` are the review's days in order; `needs` are what the whole team should have among it (soft),
 * `allows` what the host has agreed to. `slots` counts everybody, those who stand already included.
 */
export type ReviewToStaff = {
  readonly id: string
  readonly role: 'lead' | 'peer'
  readonly name: string
  readonly days: readonly Day[]
  readonly school: string
  readonly trust: string | null
  readonly hub: string | null
  readonly phase: Phase
  readonly place: Place
  readonly slots: number
  readonly needs: {
    readonly samePhase: number
    readonly senior: number
    readonly special: boolean
    readonly send: boolean
  }
  readonly focus: readonly string[]
  readonly context: Context
  readonly allows: { readonly ownHub: boolean; readonly severalFromOneSchool: boolean }
}

/**
 * Somebody who could fill a slot. `accredited` are the periods in which they are trained and accredited for the role
 * that the problem fills; `farthestKm` is a straight line (null: no limit); `limit` is how many of the problem's
 * reviews they may have, those who stand included; `gapDays` are the clear days between two reviews;
 * `servedLately` is whether they were on a team in the season before; `owed` are the reviewer days that their school owes before this problem's standing is counted.
 */
export type Practitioner = {
  readonly id: string
  readonly name: string
  readonly school: string | null
  readonly trust: string | null
  readonly hub: string | null
  readonly phases: readonly Phase[]
  readonly seniority: 'head' | 'senior' | 'middle'
  readonly novice: boolean
  readonly sendExperience: boolean
  readonly accredited: readonly Period[]
  readonly unavailable: readonly Period[]
  readonly home: Place
  readonly farthestKm: number | null
  readonly wantsFar: boolean
  readonly interests: readonly string[]
  readonly specialisms: readonly string[]
  readonly limit: number
  readonly gapDays: number
  readonly servedLately: boolean
  readonly owed: number
  readonly context: Context | null
  readonly conflicts: readonly { readonly school: string; readonly why: string }[]
  readonly choices: readonly { readonly review: string; readonly rank: number }[]
}

export type Firmness = 'locked' | 'accepted' | 'offered' | 'chosen'

/** What is there already: locked and accepted are never moved, offered costs stability to take back, chosen is strongly preferred. */
export type Standing = Pair & { readonly firmness: Firmness }

export type Pair = { readonly review: string; readonly practitioner: string }

/**
 * A value: never changed once it is made. Ids are unique within `reviews` and within `practitioners`, numbers are finite, counts
 * whole and never negative, and days in order: whatever takes a problem throws RangeError otherwise. Standing or forbidden pairs of
 * unknown ids are ignored; of two standings of one pair the firmer counts.
 */
export type Problem = {
  readonly reviews: readonly ReviewToStaff[]
  readonly practitioners: readonly Practitioner[]
  readonly standing: readonly Standing[]
  readonly forbidden: readonly Pair[]
  readonly policy: MatchingPolicy
  readonly seed: number
  /** The day on which it is planned, from which notice is counted; when it is left out, nothing is at short notice. */
  readonly on?: Day
}
