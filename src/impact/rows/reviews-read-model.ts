import { sql } from 'kysely'
import type { Day } from '#kernel'
import { type PartnershipTables, type PartnershipYear, yearBefore } from '#partnership'
import { type Reader, reading } from '#platform/database'
import type { SeasonTables } from '#seasons'
import type { Row } from '../metric.ts'

type Tables = SeasonTables & PartnershipTables

/** A review is held when its third day is over or its report is issued. */
const delivered = (today: Day) => sql`(coalesce(upper(review.days) <= ${today}::date, false)
  or exists (select from review_milestone where review_id = review.id and milestone = 'issued'))`

const notCancelled = sql`not exists (select from review_cancelled where review_cancelled.review_id = review.id)`

/** Reviews of a year, one row a review: whether it was held, its overall estimate and whose scale that is on, and its team’s attendance. */
export async function reviewRows(db: Reader, year: PartnershipYear, today: Day): Promise<Row[]> {
  const { rows } = await sql<Row>`
    with teams as (
      select review_id,
        count(*) filter (where role = 'peer' and state = 'attended') as peers,
        count(*) filter (where role = 'lead' and state = 'attended') as leads,
        count(*) filter (where role = 'peer' and state in ('accepted', 'attended', 'partial')) as peers_there,
        count(*) filter (where role = 'lead' and state in ('accepted', 'attended', 'partial')) as leads_there
      from placement join review on review.id = review_id join season on season.id = season_id
      where year = ${year} group by review_id)
    select review.id, school.name as label, review.school_id as school, school.phase, school.region,
      ${delivered(today)} as delivered, review.estimate_option as option, review_estimate.level as overall,
      coalesce(review_estimate.level not in ('leading', 'effective', 'workingTowards', 'ineffective'), false) as "ownScale",
      coalesce(teams.peers >= review.peer_slots and teams.leads >= 1, false) as "attendedInFull",
      coalesce(teams.peers_there >= review.peer_slots and teams.leads_there >= 1, false) as filled
    from review
    join season on season.id = review.season_id
    join school on school.id = review.school_id
    left join teams on teams.review_id = review.id
    left join review_estimate on review_estimate.review_id = review.id and review_estimate.scope = 'overall'
    where season.year = ${year} and ${notCancelled}
    order by review.id`.execute(reading<Tables>(db))
  return rows
}

/** Schools with an overall estimate in a year and the year before: what it was, and what it became. */
export async function estimatePairRows(db: Reader, year: PartnershipYear, today: Day): Promise<Row[]> {
  const { rows } = await sql<Row>`
    with said as (
      select review.id, review.school_id, season.year, review_estimate.level
      from review join season on season.id = review.season_id
      join review_estimate on review_estimate.review_id = review.id and review_estimate.scope = 'overall'
      where season.year in (${year}, ${yearBefore(year)}) and ${notCancelled} and ${delivered(today)})
    select now.id, school.name as label, now.school_id as school, school.phase, before.level as was, now.level as became
    from said now
    join said before on before.school_id = now.school_id and before.year = ${yearBefore(year)}
    join school on school.id = now.school_id
    where now.year = ${year}
    order by now.id`.execute(reading<Tables>(db))
  return rows
}
