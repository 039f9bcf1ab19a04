import { type PersonId, toDaterange } from '#kernel'
import { partnershipYear } from '#partnership'
import type { Transactor } from '#platform/database'
import { writeRows } from '../write-rows.ts'
import { type DemoCohort, daysOfCohort, membersOf } from './cohorts.ts'
import type { DemoVisit } from './visits.ts'

type Written = { readonly cohorts: readonly DemoCohort[]; readonly visits: readonly DemoVisit[] }

export async function writeProgrammes(
  tx: Transactor,
  { cohorts, visits }: Written,
  officer: PersonId,
): Promise<void> {
  await writeRows(
    tx,
    'programme_cohort',
    cohorts.map((cohort) => ({
      id: cohort.id,
      programme: cohort.plan.programme,
      year: partnershipYear(cohort.plan.year),
      held: toDaterange(daysOfCohort(cohort)),
    })),
  )
  await writeRows(
    tx,
    'programme_enrolment',
    cohorts.flatMap((cohort) =>
      membersOf(cohort).map(({ id, school, trust }) => ({
        id,
        cohort_id: cohort.id,
        school_id: school,
        trust_id: trust,
        held: toDaterange(daysOfCohort(cohort)),
      })),
    ),
  )
  await writeRows(
    tx,
    'programme_facilitator',
    cohorts.flatMap(({ id, facilitators, namedAt }) =>
      facilitators.map((person) => ({
        cohort_id: id,
        person_id: person,
        named_at: namedAt,
        named_by: officer,
      })),
    ),
  )
  await writeGroups(tx, cohorts)
  await writeVisits(tx, visits)
}

async function writeGroups(tx: Transactor, cohorts: readonly DemoCohort[]): Promise<void> {
  await writeRows(
    tx,
    'programme_group',
    cohorts.flatMap(({ id: cohort_id, groups }) =>
      groups.map(({ id, name, facilitator, why }) => ({
        id,
        cohort_id,
        name,
        facilitator_id: facilitator,
        why,
      })),
    ),
  )
  await writeRows(
    tx,
    'programme_group_member',
    cohorts.flatMap(({ groups }) =>
      groups.flatMap((group) => group.members.map(({ id }) => ({ enrolment_id: id, group_id: group.id }))),
    ),
  )
}

async function writeVisits(tx: Transactor, visits: readonly DemoVisit[]): Promise<void> {
  await writeRows(
    tx,
    'programme_visit',
    visits.map(({ id, group, host, heldOn, focus, recordedAt, recordedBy }) => ({
      id,
      group_id: group,
      host_id: host.id,
      held_on: heldOn,
      focus,
      recorded_at: recordedAt,
      recorded_by: recordedBy,
      called_off_at: null,
      called_off_because: null,
    })),
  )
  await writeRows(
    tx,
    'programme_attendance',
    visits.flatMap(({ id, attendance }) =>
      attendance.map(({ member, people }) => ({ visit_id: id, enrolment_id: member.id, people })),
    ),
  )
}
