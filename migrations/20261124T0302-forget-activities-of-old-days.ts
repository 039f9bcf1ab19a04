import { type Kysely, sql } from 'kysely'

/** Activities on days that their review no longer has, which no page showed: they go, and the log says what went. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create temporary table unseen on commit drop as
      select activity.*, coalesce(review.school_id, review.trust_id) as host, gen_random_uuid() as fact_id
      from review_activity activity join review on review.id = activity.review_id
      where review.days is null or not review.days @> activity.day`.execute(db)
  await sql`
    insert into fact (id, name, act, at, by_kind, body)
      select (array_agg(fact_id order by id))[1], 'reviews.timetableCleared', 'reviews.clearTimetable', now(), 'system',
        jsonb_build_object('review', review_id, 'school', host, 'activities',
          jsonb_agg(jsonb_build_object('id', id, 'title', title, 'day', day) order by day, id))
      from unseen group by review_id, host`.execute(db)
  await sql`
    insert into fact_subject (fact_id, kind, subject_id)
      select fact.id, subject.kind, subject.id
      from fact, lateral (values ('review', (fact.body ->> 'review')::uuid), ('school', (fact.body ->> 'school')::uuid))
        as subject (kind, id)
      where fact.id in (select fact_id from unseen)`.execute(db)
  await sql`delete from review_activity where id in (select id from unseen)`.execute(db)
  await sql`
    delete from review_timetable_agreed
      where review_id in (select review_id from unseen)`.execute(db)
}
