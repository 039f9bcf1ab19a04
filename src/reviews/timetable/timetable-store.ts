import { type Occasion, addDays, personOf } from '#kernel'
import { type Reader, type Transactor, reading, writing } from '#platform/database'
import type { ReviewId } from '#seasons'
import type { ActivityId } from '../ids.ts'
import type { ReviewTables } from '../tables.ts'
import { type Activity, byTime } from './activity.ts'
import { Bells } from './bells.ts'

type Row = ReviewTables['review_activity']

/** By day and time. */
export async function activitiesOf(db: Reader, review: ReviewId): Promise<Activity[]> {
  const rows = await reading<ReviewTables>(db)
    .selectFrom('review_activity')
    .where('review_id', '=', review)
    .selectAll()
    .execute()
  return rows.map(activityFrom).toSorted(byTime)
}

/** PostgreSQL writes every int4range as `[from,until)`. */
function activityFrom({ minutes, line_id, visitor_id, host_id, ...row }: Row): Activity {
  const [, from, until] = /^\[(\d+),(\d+)\)$/.exec(minutes) ?? []
  const { id, day, kind, title, section, whom, place, why } = row
  const times = { from: Number(from), until: Number(until) }
  return {
    id,
    day,
    ...times,
    kind,
    title,
    section,
    line: line_id,
    visitor: visitor_id,
    host: host_id,
    whom,
    place,
    why,
  }
}

const rowOf = (review: ReviewId, { from, until, line, visitor, host, ...rest }: Activity): Row => ({
  ...rest,
  review_id: review,
  minutes: `[${from},${until})`,
  line_id: line,
  visitor_id: visitor,
  host_id: host,
})

type Drawn = { readonly review: ReviewId; readonly activities: readonly Activity[] }

/** Another timetable takes the place of what was there, and is yet to be agreed. */
export async function replaceActivities(tx: Transactor, { review, activities }: Drawn): Promise<void> {
  const rows = writing<ReviewTables>(tx)
  await rows.deleteFrom('review_activity').where('review_id', '=', review).execute()
  await deleteAgreement(tx, review)
  if (activities.length === 0) return
  await rows
    .insertInto('review_activity')
    .values(activities.map((activity) => rowOf(review, activity)))
    .execute()
}

type Moved = { readonly review: ReviewId; readonly by: number }

/** All at once: one by one, an activity would meet the next before that has moved. */
export async function moveActivities(tx: Transactor, { review, by }: Moved): Promise<void> {
  const activities = await activitiesOf(tx, review)
  const rows = writing<ReviewTables>(tx)
  await rows.deleteFrom('review_activity').where('review_id', '=', review).execute()
  await rows
    .insertInto('review_activity')
    .values(activities.map((activity) => rowOf(review, { ...activity, day: addDays(activity.day, by) })))
    .execute()
}

type Placed = { readonly review: ReviewId; readonly activity: Activity }

export async function upsertActivity(tx: Transactor, { review, activity }: Placed): Promise<void> {
  const { id, ...row } = rowOf(review, activity)
  await writing<ReviewTables>(tx)
    .insertInto('review_activity')
    .values({ id, ...row })
    .onConflict((known) => known.column('id').doUpdateSet(row))
    .execute()
}

export async function deleteActivity(tx: Transactor, activity: ActivityId): Promise<void> {
  await writing<ReviewTables>(tx).deleteFrom('review_activity').where('id', '=', activity).execute()
}

export async function deleteAgreement(tx: Transactor, review: ReviewId): Promise<void> {
  await writing<ReviewTables>(tx)
    .deleteFrom('review_timetable_agreed')
    .where('review_id', '=', review)
    .execute()
}

/** What the school has said of its day; null while it has said nothing. */
export async function bellsOf(db: Reader, review: ReviewId): Promise<Bells | null> {
  const row = await reading<ReviewTables>(db)
    .selectFrom('review_bells')
    .where('review_id', '=', review)
    .select('bells')
    .executeTakeFirst()
  return row ? Bells.parse(row.bells) : null
}

type Rung = { readonly review: ReviewId; readonly bells: Bells }

export async function upsertBells(tx: Transactor, { review, bells }: Rung, { at, by }: Occasion) {
  const row = { bells: JSON.stringify(bells), set_at: at, set_by: personOf(by) }
  await writing<ReviewTables>(tx)
    .insertInto('review_bells')
    .values({ review_id: review, ...row })
    .onConflict((known) => known.column('review_id').doUpdateSet(row))
    .execute()
}

export async function isAgreed(db: Reader, review: ReviewId): Promise<boolean> {
  const row = await reading<ReviewTables>(db)
    .selectFrom('review_timetable_agreed')
    .where('review_id', '=', review)
    .select('at')
    .executeTakeFirst()
  return row !== undefined
}

export async function insertAgreement(
  tx: Transactor,
  { review }: { review: ReviewId },
  { at, by }: Occasion,
) {
  await writing<ReviewTables>(tx)
    .insertInto('review_timetable_agreed')
    .values({ review_id: review, at, by_person: personOf(by) })
    .onConflict((known) => known.column('review_id').doNothing())
    .execute()
}
