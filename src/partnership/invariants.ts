import type { Invariant } from '#platform/database'

/** What must hold of the partnership, whatever has happened. */
export const partnershipInvariants: readonly Invariant[] = [
  {
    name: 'every school’s current URN stands in its history',
    sql: `select school.urn from school
          where not exists (select from school_urn where school_urn.urn = school.urn and school_id = school.id)`,
  },
  {
    name: 'only invented schools have URNs of the demonstration’s range, and no other has',
    sql: `select urn from school where fictional <> (urn >= 990000)`,
  },
  {
    name: 'a membership lies within its partnership year',
    sql: `select school_id, year from membership
          where not (held <@ daterange(make_date(left(year, 4)::int, 9, 1), make_date(left(year, 4)::int + 1, 9, 1)))`,
  },
  {
    name: 'a hub’s schools belong to it only while it is open',
    sql: `select hub_school.id from hub_school join hub on hub.id = hub_school.hub_id
          where not (hub_school.held <@ hub.held)`,
  },
  {
    name: 'every post is held at the kind of place that its role is held at',
    sql: `select id from post
          where (role in ('headteacher', 'seniorLeader', 'middleLeader')) <> (school_id is not null)
             or (role = 'trustLeader') <> (trust_id is not null)
             or (role in ('seniorPartner', 'hubManager')) <> (hub_id is not null)`,
  },
]
