import { z } from 'zod'
import { Day, type FactOf, PersonId, fact } from '#kernel'
import { SchoolId } from '#partnership'
import { AccreditationKind } from './accreditation.ts'
import { AccreditationId, TrainingSessionId, UnavailabilityId } from './ids.ts'
import { Profile } from './record/profile.ts'
import { TrainingMode } from './training.ts'

const Home = z.object({ easting: z.int(), northing: z.int() })
const Told = Profile.extend({ person: PersonId, homeArea: z.string().nullable(), home: Home.nullable() })

export const practitionerRegistered = fact('practitioners.practitionerRegistered', Told)
export type PractitionerRegistered = FactOf<typeof practitionerRegistered>

export const profileUpdated = fact('practitioners.profileUpdated', Told)
export type ProfileUpdated = FactOf<typeof profileUpdated>

export const unavailabilityDeclared = fact(
  'practitioners.unavailabilityDeclared',
  z.object({
    unavailability: UnavailabilityId,
    person: PersonId,
    first: Day,
    last: Day,
    why: z.string().nullable(),
  }),
)
export type UnavailabilityDeclared = FactOf<typeof unavailabilityDeclared>

export const unavailabilityRemoved = fact(
  'practitioners.unavailabilityRemoved',
  z.object({ unavailability: UnavailabilityId, person: PersonId }),
)
export type UnavailabilityRemoved = FactOf<typeof unavailabilityRemoved>

export const conflictDeclared = fact(
  'practitioners.conflictDeclared',
  z.object({ person: PersonId, school: SchoolId, why: z.string() }),
)
export type ConflictDeclared = FactOf<typeof conflictDeclared>

export const conflictWithdrawn = fact(
  'practitioners.conflictWithdrawn',
  z.object({ person: PersonId, school: SchoolId }),
)
export type ConflictWithdrawn = FactOf<typeof conflictWithdrawn>

export const trainingScheduled = fact(
  'practitioners.trainingScheduled',
  z.object({
    trainingSession: TrainingSessionId,
    kind: AccreditationKind,
    title: z.string(),
    heldOn: Day,
    mode: TrainingMode,
    place: z.string().nullable(),
    capacity: z.int().nullable(),
  }),
)
export type TrainingScheduled = FactOf<typeof trainingScheduled>

const InSession = z.object({ trainingSession: TrainingSessionId, person: PersonId })

export const trainingEnrolled = fact('practitioners.trainingEnrolled', InSession)
export type TrainingEnrolled = FactOf<typeof trainingEnrolled>

export const trainingLeft = fact('practitioners.trainingLeft', InSession)
export type TrainingLeft = FactOf<typeof trainingLeft>

export const trainingCompleted = fact('practitioners.trainingCompleted', InSession)
export type TrainingCompleted = FactOf<typeof trainingCompleted>

export const trainingMissed = fact('practitioners.trainingMissed', InSession)
export type TrainingMissed = FactOf<typeof trainingMissed>

export const accreditationGranted = fact(
  'practitioners.accreditationGranted',
  z.object({
    accreditation: AccreditationId,
    person: PersonId,
    kind: AccreditationKind,
    from: Day,
    until: Day,
    trainingSession: TrainingSessionId.nullable(),
  }),
)
export type AccreditationGranted = FactOf<typeof accreditationGranted>

export const accreditationRenewed = fact(
  'practitioners.accreditationRenewed',
  z.object({ accreditation: AccreditationId, person: PersonId, kind: AccreditationKind, until: Day }),
)
export type AccreditationRenewed = FactOf<typeof accreditationRenewed>

export const accreditationEnded = fact(
  'practitioners.accreditationEnded',
  z.object({
    accreditation: AccreditationId,
    person: PersonId,
    kind: AccreditationKind,
    until: Day,
    why: z.string(),
  }),
)
export type AccreditationEnded = FactOf<typeof accreditationEnded>

export const accreditationTermSet = fact(
  'practitioners.accreditationTermSet',
  z.object({ kind: AccreditationKind, years: z.int() }),
)
export type AccreditationTermSet = FactOf<typeof accreditationTermSet>
