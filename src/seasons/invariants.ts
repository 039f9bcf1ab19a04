import type { Invariant } from '#platform/database'

const held = `('chosen', 'offered', 'accepted', 'attended', 'partial')`

export const seasonInvariants: readonly Invariant[] = [
  {
    name: 'a place has the days of its review',
    sql: `select placement.id from placement join review on review.id = placement.review_id
          where placement.state in ${held} and placement.days is distinct from review.days`,
  },
  {
    name: 'no review has more peer reviewers than slots',
    sql: `select review.id from review join placement on placement.review_id = review.id
          where placement.role = 'peer' and placement.state in ${held}
          group by review.id having count(*) > review.peer_slots`,
  },
  {
    name: 'nobody holds a place in a review that was cancelled',
    sql: `select placement.id from placement
          join review_cancelled on review_cancelled.review_id = placement.review_id
          where placement.state in ${held}`,
  },
  {
    name: 'nobody holds a place in a review of their own school',
    sql: `select placement.id from placement
          join review on review.id = placement.review_id
          join post on post.person_id = placement.person_id and post.school_id = review.school_id
            and post.held && review.days
          where placement.state in ${held}`,
  },
  {
    name: 'nobody holds a place in a review of their own trust',
    sql: `select placement.id from placement
          join review on review.id = placement.review_id
          join trust_school host on host.school_id = review.school_id and host.held @> lower(review.days)
          join post on post.person_id = placement.person_id and post.held @> lower(review.days)
          left join trust_school theirs on theirs.school_id = post.school_id
            and theirs.held @> lower(review.days)
          where placement.state in ${held}
            and coalesce(post.trust_id, theirs.trust_id) = host.trust_id`,
  },
  {
    name: 'nobody keeps days free on which they are on another review, or for a review in which they have a place',
    sql: `select standby.id from standby
          join placement on placement.person_id = standby.person_id and placement.days && standby.days
          join review on review.id = placement.review_id and review.kind = 'qar'
          where placement.state in ${held}
            and (standby.state = 'holding' or standby.state = 'asked' and placement.review_id = standby.review_id)`,
  },
  {
    name: 'nobody is asked to move for a way out that is over',
    sql: `select way_out_move.id from way_out_move join way_out on way_out.id = way_out_move.way_out_id
          where way_out_move.state = 'asked' and way_out.state <> 'asked'`,
  },
  {
    name: 'whoever has changed from one review to another has left the first',
    sql: `select placement.id from placement
          join placement before on before.id = placement.instead_of
          where placement.state in ('accepted', 'attended', 'partial') and before.state in ${held}`,
  },
  {
    name: 'attendance is recorded only of days that have begun and says how many',
    sql: `select placement.id from placement
          where (state in ('attended', 'partial') and coalesce(days_attended, 0) = 0)
             or (state = 'noShow' and coalesce(days_attended, 0) <> 0)`,
  },
  {
    name: 'an estimate is written down only when the host asked for it in writing',
    sql: `select review_estimate.review_id from review_estimate
          join review on review.id = review_estimate.review_id
          where review.estimate_option in ('verbalOnly', 'none')
             or (review.estimate_option = 'categoriesOnly'
                 and not review_estimate.category)`,
  },
  {
    name: 'a review that was issued or closed has days and was not cancelled',
    sql: `select review_milestone.review_id from review_milestone
          join review on review.id = review_milestone.review_id
          left join review_cancelled on review_cancelled.review_id = review.id
          where review.days is null or review_cancelled.review_id is not null`,
  },
  {
    name: 'a place that is held says so in its history last',
    sql: `select placement.id from placement
          where not exists (select from placement_event e
            where e.placement_id = placement.id and e.state = placement.state)`,
  },
  {
    name: 'every season has been opened',
    sql: `select season.id from season where not exists
          (select from season_step where season_step.season_id = season.id and step = 'opened')`,
  },
  {
    name: 'nobody holds a place in a trust peer review of the trust they work in',
    sql: `select placement.id from placement
          join review on review.id = placement.review_id and review.trust_id is not null
          join post on post.person_id = placement.person_id and post.held @> lower(review.days)
          left join trust_school theirs on theirs.school_id = post.school_id
            and theirs.held @> lower(review.days)
          where placement.state in ${held}
            and coalesce(post.trust_id, theirs.trust_id) = review.trust_id`,
  },
  {
    name: 'a trust has one peer review a season beside those that were called off',
    sql: `select season_id, trust_id from review where trust_id is not null
          and not exists (select from review_cancelled called where called.review_id = review.id)
          group by season_id, trust_id having count(*) > 1`,
  },
  {
    name: 'a trust peer review gives no estimates and is held by one officer',
    sql: `select id from review where kind = 'tpr'
          and (estimate_option <> 'none'
            or not exists (select from trust_review where trust_review.review_id = review.id))`,
  },
]
