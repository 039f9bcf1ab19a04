import type { Invariant } from '#platform/database'

export const reviewInvariants: readonly Invariant[] = [
  {
    name: 'evidence that was deleted has left no note and no photograph',
    sql: `select gone.review_id from evidence_deleted gone
          where exists (select from evidence_entry where review_id = gone.review_id)
             or exists (select from evidence_photograph where review_id = gone.review_id)`,
  },
  {
    name: 'a note stands in one review',
    sql: `select note_id from evidence_entry group by note_id having count(distinct review_id) > 1`,
  },
  {
    name: 'an activity is on a day of its review',
    sql: `select activity.id from review_activity activity join review on review.id = activity.review_id
          where review.days is null or not review.days @> activity.day`,
  },
  {
    name: 'every finding has words',
    sql: `select id from finding where not exists
          (select from finding_wording where finding_wording.finding_id = finding.id)`,
  },
  {
    name: 'a finding that was merged has been taken away',
    sql: `select id from finding where merged_into is not null and withdrawn_at is null`,
  },
]
