import { sql } from 'kysely'
import { toDaterange } from '#kernel'
import { type PartnershipTables, type PartnershipYear, periodOfYear } from '#partnership'
import { type Reader, reading } from '#platform/database'
import type { PractitionerTables } from '#practitioners'
import type { Row } from '../metric.ts'
import { censusDayOf } from './census-day.ts'

type Tables = PractitionerTables & PartnershipTables

/** Training of a year, one row a person at a session; a session to which nobody came has a row without a person. */
export async function trainingRows(db: Reader, year: PartnershipYear): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select training_session.id as session, training_session.title as label, training_session.kind,
      training_enrolment.person_id as person, coalesce(training_enrolment.state = 'completed', false) as completed
    from training_session
    left join training_enrolment on training_enrolment.session_id = training_session.id
    where training_session.held_on <@ ${toDaterange(periodOfYear(year))}::daterange
    order by 1, training_enrolment.person_id`.execute(reading<Tables>(db))
  return rows
}

/** Hubs open on the day of the census, one row a hub: its schools, and who became its Hub Manager in the year. */
export async function hubRows(db: Reader, year: PartnershipYear): Promise<Row[]> {
  const census = censusDayOf(year)
  const { rows } = await sql<Row>`
    select hub.id, hub.name as label, hub.kind, hub.region, coalesce(own.schools, 0) as schools, own.lat, own.lon,
      (select count(*)::int from post where post.organisation_id = hub.id and post.role = 'hubManager'
        and lower(post.held) <@ ${toDaterange(periodOfYear(year))}::daterange) as "newManagers",
      (select count(*)::int from post join hub_buddy on hub_buddy.post_id = post.id
        where post.organisation_id = hub.id and hub_buddy.since <@ ${toDaterange(periodOfYear(year))}::daterange) as "newBuddies",
      (select count(*)::int from post join accreditation on accreditation.person_id = post.person_id
        where post.organisation_id = hub.id and post.role = 'hubManager' and accreditation.kind = 'hubManager'
          and post.held @> lower(accreditation.held)
          and lower(accreditation.held) <@ ${toDaterange(periodOfYear(year))}::daterange) as "newAccredited"
    from hub
    left join (
      select hub_id, count(*)::int as schools, avg(latitude)::float8 as lat, avg(longitude)::float8 as lon
      from hub_school join school on school.id = school_id
      where hub_school.held @> ${census}::date group by hub_id) as own on own.hub_id = hub.id
    where hub.held @> ${census}::date
    order by hub.id`.execute(reading<Tables>(db))
  return rows
}
