import type { Day } from '#kernel'
import type { SchoolId, TrustId } from '../../ids.ts'
import type { Difference, DifferenceCounts } from './difference.ts'
import type { EndOfLife } from './known-register.ts'
import type { RegisterSchool } from '../register-school.ts'
import type { RegisterAuthority, RegisterTrust } from '../register-trust.ts'

/** Rows as they would be written: schools, trusts and lives by their key, trust times school by school. */
export type RowsToAdopt = {
  readonly authorities: readonly RegisterAuthority[]
  readonly trusts: readonly (RegisterTrust & { readonly id: TrustId })[]
  readonly schools: readonly (RegisterSchool & {
    readonly id: SchoolId
    readonly dataAsOf: Day
    readonly fingerprint: string
  })[]
  readonly lives: readonly LifeRow[]
  readonly trustTimes: readonly TrustTimesRow[]
}

export type LifeRow = {
  readonly urn: number
  readonly school: SchoolId
  readonly held: string
  readonly name: string
  readonly endedBecause: EndOfLife | null
}

/** All the trusts of one school: they take the place of those that are known. */
export type TrustTimesRow = {
  readonly school: SchoolId
  readonly times: readonly { readonly uid: number; readonly held: string }[]
}

export type RegisterPlan = {
  readonly difference: Difference
  readonly counts: DifferenceCounts
  readonly rows: RowsToAdopt
}
