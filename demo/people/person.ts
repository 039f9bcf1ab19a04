import type { Period, PersonId } from '#kernel'
import type { HubId, Role, SchoolId, TrustId } from '#partnership'

export type DemoPost = {
  readonly role: Role
  readonly title: string
  readonly school: SchoolId | null
  readonly trust: TrustId | null
  readonly hub: HubId | null
  readonly held: Period
}

/** An invented person, with posts in the order in which they began. */
export type DemoPerson = {
  readonly id: PersonId
  readonly name: string
  readonly email: string
  readonly posts: readonly DemoPost[]
}

export const atSchool = (school: SchoolId) => ({ school, trust: null, hub: null })
export const atTrust = (trust: TrustId) => ({ school: null, trust, hub: null })
export const atHub = (hub: HubId) => ({ school: null, trust: null, hub })
export const atOffice = { school: null, trust: null, hub: null }
