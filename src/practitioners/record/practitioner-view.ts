import { sql } from 'kysely'
import { type Day, type Period, type PersonId, type Refused, refusalOf } from '#kernel'
import { refused as unknown } from '#kernel'
import { type Role, type SchoolId, theOffice } from '#partnership'
import { type Reader, type Reading, reading } from '#platform/database'
import { type AccreditationKind, type AccreditationState, accreditationState } from '../accreditation.ts'
import type { AccreditationId, TrainingSessionId } from '../ids.ts'
import { mayChangeRecord, mayReadRecord } from '../policy.ts'
import { refused } from '../refusals.ts'
import {
  type HeldUnavailability,
  type Tables,
  accreditationsOf,
  findPerson,
  hubsOf,
  unavailabilityOf,
} from '../store.ts'
import type { EnrolmentState } from '../training.ts'
import type { Profile } from './profile.ts'

export type PractitionerView = {
  readonly person: PersonId
  readonly name: string
  readonly posts: readonly {
    readonly role: Role
    readonly at: string | null
    readonly title: string | null
  }[]
  readonly profile: Profile
  readonly accreditations: readonly {
    readonly accreditation: AccreditationId
    readonly kind: AccreditationKind
    readonly held: Period
    readonly state: AccreditationState
  }[]
  /** From today on, the earliest first. */
  readonly away: readonly HeldUnavailability[]
  readonly conflicts: readonly { readonly school: SchoolId; readonly name: string; readonly why: string }[]
  readonly training: readonly {
    readonly trainingSession: TrainingSessionId
    readonly title: string
    readonly heldOn: Day
    readonly state: EnrolmentState
  }[]
  readonly mayChange: boolean
  readonly mayAccredit: boolean
}

/** One practitioner’s record, for the person, the office and the leaders of their hub. */
export async function practitionerView(
  { db, actor, today }: Reading,
  person: PersonId,
): Promise<PractitionerView | Refused> {
  const known = await findPerson(db, person)
  if (!known) return unknown('not-found')
  const asking = { actor, today, state: { person, hubs: await hubsOf(db, person, today) } }
  const forbidden = refusalOf(mayReadRecord, asking)
  if (forbidden) return forbidden
  const [profile, posts, accreditations, away, conflicts, training] = await Promise.all([
    profileOf(db, person),
    postsOf(db, person, today),
    accreditationsOf(db, [person]),
    unavailabilityOf(db, person),
    conflictsOf(db, person),
    trainingOf(db, person),
  ])
  if (!profile) return refused('not-registered')
  return {
    person,
    name: known.name,
    profile,
    posts,
    accreditations: accreditations.map(({ accreditation, kind, held }) => ({
      accreditation,
      kind,
      held,
      state: accreditationState(held, today),
    })),
    away: away.filter(({ days }) => days.until === null || days.until > today),
    conflicts,
    training,
    mayChange: mayChangeRecord.allows(asking),
    mayAccredit: theOffice.allows(asking),
  }
}

async function profileOf(db: Reader, person: PersonId): Promise<Profile | null> {
  const row = await reading<Tables>(db)
    .selectFrom('practitioner')
    .selectAll()
    .where('person_id', '=', person)
    .executeTakeFirst()
  if (!row) return null
  return {
    seniority: row.seniority,
    phases: row.phases,
    specialisms: row.specialisms,
    interests: row.interests,
    sendExperience: row.send_experience,
    homeArea: row.home_area,
    farthestKm: row.farthest_km,
    wantsFar: row.wants_far,
    mostReviews: row.most_reviews,
  }
}

const postsOf = (db: Reader, person: PersonId, today: Day) =>
  reading<Tables>(db)
    .selectFrom('post')
    .leftJoin('school', 'school.id', 'post.school_id')
    .leftJoin('trust', 'trust.id', 'post.trust_id')
    .leftJoin('hub', 'hub.id', 'post.hub_id')
    .select((from) => [
      'post.role',
      'post.title',
      from.fn.coalesce('school.name', 'trust.name', 'hub.name').as('at'),
    ])
    .where('post.person_id', '=', person)
    .where(sql<boolean>`post.held @> ${today}::date`)
    .orderBy('post.held')
    .execute()

const conflictsOf = (db: Reader, person: PersonId) =>
  reading<Tables>(db)
    .selectFrom('declared_conflict')
    .innerJoin('school', 'school.id', 'declared_conflict.school_id')
    .select(['school.id as school', 'school.name', 'why'])
    .where('person_id', '=', person)
    .orderBy('school.name')
    .execute()

const trainingOf = (db: Reader, person: PersonId) =>
  reading<Tables>(db)
    .selectFrom('training_enrolment')
    .innerJoin('training_session', 'training_session.id', 'training_enrolment.session_id')
    .select(['training_session.id as trainingSession', 'title', 'held_on as heldOn', 'state'])
    .where('person_id', '=', person)
    .orderBy('held_on', 'desc')
    .execute()
