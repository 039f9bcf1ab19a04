import type { Day } from '#kernel'
import type { Phase, SchoolStatus } from '../../school.ts'

export type FieldValue = string | number | boolean | null

/** A field’s old and new value, under its name in words. */
export type FieldChange = { readonly field: string; readonly was: FieldValue; readonly becomes: FieldValue }

type Named = { readonly urn: number; readonly name: string }
type Changing = Named & { readonly on: Day | null; readonly changes: readonly FieldChange[] }

export type NewSchool = Named & {
  readonly phase: Phase
  readonly status: SchoolStatus
  readonly laName: string | null
}
export type ChangedSchool = Named & { readonly changes: readonly FieldChange[] }
export type AcademisedSchool = Changing & { readonly earlierUrn: number; readonly earlierName: string }
export type MergedSchool = Changing & { readonly into: Named | null }
export type TrustMove = Named & {
  readonly from: string | null
  readonly to: string | null
  readonly on: Day | null
}
export type LengthenedHistory = Named & { readonly earlierUrns: readonly number[] }
export type UnjoinedSchools = Named & { readonly earlierUrn: number }
export type NewTrust = { readonly uid: number; readonly name: string }
export type ChangedTrust = NewTrust & { readonly changes: readonly FieldChange[] }

/** What an import would change, told school by school before it is adopted. */
export type Difference = {
  readonly new: readonly NewSchool[]
  readonly changed: readonly ChangedSchool[]
  readonly closed: readonly Changing[]
  readonly reopened: readonly Changing[]
  readonly academised: readonly AcademisedSchool[]
  readonly merged: readonly MergedSchool[]
  readonly trustMoves: readonly TrustMove[]
  readonly histories: readonly LengthenedHistory[]
  readonly unjoined: readonly UnjoinedSchools[]
  readonly newTrusts: readonly NewTrust[]
  readonly changedTrusts: readonly ChangedTrust[]
}

export type DifferenceKind = keyof Difference

export const differenceKinds = [
  'new',
  'changed',
  'closed',
  'reopened',
  'academised',
  'merged',
  'trustMoves',
  'histories',
  'unjoined',
  'newTrusts',
  'changedTrusts',
] as const satisfies readonly DifferenceKind[]

export const differenceKindWords: Readonly<Record<DifferenceKind, string>> = {
  new: 'New schools',
  changed: 'Changed schools',
  closed: 'Closed schools',
  reopened: 'Reopened schools',
  academised: 'Schools that continue under a new URN',
  merged: 'Schools that merged into another',
  trustMoves: 'Schools that moved between trusts',
  histories: 'Schools whose earlier URNs are now known',
  unjoined: 'Schools that we have twice and cannot join',
  newTrusts: 'New trusts',
  changedTrusts: 'Changed trusts',
}

export type DifferenceCounts = Readonly<Record<DifferenceKind, number>> & {
  readonly unchanged: number
  /** Known schools that the files say nothing about: they stay as they are. */
  readonly notMentioned: number
  readonly authorities: number
}

export function fieldChanges<Field extends string>(
  words: Readonly<Record<Field, string>>,
  was: Readonly<Record<Field, FieldValue>>,
  becomes: Readonly<Record<Field, FieldValue>>,
): FieldChange[] {
  const fields = Object.keys(words).filter((field): field is Field => field in words)
  return fields
    .filter((field) => was[field] !== becomes[field])
    .map((field) => ({ field: words[field], was: was[field], becomes: becomes[field] }))
}
