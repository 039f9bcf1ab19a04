import type { GeneratedAlways } from 'kysely'
import type { Day, Instant, PersonId } from '#kernel'
import type { PartnershipYear, SchoolId, TrustId } from '#partnership'
import type { CohortId, EnrolmentId, GroupId, VisitId } from './ids.ts'
import type { Programme } from './programme.ts'

/** Dateranges are text, `[from,until)`: read them with the kernel's `fromDaterange`. */
type Daterange = string

export type ProgrammeTables = {
  programme_cohort: { id: CohortId; programme: Programme; year: PartnershipYear; held: Daterange }
  programme_enrolment: {
    id: EnrolmentId
    cohort_id: CohortId
    school_id: SchoolId | null
    trust_id: TrustId | null
    member_id: GeneratedAlways<string>
    held: Daterange
  }
  programme_facilitator: {
    cohort_id: CohortId
    person_id: PersonId
    named_at: Instant
    named_by: PersonId | null
  }
  programme_group: {
    id: GroupId
    cohort_id: CohortId
    name: string
    facilitator_id: PersonId | null
    /** Why it is larger or smaller than its programme asks for. */
    why: string | null
  }
  programme_group_member: { enrolment_id: EnrolmentId; group_id: GroupId }
  programme_visit: {
    id: VisitId
    group_id: GroupId
    host_id: EnrolmentId
    held_on: Day
    focus: string | null
    recorded_at: Instant | null
    recorded_by: PersonId | null
    called_off_at: Instant | null
    called_off_because: string | null
  }
  programme_attendance: { visit_id: VisitId; enrolment_id: EnrolmentId; people: number }
}
