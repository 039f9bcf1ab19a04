import type { GeneratedAlways } from 'kysely'
import type { Day, PersonId } from '#kernel'
import type { HubKind } from './hubs/hub.ts'
import type { HubId, PostId, SchoolId, TrustId } from './ids.ts'
import type { PartnershipLevel } from './membership/membership.ts'
import type { PartnershipYear } from './partnership-year.ts'
import type { Role } from './people/post.ts'
import type { Phase, SchoolStatus } from './school.ts'

/** Dateranges are text, `[from,until)`: read them with the kernel's `fromDaterange`. */
type Daterange = string

export type PartnershipTables = {
  local_authority: { code: number; name: string; ons_code: string | null; region: string | null }
  trust: {
    id: TrustId
    uid: number | null
    group_id: string | null
    name: string
    kind: string
    companies_house: string | null
    ukprn: string | null
    status: string
    opened_on: Day | null
    closed_on: Day | null
    fictional: boolean
    fingerprint: string
  }
  school: {
    id: SchoolId
    urn: number
    name: string
    phase: Phase
    type: string | null
    type_group: string | null
    status: SchoolStatus
    opened_on: Day | null
    closed_on: Day | null
    low_age: number | null
    high_age: number | null
    gender: string | null
    religious_character: string | null
    capacity: number | null
    pupils: number | null
    fsm_percent: number | null
    la_code: number | null
    la_name: string | null
    establishment_number: number | null
    region: string | null
    district: string | null
    urban_rural: string | null
    street: string | null
    locality: string | null
    town: string | null
    county: string | null
    postcode: string | null
    website: string | null
    ukprn: string | null
    easting: number | null
    northing: number | null
    latitude: number | null
    longitude: number | null
    send_provision: string | null
    sixth_form: boolean | null
    fictional: boolean
    data_as_of: Day | null
    fingerprint: string
  }
  school_urn: {
    urn: number
    school_id: SchoolId
    held: Daterange
    name: string
    ended_because: 'closed' | 'academised' | 'merged' | null
  }
  trust_school: { id: string; school_id: SchoolId; trust_id: TrustId; held: Daterange }
  membership: {
    school_id: SchoolId
    year: PartnershipYear
    level: PartnershipLevel
    held: Daterange
    agreed_on: Day | null
  }
  hub: {
    id: HubId
    name: string
    kind: HubKind
    region: string | null
    vision: string | null
    fictional: boolean
    held: Daterange
  }
  hub_school: { id: string; school_id: SchoolId; hub_id: HubId; held: Daterange }
  person: {
    id: PersonId
    name: string
    email: string | null
    fictional: boolean
  }
  /** Who stands by a Hub Manager, and since when. */
  hub_buddy: { post_id: PostId; buddy_id: PersonId; since: Day }
  post: {
    id: PostId
    person_id: PersonId
    role: Role
    title: string | null
    school_id: SchoolId | null
    trust_id: TrustId | null
    hub_id: HubId | null
    organisation_id: GeneratedAlways<string | null>
    held: Daterange
  }
}
