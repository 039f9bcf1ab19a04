import { type Actor, type Day, type HeldPost, PersonId, day, newId, period, toDaterange } from '#kernel'
import { type Transactor, writing } from '#platform/database'
import { HubId, PostId, SchoolId, TrustId } from './ids.ts'
import type { PartnershipLevel } from './membership/membership.ts'
import { partnershipYear, periodOfYear } from './partnership-year.ts'
import { type Role, placeOf } from './people/post.ts'
import type { PartnershipTables } from './tables.ts'

type Table<Name extends keyof PartnershipTables> = PartnershipTables[Name]

let made = 0
const next = () => (made += 1)

/** An actor with posts, for rules that read nothing else of a person. */
export const anActor = (...posts: readonly HeldPost[]): Actor => ({
  kind: 'person',
  person: newId(PersonId),
  name: 'Robin Ashdown',
  posts,
})

export const anOfficer = (): Actor =>
  anActor({ role: 'officer', at: { kind: 'partnership', id: 'the office' } })
export const aHeadteacherOf = (school: string): Actor =>
  anActor({ role: 'headteacher', at: { kind: 'school', id: school } })
export const aHubManagerOf = (hub: string): Actor =>
  anActor({ role: 'hubManager', at: { kind: 'hub', id: hub } })

const since2020 = toDaterange(period(day('2020-09-01')))

/** Puts an invented school into the register. */
export async function aSchool(
  tx: Transactor,
  given: Partial<Table<'school'>> = {},
): Promise<Table<'school'>> {
  const urn = given.urn ?? 990_000 + next()
  const school: Table<'school'> = {
    ...blankSchool,
    id: newId(SchoolId),
    urn,
    name: `Ash Lane School ${urn}`,
    ...given,
  }
  await writing<PartnershipTables>(tx).insertInto('school').values(school).execute()
  await writing<PartnershipTables>(tx)
    .insertInto('school_urn')
    .values({ urn, school_id: school.id, held: since2020, name: school.name, ended_because: null })
    .execute()
  return school
}

export async function aTrust(tx: Transactor, ...schools: readonly SchoolId[]): Promise<Table<'trust'>> {
  const trust: Table<'trust'> = {
    id: newId(TrustId),
    uid: 900_000 + next(),
    group_id: null,
    name: `Larkrise Learning Trust ${made}`,
    kind: 'Multi-academy trust',
    companies_house: null,
    ukprn: null,
    status: 'open',
    opened_on: null,
    closed_on: null,
    fictional: true,
    fingerprint: '',
  }
  const rows = writing<PartnershipTables>(tx)
  await rows.insertInto('trust').values(trust).execute()
  for (const school of schools)
    await rows
      .insertInto('trust_school')
      .values({ id: newId(PostId), school_id: school, trust_id: trust.id, held: since2020 })
      .execute()
  return trust
}

export async function aHub(tx: Transactor, ...schools: readonly SchoolId[]): Promise<Table<'hub'>> {
  const hub: Table<'hub'> = {
    id: newId(HubId),
    name: `Fenland Hub ${next()}`,
    kind: 'geographic',
    region: 'East of England',
    vision: null,
    fictional: true,
    held: since2020,
  }
  const rows = writing<PartnershipTables>(tx)
  await rows.insertInto('hub').values(hub).execute()
  for (const school of schools)
    await rows
      .insertInto('hub_school')
      .values({ id: newId(PostId), school_id: school, hub_id: hub.id, held: since2020 })
      .execute()
  return hub
}

/** Makes a school a partner in 2024/25, the year of the tests' clock. */
export async function aMembership(tx: Transactor, school: SchoolId, level: PartnershipLevel = 'full') {
  const year = partnershipYear(2024)
  await writing<PartnershipTables>(tx)
    .insertInto('membership')
    .values({ school_id: school, year, level, held: toDaterange(periodOfYear(year)), agreed_on: null })
    .execute()
}

type PersonGiven = { readonly name?: string; readonly role?: Role; readonly at?: string; readonly from?: Day }

/** A person, in post since 2020 when a role is given. */
export async function aPerson(
  tx: Transactor,
  { name, role, at, from = day('2020-09-01') }: PersonGiven = {},
) {
  const id = newId(PersonId)
  const number = next()
  const called = name ?? `Robin Ashdown ${number}`
  const rows = writing<PartnershipTables>(tx)
  await rows
    .insertInto('person')
    .values({ id, name: called, email: `person${number}@school.example`, fictional: true })
    .execute()
  if (role) await aPost(tx, { person: id, role, at, from })
  return { id, name: called, email: `person${number}@school.example` }
}

type PostGiven = {
  readonly person: PersonId
  readonly role: Role
  readonly at?: string | undefined
  readonly from: Day
}

async function aPost(tx: Transactor, { person, role, at, from }: PostGiven) {
  const place = placeOf(role)
  await writing<PartnershipTables>(tx)
    .insertInto('post')
    .values({
      id: newId(PostId),
      person_id: person,
      role,
      title: null,
      school_id: place === 'school' ? SchoolId.parse(at) : null,
      trust_id: place === 'trust' ? TrustId.parse(at) : null,
      hub_id: place === 'hub' ? HubId.parse(at) : null,
      held: toDaterange(period(from)),
    })
    .execute()
}

const blankSchool: Omit<Table<'school'>, 'id' | 'urn' | 'name'> = {
  phase: 'primary',
  type: 'Community school',
  type_group: null,
  status: 'open',
  opened_on: null,
  closed_on: null,
  low_age: 4,
  high_age: 11,
  gender: 'Mixed',
  religious_character: null,
  capacity: 420,
  pupils: 400,
  fsm_percent: 25,
  la_code: 301,
  la_name: 'Barking and Dagenham',
  establishment_number: null,
  region: 'London',
  district: null,
  urban_rural: null,
  street: '1 Ash Lane',
  locality: null,
  town: 'Fenton',
  county: null,
  postcode: 'FN1 2AB',
  website: null,
  ukprn: null,
  easting: 550_000,
  northing: 185_000,
  latitude: 51.5,
  longitude: 0.12,
  send_provision: null,
  sixth_form: false,
  fictional: true,
  data_as_of: null,
  fingerprint: '',
}
