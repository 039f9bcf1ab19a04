import { z } from 'zod'
import type { Database } from '#platform/database'

/** How each table of the network is written again: which rows, whose identifiers also change with the year, and what else must differ. */
type Copied = {
  readonly table: string
  /** Rows of the demonstration that are copied; `year` stands for its last whole year. */
  readonly rows: string
  /** Once a network, or once a network and year. */
  readonly every: 'network' | 'year'
  /** Columns that must not be the same twice, in SQL: `copy` counts networks, `back` years. */
  readonly differ?: Readonly<Record<string, string>>
}

const fictional = 'fictional'
const ofYear = 'year = :year'
const season = 'season_id in (select id from season where year = :year)'
const review = `review_id in (select id from review where ${season})`
const cohort = `cohort_id in (select id from programme_cohort where ${ofYear})`
const visit = `group_id in (select id from programme_group where ${cohort})`
const held = 'held_on <@ :period'
const suffixed = (column: string) => ({ [column]: `${column} || ' ' || copy || '-' || back` })
const urn = { urn: 'urn + copy * 10000' }

const copied: readonly Copied[] = [
  { table: 'person', rows: fictional, every: 'network', differ: { email: 'null' } },
  { table: 'practitioner', rows: 'true', every: 'network' },
  { table: 'trust', rows: fictional, every: 'network', differ: { uid: 'null' } },
  { table: 'hub', rows: fictional, every: 'network', differ: suffixed('name') },
  { table: 'school', rows: fictional, every: 'network', differ: urn },
  {
    table: 'school_urn',
    rows: `school_id in (select id from school where ${fictional})`,
    every: 'network',
    differ: urn,
  },
  {
    table: 'trust_school',
    rows: `school_id in (select id from school where ${fictional})`,
    every: 'network',
  },
  { table: 'hub_school', rows: 'true', every: 'network' },
  { table: 'post', rows: 'true', every: 'network' },
  { table: 'season', rows: ofYear, every: 'year' },
  { table: 'membership', rows: ofYear, every: 'year' },
  {
    table: 'published_figures',
    rows: `${ofYear} and urn >= 990000`,
    every: 'year',
    differ: { ...urn, place: '(place::int + copy * 10000)::text' },
  },
  { table: 'review', rows: season, every: 'year' },
  { table: 'review_milestone', rows: review, every: 'year' },
  { table: 'review_cancelled', rows: review, every: 'year' },
  { table: 'review_estimate', rows: review, every: 'year' },
  { table: 'placement', rows: review, every: 'year' },
  { table: 'training_session', rows: held, every: 'year' },
  {
    table: 'training_enrolment',
    rows: `session_id in (select id from training_session where ${held})`,
    every: 'year',
  },
  { table: 'area_of_excellence', rows: 'true', every: 'year' },
  { table: 'area_examination', rows: review, every: 'year' },
  {
    table: 'area_accreditation',
    rows: `examination_id in (select id from area_examination where ${review})`,
    every: 'year',
  },
  { table: 'programme_cohort', rows: ofYear, every: 'year' },
  { table: 'programme_enrolment', rows: cohort, every: 'year' },
  { table: 'programme_facilitator', rows: cohort, every: 'year' },
  { table: 'programme_group', rows: cohort, every: 'year', differ: suffixed('name') },
  { table: 'programme_group_member', rows: visit, every: 'year' },
  { table: 'programme_visit', rows: visit, every: 'year' },
  {
    table: 'programme_attendance',
    rows: `visit_id in (select id from programme_visit where ${visit})`,
    every: 'year',
  },
  { table: 'event', rows: held, every: 'year', differ: suffixed('title') },
  { table: 'survey_round', rows: ofYear, every: 'year' },
  {
    table: 'survey_response',
    rows: `round_id in (select id from survey_round where ${ofYear})`,
    every: 'year',
    differ: { undo_hash: 'null' },
  },
]

/** All networks share the seasons and cohorts of a year. */
const shared: Readonly<Record<string, (year: string) => string>> = {
  season_id: (year) => `(select id from season where season.year = ${year})`,
  cohort_id: (year) => `(select other.id from programme_cohort as own
    join programme_cohort as other on other.programme = own.programme and other.year = ${year} where own.id = cohort_id)`,
}
/** Identifiers of these are one for all years of a network, and so are those of tables written once a network. */
const oneANetwork = /^(school|trust|hub|person|contact|facilitator|deputy_of)(_id)?$|_by$|^by_person$/
const unchanged = new Set(['instrument_id', 'subject_kind'])

const Column = z.object({ name: z.string(), type: z.string() })

type Multiplying = { readonly networks: number; readonly year: number; readonly years: number }

/** Writes the demonstration’s last whole year again: so many networks, so many years. Its own rows stay as they are. */
export async function multiply(database: Database, { networks, year, years }: Multiplying): Promise<void> {
  for (const { table, rows, every, differ } of copied) {
    const columns = await columnsOf(database, table)
    const said = columns.map(({ name, type }) => {
      const own = differ?.[name] ?? shared[name]?.(labelBack(year))
      if (own !== undefined) return own
      if (name === 'year') return labelBack(year)
      if (every === 'year' && type === 'date') return `(${name} - make_interval(years => back))::date`
      if (every === 'year' && type === 'daterange')
        return `daterange((lower(${name}) - make_interval(years => back))::date, (upper(${name}) - make_interval(years => back))::date)`
      return type === 'uuid' && !unchanged.has(name) ? identifier(every, name) : name
    })
    const from = rows
      .replaceAll(':year', `'${year}/${(year + 1) % 100}'`)
      .replaceAll(':period', `daterange('${year}-09-01', '${year + 1}-09-01')`)
    const back = every === 'year' ? `generate_series(0, ${years - 1})` : 'generate_series(0, 0)'
    await database.executeSql(
      `insert into ${table} (${columns.map(({ name }) => name).join(', ')})
       select ${said.join(', ')} from (select * from ${table} where ${from}) as one,
         generate_series(1, ${networks - 1}) as copy, ${back} as back
       on conflict do nothing`,
    )
  }
  await answerMore(database)
  await database.executeSql('analyze')
}

/** More of the same answers, until the year has 170,000: twenty about each review. */
async function answerMore(database: Database): Promise<void> {
  await database.executeSql(
    `insert into survey_response (round_id, anonymous, answers)
     select round_id, true, answers
     from survey_response join survey_round on survey_round.id = round_id
       cross join generate_series(1, 3)
     where survey_response.anonymous and survey_round.code in ('qar-host', 'qar-reviewer', 'event', 'facilitation')`,
  )
}

/** The label of the year so many years back, in SQL: `2021/22`. */
const labelBack = (year: number): string =>
  `(${year} - back)::text || '/' || lpad(((${year} - back) % 100 + 1)::text, 2, '0')`

/** The same identifier for the same row wherever it is named; the first network and year keep their own. */
function identifier(every: Copied['every'], name: string): string {
  if (every === 'network' || oneANetwork.test(name)) return `md5(${name}::text || copy || '-')::uuid`
  return `md5(${name}::text || copy || '-' || back)::uuid`
}

async function columnsOf(
  database: Database,
  table: string,
): Promise<readonly { readonly name: string; readonly type: string }[]> {
  const { rows } = await database.executeSql(
    `select column_name as name, udt_name as type from information_schema.columns
     where table_schema = 'public' and table_name = '${table}' and is_generated = 'NEVER' order by ordinal_position`,
  )
  return rows.map((row) => Column.parse(row))
}
