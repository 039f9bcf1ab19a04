import { z } from 'zod'
import { Day, type FactOf, PersonId, fact } from '#kernel'
import { PartnershipYear, SchoolId, TrustId } from '#partnership'
import { CohortId, EnrolmentId, GroupId, VisitId } from './ids.ts'
import { Programme } from './programme.ts'

const aboutCohort = { cohort: CohortId, programme: Programme }

export const cohortOpened = fact(
  'programmes.cohortOpened',
  z.object({ ...aboutCohort, year: PartnershipYear, from: Day, until: Day }),
)
export type CohortOpened = FactOf<typeof cohortOpened>

const aboutMember = {
  ...aboutCohort,
  enrolment: EnrolmentId,
  school: SchoolId.nullable(),
  trust: TrustId.nullable(),
  name: z.string(),
}
export const memberEnrolled = fact(
  'programmes.memberEnrolled',
  z.object({ ...aboutMember, from: Day, until: Day }),
)
export type MemberEnrolled = FactOf<typeof memberEnrolled>

export const memberLeft = fact('programmes.memberLeft', z.object({ ...aboutMember, until: Day }))
export type MemberLeft = FactOf<typeof memberLeft>

export const facilitatorNamed = fact(
  'programmes.facilitatorNamed',
  z.object({ ...aboutCohort, person: PersonId }),
)
export type FacilitatorNamed = FactOf<typeof facilitatorNamed>

export const facilitatorStoodDown = fact(
  'programmes.facilitatorStoodDown',
  z.object({ ...aboutCohort, person: PersonId }),
)
export type FacilitatorStoodDown = FactOf<typeof facilitatorStoodDown>

const Grouped = z.object({
  ...aboutCohort,
  group: GroupId,
  name: z.string(),
  facilitator: PersonId.nullable(),
  members: z.array(EnrolmentId),
  why: z.string().nullable(),
})
export const groupFormed = fact('programmes.groupFormed', Grouped)
export type GroupFormed = FactOf<typeof groupFormed>

export const groupChanged = fact('programmes.groupChanged', Grouped)
export type GroupChanged = FactOf<typeof groupChanged>

const aboutVisit = { ...aboutCohort, visit: VisitId, group: GroupId, hostName: z.string(), heldOn: Day }

export const visitPlanned = fact(
  'programmes.visitPlanned',
  z.object({ ...aboutVisit, host: EnrolmentId, focus: z.string().nullable() }),
)
export type VisitPlanned = FactOf<typeof visitPlanned>

export const visitRecorded = fact(
  'programmes.visitRecorded',
  z.object({
    ...aboutVisit,
    attendance: z.array(z.object({ enrolment: EnrolmentId, people: z.int() })),
  }),
)
export type VisitRecorded = FactOf<typeof visitRecorded>

export const visitCalledOff = fact('programmes.visitCalledOff', z.object({ ...aboutVisit, why: z.string() }))
export type VisitCalledOff = FactOf<typeof visitCalledOff>
