import { gzipSync } from 'node:zlib'
import { stringify } from 'csv-stringify/sync'
import { day, fromDaterange, newId } from '#kernel'
import { compareRegister } from './comparing/compare-register.ts'
import { draftOf } from './comparing/draft-register.ts'
import type { KnownRegister } from './comparing/known-register.ts'
import type { RegisterPlan } from './comparing/register-plan.ts'
import type { RegisterFile } from './reading/open-file.ts'
import { type RegisterReading, readRegister } from './reading/read-register.ts'

export type RegisterRow = Readonly<Record<string, string | number>>

/** An invented establishment under the register’s own headers; give only what a test depends on. */
export const anEstablishment = (given: RegisterRow = {}): RegisterRow => ({
  URN: 100_001,
  'LA (code)': 301,
  'LA (name)': 'Brackenshire',
  EstablishmentNumber: 2001,
  EstablishmentName: 'Ash Lane Primary School',
  'TypeOfEstablishment (name)': 'Community school',
  'EstablishmentTypeGroup (name)': 'Local authority maintained schools',
  'EstablishmentStatus (name)': 'Open',
  OpenDate: '01-09-1994',
  CloseDate: '',
  'PhaseOfEducation (name)': 'Primary',
  StatutoryLowAge: 4,
  StatutoryHighAge: 11,
  'Gender (name)': 'Mixed',
  'ReligiousCharacter (name)': 'Does not apply',
  SchoolCapacity: 420,
  NumberOfPupils: 402,
  PercentageFSM: '18.4',
  'TrustSchoolFlag (name)': 'Not applicable',
  'Trusts (code)': '',
  'Trusts (name)': '',
  UKPRN: '10070001',
  Street: 'Ash Lane',
  Locality: '',
  Town: 'Bracken',
  'County (name)': '',
  Postcode: 'BR1 1AA',
  SchoolWebsite: 'ashlane.example',
  TelephoneNum: '01632960001',
  HeadFirstName: 'Invented',
  HeadLastName: 'Person',
  'TypeOfResourcedProvision (name)': 'Not applicable',
  'OfficialSixthForm (name)': 'Does not have a sixth form',
  'DistrictAdministrative (name)': 'Bracken',
  'GOR (name)': 'London',
  'UrbanRural (name)': 'Urban city and town',
  Easting: 530_238,
  Northing: 182_761,
  ...given,
})

export const anAcademy = (given: RegisterRow = {}): RegisterRow =>
  anEstablishment({
    'TypeOfEstablishment (name)': 'Academy converter',
    'EstablishmentTypeGroup (name)': 'Academies',
    'TrustSchoolFlag (name)': 'Supported by a multi-academy trust',
    'Trusts (code)': 2001,
    'Trusts (name)': 'Larkrise Learning Trust',
    ...given,
  })

export const aGroup = (given: RegisterRow = {}): RegisterRow => ({
  'Group UID': 2001,
  'Group ID': 'TR02001',
  'Group Name': 'Larkrise Learning Trust',
  'Companies House Number': '09000001',
  'Group Type': 'Multi-academy trust',
  'Closed Date': '',
  'Incorporated on (open date)': '01/04/2012',
  'Group Status': 'Open',
  UKPRN: '10080001',
  ...given,
})

export const aGroupLink = (given: RegisterRow = {}): RegisterRow => ({
  'Group UID': 2001,
  'Group Name': 'Larkrise Learning Trust',
  'Group Type': 'Multi-academy trust',
  'Joined date': '01/09/2016',
  'Academy URN': 100_001,
  ...given,
})

export const aPredecessor = (given: RegisterRow = {}): RegisterRow => ({
  URN: 140_001,
  LinkURN: 100_001,
  LinkName: 'Ash Lane Primary School',
  LinkType: 'Predecessor',
  LinkEstablishedDate: '01-09-2024',
  ...given,
})

