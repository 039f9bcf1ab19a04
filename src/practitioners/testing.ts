import { type Actor, PersonId, type Period, day, newId, period, toDaterange } from '#kernel'
import { HubId, type PartnershipTables, PostId, type Role, SchoolId } from '#partnership'
import { type Transactor, writing } from '#platform/database'
import type { AccreditationKind } from './accreditation.ts'
import { AccreditationId } from './ids.ts'
import type { SeasonPractitioner } from './practitioners-for-season-read-model.ts'
import type { Profile } from './record/profile.ts'
import type { PractitionerTables } from './tables.ts'

const rows = (tx: Transactor) => writing<PartnershipTables & PractitionerTables>(tx)

/** Before every test's today, and still running then. */
export const sinceLastYear: Period = period(day('2023-09-01'))

const officerId = newId(PersonId)

export const anOfficer: Actor = {
  kind: 'person',
  person: officerId,
  name: 'Olwen Fairbairn',
  posts: [{ role: 'officer', at: { kind: 'partnership', id: newId(PostId) } }],
}

export const theOfficerIsKnown = (tx: Transactor) =>
  rows(tx).insertInto('person').values({ id: officerId, name: 'Olwen Fairbairn', fictional: true }).execute()

export const aHubManagerOf = (hub: HubId): Actor => ({
  kind: 'person',
  person: newId(PersonId),
  name: 'Hari Manickam',
  posts: [{ role: 'hubManager', at: { kind: 'hub', id: hub } }],
})

export const asThemselves = (person: PersonId): Actor => ({
  kind: 'person',
  person,
  name: 'Themselves',
  posts: [{ role: 'headteacher', at: { kind: 'school', id: newId(SchoolId) } }],
})

export const aProfile = (told: Partial<Profile> = {}): Profile => ({
  seniority: 'senior',
  phases: ['primary'],
  specialisms: ['reading'],
  interests: ['send'],
  sendExperience: false,
  homeArea: null,
  farthestKm: 60,
  wantsFar: false,
  mostReviews: 2,
  ...told,
})

let lastUrn = 990_000

type SchoolGiven = Partial<PartnershipTables['school']> & { readonly hub?: HubId }

export async function aSchoolIn(tx: Transactor, { hub, ...given }: SchoolGiven = {}): Promise<SchoolId> {
  const id = newId(SchoolId)
  lastUrn += 1
  await rows(tx)
    .insertInto('school')
    .values({
      id,
      urn: lastUrn,
      name: `Larkrise ${lastUrn}`,
      phase: 'primary',
      status: 'open',
      pupils: 210,
      fsm_percent: 20,
      region: 'East of England',
      postcode: 'CB2 1AA',
      easting: 545_000,
      northing: 258_000,
      fictional: true,
      fingerprint: '',
      ...given,
    })
    .execute()
  if (hub)
    await rows(tx)
      .insertInto('hub_school')
      .values({ id: newId(PostId), school_id: id, hub_id: hub, held: toDaterange(sinceLastYear) })
      .execute()
  return id
}

export async function aHub(tx: Transactor, name: string): Promise<HubId> {
  const id = newId(HubId)
  await rows(tx)
    .insertInto('hub')
    .values({ id, name, kind: 'geographic', fictional: true, held: toDaterange(sinceLastYear) })
    .execute()
  return id
}

type PersonGiven = { readonly name?: string; readonly school?: SchoolId; readonly role?: Role }

export async function aPerson(
  tx: Transactor,
  { name = 'Ada Quill', school, role = 'seniorLeader' }: PersonGiven = {},
): Promise<PersonId> {
  const id = newId(PersonId)
  await rows(tx).insertInto('person').values({ id, name, fictional: true }).execute()
  if (school)
    await rows(tx)
      .insertInto('post')
      .values({
        id: newId(PostId),
        person_id: id,
        role,
        school_id: school,
        held: toDaterange(sinceLastYear),
      })
      .execute()
  return id
}

type PractitionerGiven = PersonGiven &
  Partial<Profile> & {
    readonly accredited?: Partial<Record<AccreditationKind, Period>>
  }

export async function aPractitioner(
  tx: Transactor,
  { name, school, role, accredited = {}, ...told }: PractitionerGiven = {},
): Promise<PersonId> {
  const person = await aPerson(tx, {
    ...(name ? { name } : {}),
    ...(school ? { school } : {}),
    ...(role ? { role } : {}),
  })
  const profile = aProfile(told)
  await rows(tx)
    .insertInto('practitioner')
    .values({
      person_id: person,
      seniority: profile.seniority,
      phases: profile.phases,
      specialisms: profile.specialisms,
      interests: profile.interests,
      send_experience: profile.sendExperience,
      farthest_km: profile.farthestKm,
      wants_far: profile.wantsFar,
      most_reviews: profile.mostReviews,
    })
    .execute()
  for (const [kind, held] of kindsOf(accredited))
    await rows(tx)
      .insertInto('accreditation')
      .values({ id: newId(AccreditationId), person_id: person, kind, held: toDaterange(held) })
      .execute()
  return person
}

const kindsOf = (accredited: Partial<Record<AccreditationKind, Period>>): [AccreditationKind, Period][] =>
  (['reviewer', 'leadReviewer', 'qaReader', 'facilitator'] as const).flatMap(
    (kind): [AccreditationKind, Period][] => {
      const held = accredited[kind]
      return held ? [[kind, held]] : []
    },
  )

/** A primary headteacher without a post, accredited for nothing yet. */
export const aSeasonPractitioner = (said: Partial<SeasonPractitioner> = {}): SeasonPractitioner => ({
  person: newId(PersonId),
  name: 'Asha Rahman',
  seniority: 'head',
  phases: ['primary'],
  specialisms: [],
  interests: [],
  sendExperience: false,
  home: null,
  farthestKm: null,
  wantsFar: false,
  mostReviews: 2,
  posts: [],
  accreditations: [],
  unavailable: [],
  conflicts: [],
  ...said,
})
