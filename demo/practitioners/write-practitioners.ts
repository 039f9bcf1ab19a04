import { type Day, addDays, day, period, toDaterange } from '#kernel'
import type { Transactor } from '#platform/database'
import { AccreditationId, UnavailabilityId } from '#practitioners'
import { momentAt, momentOn } from '../days.ts'
import { type Chance, chanceOf, demoId } from '../random.ts'
import { writeRows } from '../write-rows.ts'
import type { DemoPractitioner, DemoPractitioners } from './practitioners.ts'
import type { DemoSession } from './sessions.ts'

export async function writePractitioners(
  tx: Transactor,
  { practitioners, sessions, enrolments }: DemoPractitioners,
): Promise<void> {
  await writeRows(tx, 'practitioner', practitioners.map(practitionerRow))
  await writeRows(
    tx,
    'training_session',
    sessions.map(({ id, kind, title, heldOn, mode, place, capacity }) => ({
      id,
      kind,
      title,
      held_on: heldOn,
      mode,
      place,
      capacity,
    })),
  )
  await writeEnrolments(tx, enrolments)
  await writeRows(
    tx,
    'accreditation',
    practitioners.flatMap(({ accreditations }) =>
      accreditations.map(({ person, kind, from, until, session }) => ({
        id: demoId(AccreditationId, 'accreditation', person, kind, from),
        person_id: person,
        kind,
        held: toDaterange(period(from, until)),
        session_id: session,
        granted_by: null,
      })),
    ),
  )
  await writeRows(
    tx,
    'unavailability',
    practitioners.flatMap(({ person, absences }) =>
      absences.map(({ from, until, why }, index) => ({
        id: demoId(UnavailabilityId, 'unavailability', person.id, index),
        person_id: person.id,
        days: toDaterange(period(from, until)),
        why,
      })),
    ),
  )
  await writeRows(
    tx,
    'declared_conflict',
    practitioners.flatMap(({ person, conflicts }) =>
      conflicts.map(({ school, why }) => ({ person_id: person.id, school_id: school, why })),
    ),
  )
}

const practitionerRow = (practitioner: DemoPractitioner) => ({
  person_id: practitioner.person.id,
  seniority: practitioner.seniority,
  phases: [...practitioner.phases],
  specialisms: [...practitioner.specialisms],
  interests: [...practitioner.interests],
  send_experience: practitioner.sendExperience,
  home_area: practitioner.home?.area ?? null,
  home_easting: practitioner.home?.easting ?? null,
  home_northing: practitioner.home?.northing ?? null,
  farthest_km: practitioner.farthestKm,
  wants_far: practitioner.wantsFar,
  most_reviews: practitioner.mostReviews,
})

async function writeEnrolments(tx: Transactor, enrolments: DemoPractitioners['enrolments']): Promise<void> {
  const chance = chanceOf('enrolments')
  await writeRows(
    tx,
    'training_enrolment',
    enrolments.map(({ session, person, state }) => ({
      session_id: session.id,
      person_id: person,
      state,
      enrolled_at: momentOn(chance, enrolledOn(chance, session)),
      closed_at: state === 'enrolled' ? null : momentAt(session.heldOn, '15:30'),
    })),
  )
}

/** Some weeks before; for what lies ahead, this autumn. */
function enrolledOn(chance: Chance, { heldOn }: DemoSession): Day {
  const on = addDays(heldOn, -chance.whole(8, 60))
  return on > '2024-10-15' ? addDays(day('2024-10-15'), -chance.whole(0, 40)) : on
}
