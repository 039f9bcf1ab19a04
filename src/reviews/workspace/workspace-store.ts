import { sql } from 'kysely'
import { type Day, type Instant, type PersonId, type Period, dayOf, daysBetween, daysFrom } from '#kernel'
import { frameworkOf } from '#frameworks'
import type { PartnershipTables } from '#partnership'
import { type Reader, type Transactor, reading } from '#platform/database'
import { Topic } from '#practitioners'
import {
  type ReviewId,
  type ReviewState,
  type SeasonTables,
  countTeam,
  findReview,
  findReviewToChange,
  lastDay,
  stageOf,
} from '#seasons'
import type { ReviewTables } from '../tables.ts'
import type { HostLeader, Visitor, Workspace } from './workspace.ts'

type Tables = ReviewTables & SeasonTables & PartnershipTables
type Asked = { readonly review: ReviewId; readonly today: Day }

/** For acts, which ask their policy before they answer anything: a screen asks `workspaceOf`. */
export async function findWorkspace(db: Reader, { review, today }: Asked): Promise<Workspace | null> {
  return workspaceFrom(db, await findReview(db, review), today)
}

/** The same, held until the transaction ends. */
export async function findWorkspaceToChange(tx: Transactor, asked: Asked): Promise<Workspace | null> {
  return workspaceFrom(tx, await findReviewToChange(tx, asked.review), asked.today)
}

async function workspaceFrom(db: Reader, found: ReviewState | null, today: Day): Promise<Workspace | null> {
  if (!found) return null
  const { review, season, team } = found
  const visitors = await visitorsOf(db, review.id)
  return {
    review: review.id,
    season: season.id,
    year: season.year,
    school: review.school,
    schoolName: review.schoolName,
    phase: review.phase,
    pupils: review.pupils,
    trust: review.trust,
    hub: review.hub,
    framework: await frameworkOf(db, review.framework),
    stage: stageOf(review, countTeam(team, review.slots, today), today),
    days: review.days === null ? [] : eachOf(review.days),
    estimateOption: review.estimateOption,
    focus: review.focus.flatMap((topic) => Topic.safeParse(topic).data ?? []),
    ...(await milestonesOf(db, review.id)),
    lead: visitors.find(({ role }) => role === 'lead')?.person ?? null,
    visitors,
    hosts: await hostsOf(db, review.id),
  }
}

const eachOf = (days: Period): Day[] => daysFrom(days.from, daysBetween(days.from, lastDay(days)) + 1)

const visitorsOf = (db: Reader, review: ReviewId): Promise<Visitor[]> =>
  reading<Tables>(db)
    .selectFrom('placement')
    .innerJoin('person', 'person.id', 'placement.person_id')
    .where('placement.review_id', '=', review)
    .where('placement.state', 'in', ['accepted', 'attended', 'partial'])
    .select(['placement.id as placement', 'person.id as person', 'person.name', 'placement.role'])
    .select(
      sql<string | null>`(select school.name from post join school on school.id = post.school_id
        where post.person_id = person.id
          and post.held @> coalesce(lower(placement.days), placement.since::date)
        order by post.held desc limit 1)`.as('school'),
    )
    .orderBy('placement.role')
    .orderBy('person.name')
    .orderBy('person.id')
    .execute()

const hostsOf = (db: Reader, review: ReviewId): Promise<HostLeader[]> =>
  reading<Tables>(db)
    .selectFrom('review_host_leader as leader')
    .innerJoin('person', 'person.id', 'leader.person_id')
    .where('leader.review_id', '=', review)
    .select(['person.id as person', 'person.name', 'leader.responsibility'])
    .select(['leader.safeguarding', 'leader.telephone'])
    .orderBy('person.name')
    .orderBy('person.id')
    .execute()

async function milestonesOf(db: Reader, review: ReviewId) {
  const reached = await reading<Tables>(db)
    .selectFrom('review_milestone')
    .where('review_id', '=', review)
    .select(['milestone', 'at'])
    .execute()
  const on = (milestone: string): Day | null => {
    const at: Instant | undefined = reached.find((one) => one.milestone === milestone)?.at
    return at ? dayOf(at) : null
  }
  return { issuedOn: on('issued'), closedOn: on('closed') }
}

/** People who hold a post at the school today, whom it may name. */
export async function peopleOfSchool(db: Reader, { school, today }: { school: string; today: Day }) {
  const rows = await reading<Tables>(db)
    .selectFrom('post')
    .innerJoin('person', 'person.id', 'post.person_id')
    .where('post.organisation_id', '=', school)
    .where(sql<boolean>`post.held @> ${today}::date`)
    .select(['person.id as person', 'person.name', 'post.role', 'post.title'])
    .orderBy('person.name')
    .orderBy('person.id')
    .execute()
  const known = new Set<PersonId>()
  return rows.filter(({ person }) => !known.has(person) && known.add(person))
}
