import { type Day, day, idOf, period, toDaterange } from '#kernel'
import { periodOfYear, wgs84FromGrid } from '#partnership'
import type { Transactor } from '#platform/database'
import { type Chance, chanceOf, demoId } from '../random.ts'
import { domainOf } from '../names.ts'
import { streets } from '../words/school-words.ts'
import { writeRows } from '../write-rows.ts'
import { writeHubs } from './hub-rows.ts'
import { levelsOf } from './levels.ts'
import { typeOf } from './school-type.ts'
import type { DemoSchool } from './schools.ts'
import type { DemoTrusts, TrustTime } from './trusts.ts'

export type DemoPartnership = { readonly schools: readonly DemoSchool[] } & DemoTrusts

const RowId = idOf('Row')
const census = day('2024-01-18')
const academiesFrom = day('2018-09-01')
const firstFormerUrn = 995_001

export async function writePartnership(tx: Transactor, partnership: DemoPartnership): Promise<void> {
  const { schools, trusts, times } = partnership
  const chance = chanceOf('school rows')
  const inTrusts = new Map(times.map((time) => [time.school, time]))
  await writeRows(
    tx,
    'trust',
    trusts.map(({ id, name, kind, opened }) => ({
      id,
      uid: null,
      group_id: null,
      name,
      kind,
      companies_house: null,
      ukprn: null,
      status: 'Open',
      opened_on: opened,
      closed_on: null,
      fictional: true,
      fingerprint: '',
    })),
  )
  await writeRows(
    tx,
    'school',
    schools.map((school) => schoolRow(chance, school, inTrusts.has(school.id))),
  )
  await writeRows(
    tx,
    'school_urn',
    schools.flatMap((school, index) => urnRows(school, index, inTrusts.get(school.id))),
  )
  await writeRows(
    tx,
    'trust_school',
    times.map(({ school, trust, held }) => ({
      id: demoId(RowId, 'trust time', school, held.from),
      school_id: school,
      trust_id: trust,
      held: toDaterange(held),
    })),
  )
  await writeHubs(tx, schools)
  await writeMemberships(tx, schools)
}

function schoolRow(chance: Chance, school: DemoSchool, inTrust: boolean) {
  const { model } = school
  const { latitude, longitude } = wgs84FromGrid(school.easting, school.northing)
  const { type, group } = typeOf(chance, school, inTrust)
  return {
    id: school.id,
    urn: school.urn,
    name: school.name,
    phase: school.phase,
    type,
    type_group: group,
    status: 'open' as const,
    opened_on: school.opened,
    closed_on: null,
    low_age: model.ages.low,
    high_age: model.ages.high,
    gender: model.gender,
    religious_character: model.church ?? 'Does not apply',
    capacity: Math.ceil((school.pupils * 1.06) / 5) * 5,
    pupils: school.pupils,
    fsm_percent: school.fsmPercent,
    la_code: model.laCode,
    la_name: model.laName,
    establishment_number: null,
    region: model.region,
    district: model.district,
    urban_rural: model.urbanRural,
    street: chance.oneOf(streets),
    locality: null,
    town: model.town,
    county: model.county,
    postcode: `${model.outcode} ${impossibleInward(chance)}`,
    website: `https://www.${domainOf(school.name)}`,
    ukprn: null,
    easting: school.easting,
    northing: school.northing,
    latitude,
    longitude,
    send_provision: null,
    sixth_form: model.sixthForm,
    fictional: true,
    data_as_of: census,
    fingerprint: '',
  }
}

/** Royal Mail gives no address the letters C, K, M and V after the space. */
const impossibleInward = (chance: Chance): string =>
  `${chance.whole(1, 9)}${chance.oneOf('CKMV'.split(''))}${chance.oneOf('CKMV'.split(''))}`

/** A school that joined its trust lately had another URN before it became an academy. */
function urnRows({ id, urn, name, opened }: DemoSchool, index: number, time: TrustTime | undefined) {
  const joined: Day | null =
    time && time.held.from >= academiesFrom && time.held.from > opened ? time.held.from : null
  const now = { urn, school_id: id, held: toDaterange(period(joined ?? opened)), name, ended_because: null }
  if (joined === null) return [now]
  const before = { ...now, urn: firstFormerUrn + index, held: toDaterange(period(opened, joined)) }
  return [{ ...before, ended_because: 'academised' as const }, now]
}

async function writeMemberships(tx: Transactor, schools: readonly DemoSchool[]): Promise<void> {
  await writeRows(
    tx,
    'membership',
    levelsOf(schools).map(({ school, year, level, agreed }) => ({
      school_id: school,
      year,
      level,
      agreed_on: agreed,
      held: toDaterange(periodOfYear(year)),
    })),
  )
}
