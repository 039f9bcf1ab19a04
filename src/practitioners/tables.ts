import type { Day, Instant, PersonId } from '#kernel'
import type { Phase, SchoolId } from '#partnership'
import type { AccreditationKind } from './accreditation.ts'
import type { AccreditationId, TrainingSessionId, UnavailabilityId } from './ids.ts'
import type { Seniority, Topic } from './practitioner.ts'
import type { EnrolmentState, TrainingMode } from './training.ts'

/** Dateranges are text, `[from,until)`: read them with the kernel's `fromDaterange`. */
type Daterange = string

export type PractitionerTables = {
  practitioner: {
    person_id: PersonId
    seniority: Seniority
    phases: Phase[]
    specialisms: Topic[]
    interests: Topic[]
    send_experience: boolean
    /** The first half of a postcode: enough to measure from, and not an address. */
    home_area: string | null
    home_easting: number | null
    home_northing: number | null
    /** A straight line; null when there is no limit. */
    farthest_km: number | null
    wants_far: boolean
    most_reviews: number
  }
  training_session: {
    id: TrainingSessionId
    kind: AccreditationKind
    title: string
    held_on: Day
    mode: TrainingMode
    place: string | null
    capacity: number | null
  }
  training_enrolment: {
    session_id: TrainingSessionId
    person_id: PersonId
    state: EnrolmentState
    enrolled_at: Instant
    closed_at: Instant | null
  }
  accreditation: {
    id: AccreditationId
    person_id: PersonId
    kind: AccreditationKind
    held: Daterange
    session_id: TrainingSessionId | null
    granted_by: PersonId | null
  }
  accreditation_term: { kind: AccreditationKind; years: number }
  unavailability: { id: UnavailabilityId; person_id: PersonId; days: Daterange; why: string | null }
  declared_conflict: { person_id: PersonId; school_id: SchoolId; why: string }
}
