import { sql } from 'kysely'
import { type Period, type PersonId, fromDaterange, toDaterange } from '#kernel'
import type { HubId, Phase, Role, SchoolId, TrustId } from '#partnership'
import { type Reader, reading } from '#platform/database'
import type { AccreditationKind } from './accreditation.ts'
import type { Seniority, Topic } from './practitioner.ts'
import type { Point, Tables } from './store.ts'

export type SeasonPost = {
  readonly role: Role
  readonly held: Period
  readonly school: SchoolId | null
  readonly schoolName: string | null
  readonly trust: TrustId | null
  readonly hub: HubId | null
  readonly context: { readonly roll: number; readonly fsm: number; readonly region: string } | null
  readonly place: Point | null
}

/** `home` is where they start from: their own area, else their school; null when neither is known. */
export type SeasonPractitioner = {
  readonly person: PersonId
  readonly name: string
  readonly seniority: Seniority
  readonly phases: readonly Phase[]
  readonly specialisms: readonly Topic[]
  readonly interests: readonly Topic[]
  readonly sendExperience: boolean
  readonly home: Point | null
  readonly farthestKm: number | null
  readonly wantsFar: boolean
  readonly mostReviews: number
  /** Held at any time in the season, the latest first; at a school before elsewhere. */
  readonly posts: readonly SeasonPost[]
  readonly accreditations: readonly { readonly kind: AccreditationKind; readonly held: Period }[]
  readonly unavailable: readonly Period[]
  readonly conflicts: readonly { readonly school: SchoolId; readonly why: string }[]
}

/** Everybody who could be asked in a season, with all that a match depends on, in five queries however many they are. */
export async function practitionersForSeason(db: Reader, season: Period): Promise<SeasonPractitioner[]> {
  const [people, posts, accreditations, absences, conflicts] = await Promise.all([
    practitioners(db),
    postsIn(db, season),
    accreditationsIn(db, season),
    absencesIn(db, season),
    declaredConflicts(db),
  ])
  return people.map(({ home_easting, home_northing, ...person }) => {
    const held = posts.get(person.person) ?? []
    return {
      ...person,
      home:
        home_easting !== null && home_northing !== null
          ? { easting: home_easting, northing: home_northing }
          : (held.find(({ place }) => place !== null)?.place ?? null),
      posts: held,
      accreditations: accreditations.get(person.person) ?? [],
      unavailable: (absences.get(person.person) ?? []).map(({ days }) => days),
      conflicts: conflicts.get(person.person) ?? [],
    }
  })
}

const practitioners = (db: Reader) =>
  reading<Tables>(db)
    .selectFrom('practitioner')
    .innerJoin('person', 'person.id', 'practitioner.person_id')
    .select(['person.id as person', 'person.name', 'seniority', 'phases', 'specialisms', 'interests'])
    .select(['send_experience as sendExperience', 'farthest_km as farthestKm', 'wants_far as wantsFar'])
    .select(['most_reviews as mostReviews', 'home_easting', 'home_northing'])
    .orderBy('person.id')
    .execute()

async function postsIn(db: Reader, season: Period) {
  const rows = await reading<Tables>(db)
    .selectFrom('post')
    .innerJoin('practitioner', 'practitioner.person_id', 'post.person_id')
    .leftJoin('school', 'school.id', 'post.school_id')
    .leftJoin('trust_school', (join) =>
      join
        .onRef('trust_school.school_id', '=', 'post.school_id')
        .on(sql<boolean>`trust_school.held @> lower(post.held * ${toDaterange(season)}::daterange)`),
    )
    .leftJoin('hub_school', (join) =>
      join
        .onRef('hub_school.school_id', '=', 'post.school_id')
        .on(sql<boolean>`hub_school.held @> lower(post.held * ${toDaterange(season)}::daterange)`),
    )
    .select([
      'post.person_id',
      'post.role',
      'post.held',
      'post.school_id as school',
      'school.name as schoolName',
    ])
    .select((from) => [
      from.fn.coalesce('post.trust_id', 'trust_school.trust_id').as('trust'),
      from.fn.coalesce('post.hub_id', 'hub_school.hub_id').as('hub'),
    ])
    .select(['pupils', 'fsm_percent', 'school.region', 'easting', 'northing'])
    .where(sql<boolean>`post.held && ${toDaterange(season)}::daterange`)
    .orderBy(sql`post.school_id is null`)
    .orderBy('post.held', 'desc')
    .execute()
  const posts = rows.map((row) => ({
    person: row.person_id,
    role: row.role,
    held: fromDaterange(row.held),
    school: row.school,
    schoolName: row.schoolName,
    trust: row.trust,
    hub: row.hub,
    context:
      row.pupils !== null && row.region !== null
        ? { roll: row.pupils, fsm: (row.fsm_percent ?? 0) / 100, region: row.region }
        : null,
    place:
      row.easting !== null && row.northing !== null ? { easting: row.easting, northing: row.northing } : null,
  }))
  return byPerson(posts)
}

async function accreditationsIn(db: Reader, season: Period) {
  const rows = await reading<Tables>(db)
    .selectFrom('accreditation')
    .select(['person_id as person', 'kind', 'held'])
    .where(sql<boolean>`held && ${toDaterange(season)}::daterange`)
    .orderBy('held')
    .execute()
  return byPerson(rows.map((row) => ({ ...row, held: fromDaterange(row.held) })))
}

async function absencesIn(db: Reader, season: Period) {
  const rows = await reading<Tables>(db)
    .selectFrom('unavailability')
    .select(['person_id as person', 'days'])
    .where(sql<boolean>`days && ${toDaterange(season)}::daterange`)
    .orderBy('days')
    .execute()
  return byPerson(rows.map(({ person, days }) => ({ person, days: fromDaterange(days) })))
}

const declaredConflicts = async (db: Reader) =>
  byPerson(
    await reading<Tables>(db)
      .selectFrom('declared_conflict')
      .select(['person_id as person', 'school_id as school', 'why'])
      .orderBy('school_id')
      .execute(),
  )

/** Each row without the person that it is filed under. */
function byPerson<Row extends { readonly person: PersonId }>(rows: readonly Row[]) {
  const filed = new Map<PersonId, Omit<Row, 'person'>[]>()
  for (const { person, ...row } of rows) {
    const others = filed.get(person)
    if (others) others.push(row)
    else filed.set(person, [row])
  }
  return filed
}
