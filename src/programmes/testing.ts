import { PersonId, newId } from '#kernel'
import { SchoolId, partnershipYear, periodOfYear } from '#partnership'
import type { CohortKnown, FacilitatorKnown, GroupKnown, MemberKnown } from './cohorts/cohort-store.ts'
import { CohortId, EnrolmentId, GroupId } from './ids.ts'

const year = partnershipYear(2024)

/** A primary school that takes part in 2024/25 and is in no group. */
export const aMember = (said: Partial<MemberKnown> = {}): MemberKnown => ({
  enrolment: newId(EnrolmentId),
  school: newId(SchoolId),
  trust: null,
  name: 'Ash Lane Primary School',
  phase: 'primary',
  localAuthority: 'Kent',
  held: periodOfYear(year),
  group: null,
  ...said,
})

export const aFacilitator = (said: Partial<FacilitatorKnown> = {}): FacilitatorKnown => ({
  person: newId(PersonId),
  name: 'Rowan Pike',
  posts: [],
  ...said,
})

export const aGroup = (said: Partial<GroupKnown> = {}): GroupKnown => ({
  group: newId(GroupId),
  name: 'Primary 1',
  facilitator: null,
  why: null,
  ...said,
})

/** SEND Developmental Peer Review in 2024/25, with nobody in it. */
export const aCohort = (said: Partial<CohortKnown> = {}): CohortKnown => ({
  cohort: newId(CohortId),
  programme: 'send',
  year,
  held: periodOfYear(year),
  members: [],
  facilitators: [],
  groups: [],
  ...said,
})
