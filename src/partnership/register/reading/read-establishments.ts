import type { Day } from '#kernel'
import { type SchoolStatus, firstFictionalUrn } from '../../school.ts'
import type { RegisterSchool, SchoolField } from '../register-school.ts'
import type { Cells } from './cells.ts'
import { type Column, optional, required, spare } from './column.ts'
import { wgs84FromGrid } from './osgb36.ts'
import { phaseOf } from './phase-of.ts'
import type { RowReader } from './read-rows.ts'

const columns = {
  urn: required('to know which school a row is about', 'URN'),
  name: required('to know what the school is called', 'EstablishmentName'),
  status: required('to know whether the school is open', 'EstablishmentStatus (name)'),
  phase: required('to know the school’s phase', 'PhaseOfEducation (name)'),
  laCode: required('to place the school in its local authority', 'LA (code)'),
  laName: optional('LA (name)'),
  establishmentNumber: optional('EstablishmentNumber'),
  type: optional('TypeOfEstablishment (name)'),
  typeGroup: optional('EstablishmentTypeGroup (name)'),
  openedOn: optional('OpenDate'),
  closedOn: optional('CloseDate'),
  lowAge: optional('StatutoryLowAge'),
  highAge: optional('StatutoryHighAge'),
  gender: optional('Gender (name)'),
  religiousCharacter: optional('ReligiousCharacter (name)'),
  capacity: optional('SchoolCapacity'),
  pupils: optional('NumberOfPupils'),
  fsmPercent: optional('PercentageFSM'),
  region: optional('GOR (name)'),
  district: optional('DistrictAdministrative (name)', 'DistrictAdministrative'),
  urbanRural: optional('UrbanRural (name)'),
  street: optional('Street'),
  locality: optional('Locality'),
  town: optional('Town'),
  county: optional('County (name)'),
  postcode: optional('Postcode'),
  website: optional('SchoolWebsite'),
  ukprn: optional('UKPRN'),
  sendProvision: optional('TypeOfResourcedProvision (name)'),
  sixthForm: optional('OfficialSixthForm (name)'),
  easting: optional('Easting'),
  northing: optional('Northing'),
} as const satisfies Partial<Record<SchoolField, Column>>

const trustUid = optional('Trusts (code)')
const trustName = optional('Trusts (name)')
const trustFlag = spare('TrustSchoolFlag (name)')
const latitude = spare('x_Latitude', 'Latitude')
const longitude = spare('x_Longitude', 'Longitude')

/** A trust as an establishment’s row names it. */
export type NamedTrust = { readonly uid: number; readonly name: string; readonly flag: string | null }

export type ReadSchool = { readonly school: RegisterSchool; readonly trust: NamedTrust | null }

/**
 * Reads the schools of England. A closed school keeps the local authority of its day, which may be gone.
 * @param authorities the codes of the local authorities that there are, or null when none are known yet
 * @param withLinks whether a file of establishment links is read beside it
 */
export function establishmentReader(
  authorities: ReadonlySet<number> | null,
  withLinks: boolean,
): RowReader<ReadSchool> {
  const seen = new Set<number>()
  let outside = 0
  return {
    columns: [...Object.values(columns), trustUid, trustName, trustFlag, latitude, longitude],
    notes: () => [
      ...(outside > 0 ? [`${outside} establishments are not schools in England: passed over.`] : []),
      ...(withLinks ? [] : [withoutLinks]),
    ],
    rowOf: (cells) => {
      if (isOutside(cells)) {
        outside++
        return null
      }
      const school = schoolOf(cells)
      if (!school) return null
      if (seen.has(school.urn)) cells.fault(columns.urn, 'An earlier row has the same URN')
      if (school.urn >= firstFictionalUrn)
        cells.fault(columns.urn, 'URNs as high as this are for invented schools')
      seen.add(school.urn)
      if (authorities && school.status !== 'closed' && !authorities.has(school.laCode ?? 0))
        cells.fault(columns.laCode, 'There is no local authority with this code')
      return { school, trust: trustOf(cells) }
    },
  }
}

const withoutLinks =
  'There was no file of establishment links with it. A school that became an academy will look like a new school: ' +
  'add links_edubasealldata to follow it.'

/** The fields that a file without these columns says nothing about. */
export function silentFields(missing: readonly Column[]): SchoolField[] {
  const all: Partial<Record<SchoolField, Column>> = columns
  const told = schoolFieldsOf(all).filter((field) => missing.some((column) => column === all[field]))
  const nowhere = missing.includes(columns.easting) && missing.includes(latitude)
  return nowhere ? [...told, 'latitude', 'longitude'] : told
}

const schoolFieldsOf = (all: Partial<Record<SchoolField, Column>>): SchoolField[] => {
  const isField = (name: string): name is SchoolField => name in all
  return Object.keys(all).filter(isField)
}

/** Whether a file tells which trust each school is in. */
export const tellsTrusts = (missing: readonly Column[]): boolean => !missing.includes(trustUid)

