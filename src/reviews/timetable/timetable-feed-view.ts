import { sql } from 'kysely'
import {
  type Actor,
  type Day,
  type PersonId,
  type Policy,
  type Question,
  type Refused,
  addDays,
  policy,
  refusalOf,
} from '#kernel'
import type { PartnershipTables } from '#partnership'
import { type Reading, reading } from '#platform/database'
import type { ReviewId, SeasonTables } from '#seasons'
import type { ActivityId } from '../ids.ts'
import type { ReviewTables } from '../tables.ts'

/** One activity of somebody’s as their calendar shows it: no names, for whoever has the address can read it. */
export type ActivityInCalendar = {
  readonly activity: ActivityId
  readonly review: ReviewId
  readonly hostName: string
  readonly day: Day
  readonly from: number
  readonly until: number
  readonly title: string
  readonly place: string
}

const itsOwner: Policy<{ readonly person: string }> = policy(
  'the person whose calendar it is',
  ({ actor, state }: Question<{ readonly person: string }>) => isTheirs(actor, state.person),
)

const isTheirs = (actor: Actor, person: string): boolean =>
  actor.kind === 'bearer'
    ? actor.of.kind === 'personCalendar' && actor.of.id === person
    : actor.kind === 'person' && actor.person === person

/** How long what is over stays in the feed. */
const daysKept = 30

/** What a person does in agreed timetables, as a visitor or a host leader; what is everybody’s among it. */
export async function timetableFeedView(
  { db, actor, today }: Reading,
  person: PersonId,
): Promise<readonly ActivityInCalendar[] | Refused> {
  const forbidden = refusalOf(itsOwner, { actor, state: { person }, today })
  if (forbidden) return forbidden
  const { rows } = await sql<ActivityInCalendar>`
    select activity.id as activity, activity.review_id as review, coalesce(school.name, trust.name) as "hostName", activity.day,
           lower(activity.minutes) as from, upper(activity.minutes) as until, activity.title, activity.place
    from review_activity activity
    join review_timetable_agreed agreed on agreed.review_id = activity.review_id
    join review on review.id = activity.review_id
    left join school on school.id = review.school_id
    left join trust on trust.id = review.trust_id
    where activity.day >= ${addDays(today, -daysKept)}
      and not exists (select from review_cancelled gone where gone.review_id = review.id)
      and (exists (select from placement where placement.review_id = review.id
             and placement.person_id = ${person} and placement.state in ('accepted', 'attended', 'partial'))
        or exists (select from review_host_leader leader where leader.review_id = review.id
             and leader.person_id = ${person}))
      and (activity.visitor_id is null or ${person} in (activity.visitor_id, activity.host_id))
    order by activity.day, activity.minutes, activity.id`.execute(
    reading<ReviewTables & SeasonTables & PartnershipTables>(db),
  )
  return rows
}
