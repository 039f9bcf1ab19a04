import type { Invariant } from '#platform/database'

/** What must hold of programmes, whatever has happened. */
export const programmeInvariants: readonly Invariant[] = [
  {
    name: 'a cohort’s members take part within its days',
    sql: `select programme_enrolment.id from programme_enrolment
          join programme_cohort on programme_cohort.id = cohort_id
          where not (programme_enrolment.held <@ programme_cohort.held)`,
  },
  {
    name: 'a group’s members are of its own cohort',
    sql: `select enrolment_id from programme_group_member
          join programme_enrolment on programme_enrolment.id = enrolment_id
          join programme_group on programme_group.id = group_id
          where programme_enrolment.cohort_id <> programme_group.cohort_id`,
  },
  {
    name: 'trusts are members of the Trust Leaders’ Network, and schools of the others',
    sql: `select programme_enrolment.id from programme_enrolment
          join programme_cohort on programme_cohort.id = cohort_id
          where (programme = 'trustLeaders') <> (trust_id is not null)`,
  },
  {
    name: 'a visit’s host is of the group’s cohort, and its day within it',
    sql: `select programme_visit.id from programme_visit
          join programme_group on programme_group.id = group_id
          join programme_cohort on programme_cohort.id = programme_group.cohort_id
          join programme_enrolment on programme_enrolment.id = host_id
          where programme_enrolment.cohort_id <> programme_group.cohort_id
             or not (programme_cohort.held @> held_on)`,
  },
  {
    name: 'who came is known of visits that took place, and of them alone',
    sql: `select programme_visit.id from programme_visit
          where (recorded_at is not null)
             <> exists (select from programme_attendance where visit_id = programme_visit.id)`,
  },
  {
    name: 'facilitators are accredited on the day that they are named',
    sql: `select programme_facilitator.cohort_id, programme_facilitator.person_id from programme_facilitator
          where not exists (select from accreditation where kind = 'facilitator'
            and accreditation.person_id = programme_facilitator.person_id
            and accreditation.held @> (named_at at time zone 'Europe/London')::date)`,
  },
]