/** Rows as a file: UTF-8 with CRLF, as it is published, unless `bytes` makes it otherwise. */
export const aFile = (
  name: string,
  rows: readonly RegisterRow[],
  bytes: (text: string) => Uint8Array = inUtf8,
): RegisterFile => ({
  name,
  bytes: bytes(stringify([...rows], { header: true, record_delimiter: 'windows' })),
})

export const establishmentsFile = (...rows: readonly RegisterRow[]) =>
  aFile('edubasealldata20241001.csv', rows)
export const groupsFile = (...rows: readonly RegisterRow[]) => aFile('allgroupsdata20241001.csv', rows)
export const groupLinksFile = (...rows: readonly RegisterRow[]) => aFile('alllinksdata20241001.csv', rows)
export const linksFile = (...rows: readonly RegisterRow[]) => aFile('links_edubasealldata20241001.csv', rows)
export const authoritiesFile = (...rows: readonly RegisterRow[]) => aFile('local_authorities.csv', rows)

export const inUtf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8')
export const inGzip = (text: string): Uint8Array => gzipSync(text)

/** Windows-1252 of text whose every character is in Latin-1, or a curly apostrophe. */
export const inWindows1252 = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => (character === '’' ? 0x92 : (character.codePointAt(0) ?? 0x3f)))

/** Reads files that can be read; throws where a test expected them to be. */
export function readOf(...files: readonly RegisterFile[]): RegisterReading {
  const read = readRegister(files, { authorities: [301], today: day('2024-10-16') })
  if ('troubles' in read) throw new Error(read.troubles.map(({ why }) => why).join('\n'))
  return read
}

/** What the register would say once a plan is adopted: the same fold that the database makes of its rows. */
export function adopted(known: KnownRegister, { rows }: RegisterPlan): KnownRegister {
  const schools = new Map(known.schools.map((school) => [school.id, school]))
  const lives = new Map(known.lives.map((life) => [life.urn, life]))
  const trusts = new Map(known.trusts.map((trust) => [trust.uid, trust]))
  const authorities = new Map(known.authorities.map((authority) => [authority.code, authority]))
  for (const school of rows.schools)
    schools.set(school.id, { ...school, fictional: false, silent: { openedOn: school.openedOn } })
  for (const life of rows.lives) lives.set(life.urn, { ...life, held: fromDaterange(life.held) })
  for (const trust of rows.trusts) trusts.set(trust.uid, trust)
  for (const authority of rows.authorities) authorities.set(authority.code, authority)
  const moved = new Set(rows.trustTimes.map(({ school }) => school))
  const times = rows.trustTimes.flatMap(({ school, times }) =>
    times.map(({ uid, held }) => ({ school, uid, held: fromDaterange(held) })),
  )
  return {
    schools: [...schools.values()],
    lives: [...lives.values()],
    trusts: [...trusts.values()],
    authorities: [...authorities.values()],
    trustTimes: [...known.trustTimes.filter(({ school }) => !moved.has(school)), ...times],
  }
}

export const nothingKnown: KnownRegister = {
  schools: [],
  lives: [],
  trustTimes: [],
  trusts: [],
  authorities: [],
}

/** Compares files with what is known; the old values are those of the rows that a plan before had. */
export function planOf(
  known: KnownRegister,
  files: readonly RegisterFile[],
  before?: RegisterPlan,
): RegisterPlan {
  const reading = readOf(...files)
  const was = new Map(before?.rows.schools.map((school) => [school.id, school]))
  return compareRegister({ reading, known, draft: draftOf(reading, known), was, fresh: newId })
}

/** Imports files one set after another: the last plan, and what is known once it is adopted. */
export function imported(...sets: readonly (readonly RegisterFile[])[]): {
  readonly plan: RegisterPlan
  readonly known: KnownRegister
} {
  let known = nothingKnown
  let plan = planOf(known, sets[0] ?? [])
  known = adopted(known, plan)
  for (const files of sets.slice(1)) {
    plan = planOf(known, files, plan)
    known = adopted(known, plan)
  }
  return { plan, known }
}
