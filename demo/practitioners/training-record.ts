import { type Day, type PersonId, yearsAfter } from '#kernel'
import type { AccreditationKind, EnrolmentState, TrainingSessionId } from '#practitioners'
import type { DemoSession } from './sessions.ts'

export type DemoEnrolment = {
  readonly session: DemoSession
  readonly person: PersonId
  readonly state: EnrolmentState
}

export type DemoAccreditation = {
  readonly person: PersonId
  readonly kind: AccreditationKind
  readonly from: Day
  readonly until: Day
  readonly session: TrainingSessionId
}

const yearsItLasts = 3

/** Who was trained when, and what they are accredited for since. */
export type TrainingRecord = {
  readonly enrolments: readonly DemoEnrolment[]
  readonly accreditations: readonly DemoAccreditation[]
  readonly complete: (person: PersonId, session: DemoSession) => void
  readonly enrol: (person: PersonId, session: DemoSession, state: 'enrolled' | 'missed') => void
  readonly hasRoom: (session: DemoSession) => boolean
}

/** Whoever is accredited when they complete training is renewed; others are accredited from that day. */
export function trainingRecord(): TrainingRecord {
  const enrolments: DemoEnrolment[] = []
  const accreditations: DemoAccreditation[] = []
  const taken = new Map<DemoSession, number>()
  const enter = (enrolment: DemoEnrolment) => {
    enrolments.push(enrolment)
    taken.set(enrolment.session, (taken.get(enrolment.session) ?? 0) + 1)
  }
  return {
    enrolments,
    accreditations,
    enrol: (person, session, state) => enter({ session, person, state }),
    hasRoom: (session) => (taken.get(session) ?? 0) < session.capacity,
    complete: (person, session) => {
      enter({ session, person, state: 'completed' })
      const { kind, heldOn: from } = session
      const until = yearsAfter(from, yearsItLasts)
      const running = accreditations.findIndex(
        (held) => held.person === person && held.kind === kind && held.from <= from && from < held.until,
      )
      const held = accreditations[running]
      if (held) accreditations[running] = { ...held, until }
      else accreditations.push({ person, kind, from, until, session: session.id })
    },
  }
}