const elsewhere =
  /^(welsh establishment|british schools overseas|offshore schools|children's centre|higher education|online provider)/i

const isOutside = (cells: Cells): boolean =>
  elsewhere.test(cells.text(columns.type) ?? '') || (cells.text(columns.region) ?? '').startsWith('Wales')

const leastUrn = 1
const mostUrn = 9_999_999
const people = { least: 0, most: 99_999 }
const age = { least: 0, most: 99 }

function schoolOf(cells: Cells): RegisterSchool | null {
  const urn = cells.number(columns.urn, { least: leastUrn, most: mostUrn })
  const name = cells.text(columns.name)
  const status = statusOf(cells)
  if (urn === null) cells.fault(columns.urn, 'Every school has a URN, a number of six figures')
  if (name === null) cells.fault(columns.name, 'Every school has a name')
  if (urn === null || name === null || status === null) return null
  const type = cells.text(columns.type)
  const typeGroup = cells.text(columns.typeGroup)
  return {
    urn,
    name,
    phase: phaseOf(cells.text(columns.phase), type, typeGroup),
    type,
    typeGroup,
    status,
    ...datesOf(cells),
    lowAge: cells.number(columns.lowAge, age),
    highAge: cells.number(columns.highAge, age),
    gender: cells.text(columns.gender),
    religiousCharacter: cells.text(columns.religiousCharacter),
    capacity: cells.number(columns.capacity, people),
    pupils: cells.number(columns.pupils, people),
    fsmPercent: cells.number(columns.fsmPercent, { least: 0, most: 100, whole: false }),
    laCode: cells.number(columns.laCode, { least: 0, most: 999 }),
    laName: cells.text(columns.laName),
    establishmentNumber: cells.number(columns.establishmentNumber, { least: 0, most: 9999 }),
    region: cells.text(columns.region),
    district: cells.text(columns.district),
    urbanRural: cells.text(columns.urbanRural),
    street: cells.text(columns.street),
    locality: cells.text(columns.locality),
    town: cells.text(columns.town),
    county: cells.text(columns.county),
    postcode: cells.text(columns.postcode),
    website: cells.text(columns.website),
    ukprn: cells.text(columns.ukprn),
    ...placeOf(cells),
    sendProvision: applying(cells.text(columns.sendProvision)),
    sixthForm: sixthFormOf(cells.text(columns.sixthForm)),
  }
}

const statuses = new Map<string, SchoolStatus>([
  ['open', 'open'],
  ['open, but proposed to close', 'open'],
  ['closed', 'closed'],
  ['proposed to open', 'proposed'],
])

function statusOf(cells: Cells): SchoolStatus | null {
  const status = statuses.get(cells.text(columns.status)?.toLowerCase() ?? '') ?? null
  if (!status)
    cells.fault(columns.status, 'It should be Open, Closed, Proposed to open, or Open, but proposed to close')
  return status
}

function datesOf(cells: Cells): { openedOn: Day | null; closedOn: Day | null } {
  const openedOn = cells.day(columns.openedOn)
  const closedOn = cells.day(columns.closedOn)
  if (openedOn && closedOn && closedOn < openedOn)
    cells.fault(columns.closedOn, `A school cannot close before it opened, on ${openedOn}`)
  return { openedOn, closedOn }
}

const england = { east: { least: 80_000, most: 660_000 }, north: { least: 5_000, most: 660_000 } }
const grid = { least: 0, most: 1_300_000 }

type Place = Pick<RegisterSchool, 'easting' | 'northing' | 'latitude' | 'longitude'>

/** The grid reference tells the place; degrees are read only where there is none, so that files agree. */
function placeOf(cells: Cells): Place {
  const easting = cells.number(columns.easting, grid)
  const northing = cells.number(columns.northing, grid)
  if (!easting || !northing) return { easting: null, northing: null, ...degreesOf(cells) }
  if (!within(easting, england.east)) cells.fault(columns.easting, 'This grid reference is not in England')
  if (!within(northing, england.north)) cells.fault(columns.northing, 'This grid reference is not in England')
  return { easting, northing, ...wgs84FromGrid(easting, northing) }
}

const within = (place: number, { least, most }: { least: number; most: number }): boolean =>
  place >= least && place <= most

const degreesOf = (cells: Cells): Pick<Place, 'latitude' | 'longitude'> => ({
  latitude: cells.number(latitude, { least: 49.8, most: 55.9, whole: false }),
  longitude: cells.number(longitude, { least: -6.5, most: 1.9, whole: false }),
})

function sixthFormOf(said: string | null): boolean | null {
  if (said === 'Has a sixth form') return true
  return said === 'Does not have a sixth form' ? false : null
}

const applying = (said: string | null): string | null => (said === 'Not applicable' ? null : said)

function trustOf(cells: Cells): NamedTrust | null {
  const uid = cells.number(trustUid, { least: 1, most: 999_999 })
  const name = cells.text(trustName)
  return uid !== null && name !== null ? { uid, name, flag: cells.text(trustFlag) } : null
}
