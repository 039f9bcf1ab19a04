import { sql } from 'kysely'
import { toDaterange, period } from '#kernel'
import { type Transactor, writing } from '#platform/database'
import type {
  HubBuddyNamed,
  HubOpened,
  LevelGiven,
  PersonAdded,
  PersonAppointed,
  PostEnded,
  SchoolJoinedHub,
  SchoolLeftHub,
} from './facts.ts'
import { nameBuddy } from './hubs/hub-buddy-store.ts'
import type { PartnershipTables } from './tables.ts'

const rows = (tx: Transactor) => writing<PartnershipTables>(tx)

type PartnershipFact =
  | HubOpened
  | SchoolJoinedHub
  | SchoolLeftHub
  | LevelGiven
  | PersonAdded
  | PersonAppointed
  | PostEnded
  | HubBuddyNamed

/** Changes the rows that a fact changes. */
export async function apply(tx: Transactor, fact: PartnershipFact): Promise<void> {
  switch (fact.name) {
    case 'partnership.hubOpened':
      return openHub(tx, fact.body)
    case 'partnership.schoolJoinedHub':
      return joinHub(tx, fact.body)
    case 'partnership.schoolLeftHub':
      return leaveHub(tx, fact.body)
    case 'partnership.levelGiven':
      return giveLevel(tx, fact.body)
    case 'partnership.personAdded':
      return addPerson(tx, fact.body)
    case 'partnership.personAppointed':
      return appoint(tx, fact.body)
    case 'partnership.postEnded':
      return endPost(tx, fact.body)
    case 'partnership.hubBuddyNamed':
      return nameBuddy(tx, fact.body)
  }
}

async function openHub(tx: Transactor, { hub, name, kind, region, vision, from }: HubOpened['body']) {
  await rows(tx)
    .insertInto('hub')
    .values({ id: hub, name, kind, region, vision, fictional: false, held: toDaterange(period(from)) })
    .execute()
}

async function joinHub(tx: Transactor, { school, hub, from }: SchoolJoinedHub['body']) {
  await rows(tx)
    .insertInto('hub_school')
    .values({
      id: sql<string>`gen_random_uuid()`,
      school_id: school,
      hub_id: hub,
      held: toDaterange(period(from)),
    })
    .execute()
}

async function leaveHub(tx: Transactor, { school, hub, on }: SchoolLeftHub['body']) {
  await sql`update hub_school set held = daterange(lower(held), ${on}::date)
            where school_id = ${school} and hub_id = ${hub} and held @> ${on}::date and lower(held) < ${on}::date`.execute(
    rows(tx),
  )
  await sql`delete from hub_school where school_id = ${school} and hub_id = ${hub} and lower(held) >= ${on}::date`.execute(
    rows(tx),
  )
}

async function giveLevel(tx: Transactor, { school, year, level, from, until, agreedOn }: LevelGiven['body']) {
  await rows(tx)
    .insertInto('membership')
    .values({ school_id: school, year, level, held: toDaterange(period(from, until)), agreed_on: agreedOn })
    .onConflict((known) => known.columns(['school_id', 'year']).doUpdateSet({ level, agreed_on: agreedOn }))
    .execute()
}

async function addPerson(tx: Transactor, { person, name, email }: PersonAdded['body']) {
  await rows(tx).insertInto('person').values({ id: person, name, email, fictional: false }).execute()
}

async function appoint(
  tx: Transactor,
  { post, person, role, title, school, trust, hub, from }: PersonAppointed['body'],
) {
  await rows(tx)
    .insertInto('post')
    .values({
      id: post,
      person_id: person,
      role,
      title,
      school_id: school,
      trust_id: trust,
      hub_id: hub,
      held: toDaterange(period(from)),
    })
    .execute()
}

async function endPost(tx: Transactor, { post, until }: PostEnded['body']) {
  await sql`update post set held = daterange(lower(held), ${until}::date) where id = ${post}`.execute(
    rows(tx),
  )
}
