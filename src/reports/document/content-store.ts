import { type SqlBool, sql } from 'kysely'
import { type Day, dateRange, day } from '#kernel'
import type { Appendix, Framework } from '#frameworks'
import type { PartnershipTables } from '#partnership'
import { type Reader, reading } from '#platform/database'
import { type Workspace, trustMaterial } from '#reviews'
import { type EstimateLevel, type SeasonTables, estimateLevelWords, writtenScopes } from '#seasons'
import type { ReportId } from '../ids.ts'
import type { ReportTables } from '../tables.ts'
import { partIn, partKey, proseIn } from '../writing/text-of-report.ts'
import { textOf } from '../writing/text-store.ts'
import { appendices, contentOfReport } from './content-of-report.ts'
import type { Prose } from './prose.ts'
import { ReportContent } from './report-content.ts'

type Tables = SeasonTables & PartnershipTables & ReportTables
type OfReport = Workspace & { readonly report: ReportId }

/** The report as it stands: its cover and estimates from the record, its text as the team has written it. */
export async function contentOf(db: Reader, state: OfReport): Promise<ReportContent> {
  const { framework, hostName } = state
  const prose = await proseOf(db, state)
  const levels = await writtenEstimates(db, state)
  const titled = ({ title }: Appendix, place: number) => `${place + 1}. ${title}`
  return contentOfReport({
    framework,
    host: hostName,
    front: new Map([
      ...(await cover(db, state)),
      ['overallEstimate', [overallWords(framework, levels)]],
      ['appendices', framework.report.appendices.map(titled)],
    ]),
    estimates: estimateLines(framework, levels),
    prose,
  })
}

/** The text of each part: live where somebody has written here, else as the latest version has it. */
export async function proseOf(
  db: Reader,
  { report, framework }: { readonly report: ReportId; readonly framework: Framework },
): Promise<(section: string, part: string) => Prose> {
  const text = await textOf(db, report)
  if (text.store.clients.size > 0) return (section, part) => proseIn(partIn(text, partKey(section, part)))
  const latest = await latestVersion(db, report)
  const titleOf = (appendix: string) =>
    framework.report.appendices.find(({ key }) => key === appendix)?.title ?? null
  return (section, part) =>
    section === appendices
      ? (latest?.appendices.find(({ title }) => title === titleOf(part))?.prose ?? [])
      : (latest?.sections.find(({ key }) => key === section)?.parts.find(({ key }) => key === part)?.prose ??
        [])
}

const latestVersion = (db: Reader, report: ReportId): Promise<ReportContent | null> =>
  latestAt(db, report, null)

/** What the report said when it was last issued. */
export const latestIssued = (db: Reader, report: ReportId): Promise<ReportContent | null> =>
  latestAt(db, report, 'issued')

async function latestAt(db: Reader, report: ReportId, stage: 'issued' | null): Promise<ReportContent | null> {
  const versions = reading<Tables>(db).selectFrom('report_version').where('report_id', '=', report)
  const row = await (stage === null ? versions : versions.where('stage', '=', stage))
    .orderBy('number', 'desc')
    .select('content')
    .executeTakeFirst()
  return row ? ReportContent.parse(row.content) : null
}

type Levels = ReadonlyMap<string, EstimateLevel>

/** Only what the host wants in writing; the record holds no other. */
async function writtenEstimates(
  db: Reader,
  { review, estimateOption, framework }: Workspace,
): Promise<Levels> {
  const asked = writtenScopes(estimateOption, framework)
  const rows = await reading<Tables>(db)
    .selectFrom('review_estimate')
    .where('review_id', '=', review)
    .select(['scope', 'level'])
    .execute()
  return new Map(rows.filter(({ scope }) => asked.includes(scope)).map(({ scope, level }) => [scope, level]))
}

const overallWords = (framework: Framework, levels: Levels): string => {
  const overall = levels.get('overall')
  return overall ? estimateLevelWords(framework, overall) : 'Not applicable'
}

const estimateLines = (framework: Framework, levels: Levels): ReportContent['estimates'] =>
  (framework.estimates?.scopes ?? []).flatMap(({ key, title }) => {
    const level = levels.get(key)
    return level ? [{ label: title, level: estimateLevelWords(framework, level) }] : []
  })

async function cover(db: Reader, state: Workspace) {
  const { school, hostName, days, review } = state
  const [first] = days
  const last = days.at(-1)
  const on = first ?? day('1900-01-01')
  const leaders = await headteachersOn(db, school, on)
  const before = await reviewBefore(db, { school, review, on })
  const about = await belongings(db, state)
  const known = (value: string | null | undefined) => (value ? [value] : [])
  return [
    ['host', [hostName]],
    ['headteacher', leaders],
    ['chief', leaders],
    ['hub', known(about?.hub)],
    ['schoolType', known(about?.type)],
    ['trust', known(about?.trust)],
    ...(await saidByTrust(db, state)),
    ['reviewDates', first && last ? [dateRange(first, last)] : []],
    ['lastReviewDates', before ? [dateRange(before.first, before.last)] : []],
  ] satisfies [string, string[]][]
}

/** What stands on the cover of a report on a trust that only the trust knows. */
async function saidByTrust(db: Reader, state: Workspace): Promise<[string, string[]][]> {
  const material = await trustMaterial(db, state)
  return (material?.answers ?? []).flatMap(({ key, goes, words }): [string, string[]][] =>
    goes === 'cover' ? [[key.slice(key.indexOf('.') + 1), [words]]] : [],
  )
}

const belongings = (db: Reader, { school, trust, hub }: Workspace) =>
  reading<Tables>(db)
    .selectFrom('school')
    .where('id', '=', sql<never>`${school}`)
    .select('type')
    .select((one) => [
      one
        .selectFrom('trust')
        .where('trust.id', '=', sql<never>`${trust}`)
        .select('name')
        .as('trust'),
      one
        .selectFrom('hub')
        .where('hub.id', '=', sql<never>`${hub}`)
        .select('name')
        .as('hub'),
    ])
    .executeTakeFirst()

async function headteachersOn(db: Reader, school: string, on: Day): Promise<string[]> {
  const rows = await reading<Tables>(db)
    .selectFrom('post')
    .innerJoin('person', 'person.id', 'post.person_id')
    .where('post.school_id', '=', sql<never>`${school}`)
    .where('post.role', '=', 'headteacher')
    .where(sql<SqlBool>`post.held @> ${on}::date`)
    .orderBy('person.name')
    .select('person.name')
    .execute()
  return rows.map(({ name }) => name)
}

type Before = { readonly school: string; readonly review: string; readonly on: Day }

/** The days of the school’s last review that was issued before one. */
const reviewBefore = (db: Reader, { school, review, on }: Before) =>
  reading<Tables>(db)
    .selectFrom('review as earlier')
    .innerJoin('review_milestone', 'review_milestone.review_id', 'earlier.id')
    .where('earlier.school_id', '=', sql<never>`${school}`)
    .where('earlier.id', '<>', sql<never>`${review}`)
    .where('milestone', '=', 'issued')
    .where(sql<SqlBool>`upper(earlier.days) <= ${on}::date`)
    .orderBy('earlier.days', 'desc')
    .select([sql<Day>`lower(earlier.days)`.as('first'), sql<Day>`upper(earlier.days) - 1`.as('last')])
    .executeTakeFirst()
