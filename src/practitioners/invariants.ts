import type { Invariant } from '#platform/database'

export const practitionerInvariants: readonly Invariant[] = [
  {
    name: 'nobody is accredited by training of another kind',
    sql: `select accreditation.id from accreditation
          join training_session on training_session.id = accreditation.session_id
          where training_session.kind <> accreditation.kind`,
  },
  {
    name: 'an accreditation that training gave begins on the day of that training',
    sql: `select accreditation.id from accreditation
          join training_session on training_session.id = accreditation.session_id
          where lower(accreditation.held) <> training_session.held_on`,
  },
  {
    name: 'nobody has completed training before it took place',
    sql: `select session_id, person_id from training_enrolment
          join training_session on training_session.id = session_id
          where state <> 'enrolled' and (closed_at at time zone 'Europe/London')::date < held_on`,
  },
  {
    name: 'no session has more people enrolled than places',
    sql: `select session_id from training_enrolment
          join training_session on training_session.id = session_id
          group by session_id, capacity having count(*) > capacity`,
  },
  {
    name: 'everybody who completed training was accredited for it',
    sql: `select session_id, person_id from training_enrolment
          join training_session on training_session.id = session_id
          where state = 'completed' and not exists (
            select from accreditation
            where accreditation.person_id = training_enrolment.person_id
              and accreditation.kind = training_session.kind
              and lower(accreditation.held) <= training_session.held_on
          )`,
  },
]
