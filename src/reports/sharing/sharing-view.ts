import { type Day, type Refused, longDate, longInstant, refusalOf, refused } from '#kernel'
import type { PartnershipTables } from '#partnership'
import { type Reader, type Reading, reading } from '#platform/database'
import { type SqlBool, sql } from 'kysely'
import { isOpenToVisitors } from '#reviews'
import type { ReportId, ShareId } from '../ids.ts'
import { itsHead } from '../policy.ts'
import { type ReportState, findReport } from '../report-state-store.ts'
import { isMember, readingsOf, sharesOf } from './share-store.ts'
import { type Edition, type ReadingAs, editionWords } from './share.ts'

/** Somebody who can read the report, and why, as a sentence. */
export type CanRead = { readonly who: string; readonly why: string; readonly share: ShareId | null }

export type ReadingLine = {
  readonly id: string
  readonly who: string
  readonly how: string
  readonly when: string
}

export type SharingView = {
  readonly report: ReportId
  readonly hostName: string
  readonly canRead: readonly CanRead[]
  readonly ended: readonly CanRead[]
  readonly readings: readonly ReadingLine[]
  readonly trustName: string | null
  readonly sharedWithTrust: boolean
}

/** Everybody who can read the report and why; what the school may open and close; who has read it. */
export async function sharingView(
  { db, actor, today }: Reading,
  report: ReportId,
): Promise<SharingView | Refused> {
  const state = await findReport(db, { report, today, by: actor })
  if (!state || state.at !== 'issued') return refused('not-found')
  const forbidden = refusalOf(itsHead, { actor, state, today })
  if (forbidden) return forbidden
  const shares = await sharesOf(db, report)
  const open = shares.filter(
    ({ endedAt, expires }) => endedAt === null && (expires === null || expires >= today),
  )
  const trustName = (await nameOf(db, 'trust', state.trust)) ?? null
  const trustLeaders = await leadersOf(db, {
    column: 'trust_id',
    place: state.trust,
    roles: ['trustLeader'],
    today,
  })
  const said = (share: Share) => shared(share, `${listed(trustLeaders)} of ${trustName ?? 'your trust'}`)
  return {
    report,
    hostName: state.hostName,
    canRead: [...(await byRight(db, state, today)), ...open.map(said)],
    ended: shares.filter((share) => !open.includes(share)).map(said),
    readings: (await readingsOf(db, report)).map(({ id, as, edition, at, name, link }) => ({
      id,
      who: name ?? `Somebody with the link for ${link ?? 'somebody'}`,
      how: howWords(as, edition),
      when: longInstant(at),
    })),
    trustName,
    sharedWithTrust: open.some(({ audience }) => audience === 'trust'),
  }
}

type Share = Awaited<ReturnType<typeof sharesOf>>[number]

function shared({ id, audience, why, expires, edition, madeBy, endedAt }: Share, trust: string): CanRead {
  const until = endedAt
    ? `until it was ended at ${longInstant(endedAt)}`
    : expires
      ? `until ${longDate(expires)}`
      : 'until you take it back'
  const made = `because ${madeBy ?? 'the host'} ${audience === 'trust' ? 'agreed to it' : 'made a link for them'}, ${until}`
  return {
    who: audience === 'trust' ? trust : `Anybody with the link for ${why}`,
    why: `${made}. They read ${editionWords[edition].toLowerCase()}.`,
    share: id,
  }
}

/** The same rights as open the report: whoever is let in by another is listed here. */
async function byRight(db: Reader, state: ReportState, today: Day): Promise<CanRead[]> {
  const { school, hostName, visitors, hosts, hub, year, ofTrust } = state
  const leaders = await leadersOf(db, {
    column: ofTrust === null ? 'school_id' : 'trust_id',
    place: school,
    roles: ofTrust === null ? ['headteacher', 'seniorLeader'] : ['trustLeader'],
    today,
  })
  const named = hosts.map(({ name }) => name).filter((name) => !leaders.includes(name))
  const hubName = await nameOf(db, 'hub', hub)
  const hubLeaders = await leadersOf(db, {
    column: 'hub_id',
    place: hub,
    roles: ['hubManager', 'seniorPartner'],
    today,
  })
  const hubReads = hubLeaders.length > 0 && (await isMember(db, school, year))
  const visitorsRead = isOpenToVisitors(state, today)
  return [
    byName(leaders, `because the report belongs to ${hostName}, which they lead.`),
    ...(named.length === 0 ? [] : [byName(named, 'because you named them to work with the visitors.')]),
    ...(visitorsRead
      ? [
          byName(
            visitors.map(({ name }) => name),
            'because they wrote it with you; until a fortnight after the review is closed.',
          ),
        ]
      : []),
    ...(hubReads
      ? [
          byName(
            hubLeaders,
            `because they lead ${hubName ?? 'your hub'}, and your membership for ${year} gives the hub its schools’ reports.`,
          ),
        ]
      : []),
    ofTrust === null ? officeReads : officerReads,
  ]
}

const byName = (names: readonly string[], why: string): CanRead => ({ who: listed(names), why, share: null })

const officeReads: CanRead = {
  who: 'The office of the partnership',
  why: 'because it answers for reviews and learns from them. It reads the edition without names.',
  share: null,
}

const officerReads: CanRead = {
  who: 'The one officer who holds this review',
  why: 'because somebody in the office sees it through. They read the edition without names.',
  share: null,
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? 'Nobody yet') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

const readingWords: Record<ReadingAs, string> = {
  page: 'Read it here',
  pdf: 'Took the PDF',
  word: 'Took the Word file',
  html: 'Took the web page',
}

const howWords = (as: ReadingAs, edition: Edition): string => {
  const how = readingWords[as]
  return edition === 'parents' ? `${how}, in the edition for parents` : how
}

type Leading = {
  readonly column: 'school_id' | 'trust_id' | 'hub_id'
  readonly place: string | null
  readonly roles: ('headteacher' | 'seniorLeader' | 'trustLeader' | 'hubManager' | 'seniorPartner')[]
  readonly today: Day
}

async function leadersOf(db: Reader, { column, place, roles, today }: Leading): Promise<string[]> {
  if (place === null) return []
  const rows = await reading<PartnershipTables>(db)
    .selectFrom('post')
    .innerJoin('person', 'person.id', 'post.person_id')
    .where(sql<SqlBool>`${sql.ref(`post.${column}`)} = ${place}`)
    .where('post.role', 'in', roles)
    .where(sql<SqlBool>`post.held @> ${today}::date`)
    .orderBy('person.name')
    .select('person.name')
    .distinct()
    .execute()
  return rows.map(({ name }) => name)
}

async function nameOf(db: Reader, table: 'trust' | 'hub', id: string | null): Promise<string | undefined> {
  if (id === null) return undefined
  const row = await reading<PartnershipTables>(db)
    .selectFrom(table)
    .where('id', '=', sql<never>`${id}`)
    .select('name')
    .executeTakeFirst()
  return row?.name
}
