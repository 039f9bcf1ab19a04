import type { Day } from '#kernel'
import { eventsIn } from '#events'
import { newAreasIn } from '#excellence'
import type { PartnershipYear } from '#partnership'
import { type Reader, reading } from '#platform/database'
import { facilitatorsIn, programmeMembersIn, visitsIn } from '#programmes'
import { type Row, type RowSource, type YearRows, rowSources } from '../metric.ts'
import type { ImpactTables } from '../tables.ts'
import { answerRows } from './answers-read-model.ts'
import { englandRows } from './england-read-model.ts'
import { hubRows, trainingRows } from './people-read-model.ts'
import { estimatePairRows, reviewRows } from './reviews-read-model.ts'
import { schoolRows } from './schools-read-model.ts'

type Asked = { readonly year: PartnershipYear; readonly today: Day }
type Reads = (db: Reader, asked: Asked) => Promise<readonly Row[]>

const reads: Readonly<Record<RowSource, Reads>> = {
  schools: (db, { year }) => schoolRows(db, year),
  hubs: (db, { year }) => hubRows(db, year),
  reviews: (db, { year, today }) => reviewRows(db, year, today),
  estimatePairs: (db, { year, today }) => estimatePairRows(db, year, today),
  training: (db, { year }) => trainingRows(db, year),
  areas: async (db, { year }) =>
    (await newAreasIn(db, year)).map(({ area, title, category, school, schoolName, phase, region }) => ({
      id: area,
      label: `${title}, ${schoolName}`,
      category,
      school,
      phase,
      region,
    })),
  members: async (db, { year }) =>
    (await programmeMembersIn(db, year)).map((member) => ({
      id: member.school ?? member.trust,
      label: member.name,
      programme: member.programme,
      phase: member.phase === 'allThrough' ? 'secondary' : member.phase,
      region: member.region,
      group: member.groupName,
    })),
  facilitators: async (db, { year }) =>
    (await facilitatorsIn(db, year)).map(({ person, programme }) => ({ person, programme })),
  visits: async (db, { year }) =>
    (await visitsIn(db, year)).map(({ visit, programme, groupName, hostName, visitors }) => ({
      id: visit,
      label: hostName,
      programme,
      group: groupName,
      visitors,
    })),
  events: async (db, { year }) =>
    (await eventsIn(db, year)).map(({ id, kind, title, attendees }) => ({
      id,
      label: title,
      kind,
      attendees,
    })),
  answers: (db, asked) => answerRows(db, asked),
  england: (db, { year }) => englandRows(db, year),
  unrecorded: (db, { year }) =>
    reading<ImpactTables>(db)
      .selectFrom('unrecorded_figure')
      .where('year', '=', year)
      .select(['metric', 'why'])
      .orderBy('metric')
      .execute(),
}

/** The rows of one year from the sources that are asked for; the others are empty. England and what is not recorded always come along. */
export async function yearRows(
  db: Reader,
  asked: Asked,
  wanted: readonly RowSource[] = rowSources,
): Promise<YearRows> {
  const needed = new Set<RowSource>([...wanted, 'england', 'unrecorded'])
  const of = async (source: RowSource) => (needed.has(source) ? reads[source](db, asked) : [])
  return {
    schools: await of('schools'),
    hubs: await of('hubs'),
    reviews: await of('reviews'),
    estimatePairs: await of('estimatePairs'),
    training: await of('training'),
    areas: await of('areas'),
    members: await of('members'),
    facilitators: await of('facilitators'),
    visits: await of('visits'),
    events: await of('events'),
    answers: await of('answers'),
    england: await of('england'),
    unrecorded: await of('unrecorded'),
  }
}
