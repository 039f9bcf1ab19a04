import type { Period } from '#kernel'
import type { SchoolId, TrustId } from '../../ids.ts'
import type { SchoolStatus } from '../../school.ts'
import type { RegisterSchool } from '../register-school.ts'
import type { RegisterAuthority, RegisterTrust } from '../register-trust.ts'

export type EndOfLife = 'closed' | 'academised' | 'merged'

/** A school as it is known: as little as tells whether a file says something new. */
export type KnownSchool = {
  readonly id: SchoolId
  readonly urn: number
  readonly name: string
  readonly status: SchoolStatus
  readonly fictional: boolean
  readonly fingerprint: string
  /** What is known of the fields that the files say nothing about. */
  readonly silent: Partial<RegisterSchool>
}

/** A school under one of its URNs. */
export type KnownLife = {
  readonly urn: number
  readonly school: SchoolId
  readonly held: Period
  readonly name: string
  readonly endedBecause: EndOfLife | null
}

export type KnownTrustTime = { readonly school: SchoolId; readonly uid: number; readonly held: Period }

export type KnownTrust = RegisterTrust & { readonly id: TrustId }

/** The register as the partnership has it. */
export type KnownRegister = {
  readonly schools: readonly KnownSchool[]
  readonly lives: readonly KnownLife[]
  readonly trustTimes: readonly KnownTrustTime[]
  readonly trusts: readonly KnownTrust[]
  readonly authorities: readonly RegisterAuthority[]
}
