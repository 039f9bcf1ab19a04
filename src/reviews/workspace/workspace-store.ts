import { sql } from 'kysely'
import { type Day, type Instant, type PersonId, type Period, dayOf, daysBetween, daysFrom } from '#kernel'
import { type FrameworkCode, frameworkOf } from '#frameworks'
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
  findTrustReview,
  type TrustReview,
  lastDay,
  mostTrustPeers,
  stageOf,
} from '#seasons'
import type { ReviewTables } from '../tables.ts'
import type { HostLeader, Visitor, Workspace } from './workspace.ts'

type Tables = ReviewTables & SeasonTables & PartnershipTables
type Asked = { readonly review: ReviewId; readonly today: Day }

/** For acts, which ask their policy before they answer anything: a screen asks `workspaceOf`. */
export async function findWorkspace(db: Reader, { review, today }: Asked): Promise<Workspace | null> {
  const held = heldAtSchool(await findReview(db, review), today)
  return workspaceFrom(db, held ?? heldAtTrust(await findTrustReview(db, review), today))
}

/** The same, held until the transaction ends. */
export async function findWorkspaceToChange(tx: Transactor, asked: Asked): Promise<Workspace | null> {
  const held = heldAtSchool(await findReviewToChange(tx, asked.review), asked.today)
  return workspaceFrom(tx, held ?? heldAtTrust(await findTrustReview(tx, asked.review), asked.today))
}

/** What seasons know of a review, at a school or at a trust. */
type Held = Pick<
  Workspace,
  | 'review'
  | 'season'
  | 'year'
  | 'school'
  | 'hostName'
  | 'ofTrust'
  | 'phase'
  | 'pupils'
  | 'trust'
  | 'hub'
  | 'stage'
  | 'days'
  | 'estimateOption'
  | 'focus'
> & { readonly code: FrameworkCode }

function heldAtSchool(found: ReviewState | null, today: Day): Held | null {
  if (!found) return null
  const { review, season, team } = found
  return {
    review: review.id,
    season: season.id,
    year: season.year,
    school: review.school,
    hostName: review.schoolName,
    ofTrust: null,
    phase: review.phase,
    pupils: review.pupils,
    trust: review.trust,
    hub: review.hub,
    code: review.framework,
    stage: stageOf(review, countTeam(team, review.slots, today), today),
    days: review.days === null ? [] : eachOf(review.days),
    estimateOption: review.estimateOption,
    focus: review.focus.flatMap((topic) => Topic.safeParse(topic).data ?? []),
  }
}

/** A trust teaches all ages, belongs to no other trust and to no hub, and is given no estimates. */
function heldAtTrust(found: TrustReview | null, today: Day): Held | null {
  if (!found) return null
  const { id, season, year, trust, trustName, officer, framework, days, team } = found
  return {
    review: id,
    season,
    year,
    school: trust,
    hostName: trustName,
    ofTrust: { trust, officer },
    phase: 'allThrough',
    pupils: null,
    trust: null,
    hub: null,
    code: framework,
    stage: stageOf(found, countTeam(team, mostTrustPeers, today), today),
    days: days === null ? [] : eachOf(days),
    estimateOption: 'none',
    focus: [],
  }
}

async function workspaceFrom(db: Reader, held: Held | null): Promise<Workspace | null> {
  if (!held) return null
  const { code, ...known } = held
  const visitors = await visitorsOf(db, known.review)
  return {
    ...known,
    framework: await frameworkOf(db, code),
    ...(await milestonesOf(db, known.review)),
    lead: visitors.find(({ role }) => role === 'lead')?.person ?? null,
    visitors,
    hosts: await hostsOf(db, known.review),
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
      sql<string | null>`(select coalesce(school.name, trust.name) from post
        left join school on school.id = post.school_id
        left join trust on trust.id = post.trust_id
        where post.person_id = person.id and coalesce(post.school_id, post.trust_id) is not null
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

/** People who hold a post at the host today, or in a school of a host trust: whom it may name. */
export async function peopleOfHost(db: Reader, { school, today }: { school: string; today: Day }) {
  const rows = await reading<Tables>(db)
    .selectFrom('post')
    .innerJoin('person', 'person.id', 'post.person_id')
    .where(
      sql<boolean>`(post.organisation_id = ${school} or exists (select from trust_school
        where trust_school.school_id = post.school_id and trust_school.trust_id = ${school}
          and trust_school.held @> ${today}::date))`,
    )
    .where(sql<boolean>`post.held @> ${today}::date`)
    .select(['person.id as person', 'person.name', 'post.role', 'post.title'])
    .orderBy('person.name')
    .orderBy('person.id')
    .execute()
  const known = new Set<PersonId>()
  return rows.filter(({ person }) => !known.has(person) && known.add(person))
}
