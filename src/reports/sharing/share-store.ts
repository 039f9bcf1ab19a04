import { type SqlBool, sql } from 'kysely'
import { type Actor, type Day, type Instant, type Occasion, newId, personOf, postsOf } from '#kernel'
import type { PartnershipTables } from '#partnership'
import { type Reader, type Transactor, reading, writing } from '#platform/database'
import { RecordId, type ReportId, type ShareId } from '../ids.ts'
import type { ReportTables } from '../tables.ts'
import type { Edition, ReadingAs } from './share.ts'

type Tables = ReportTables & PartnershipTables

type New = {
  readonly report: ReportId
  readonly share: ShareId
  readonly edition: Edition
  readonly audience: 'link' | 'trust'
  readonly to: string
  readonly expires: Day | null
  readonly secretHash: string | null
}

export async function insertShare(tx: Transactor, made: New, { at, by }: Occasion): Promise<void> {
  const { report, share, edition, audience, to, expires, secretHash } = made
  await writing<ReportTables>(tx)
    .insertInto('report_share')
    .values({
      id: share,
      report_id: report,
      edition,
      audience,
      why: to,
      secret_hash: secretHash,
      expires,
      made_at: at,
      made_by: personOf(by),
      ended_at: null,
      ended_by: null,
    })
    .execute()
}

export async function endShareOf(tx: Transactor, share: ShareId, { at, by }: Occasion): Promise<void> {
  await writing<ReportTables>(tx)
    .updateTable('report_share')
    .set({ ended_at: at, ended_by: personOf(by) })
    .where('id', '=', share)
    .execute()
}

/** Every way to read the report that the school has opened, ended ones too, newest first. */
export const sharesOf = (db: Reader, report: ReportId) =>
  reading<Tables>(db)
    .selectFrom('report_share')
    .leftJoin('person', 'person.id', 'report_share.made_by')
    .where('report_id', '=', report)
    .orderBy('made_at', 'desc')
    .select(['report_share.id', 'edition', 'audience', 'why', 'expires', 'made_at as madeAt'])
    .select(['ended_at as endedAt', 'person.name as madeBy'])
    .execute()

export type ShareKept = Awaited<ReturnType<typeof sharesOf>>[number]

export async function isSharedWithTrust(db: Reader, report: ReportId): Promise<boolean> {
  const shares = await sharesOf(db, report)
  return shares.some(({ audience, endedAt }) => audience === 'trust' && endedAt === null)
}

/** The share that a link opens on a day; null when it is mistyped, over or taken back. */
export const shareBehind = (db: Reader, secretHash: string, today: Day) =>
  reading<ReportTables>(db)
    .selectFrom('report_share')
    .where('secret_hash', '=', secretHash)
    .where('ended_at', 'is', null)
    .where('expires', '>=', today)
    .select(['id', 'report_id as report', 'edition'])
    .executeTakeFirst()

type Read = {
  readonly report: ReportId
  readonly share: ShareId | null
  readonly by: Actor
  readonly as: ReadingAs
  readonly edition: Edition
  readonly at: Instant
}

export async function insertReading(
  tx: Transactor,
  { report, share, by, as, edition, at }: Read,
): Promise<void> {
  await writing<ReportTables>(tx)
    .insertInto('report_reading')
    .values({
      id: newId(RecordId),
      report_id: report,
      share_id: share,
      person_id: share === null ? personOf(by) : null,
      reading_as: as,
      edition,
      at,
    })
    .execute()
}

/** Who has read the report, newest first. */
export const readingsOf = (db: Reader, report: ReportId) =>
  reading<Tables>(db)
    .selectFrom('report_reading')
    .leftJoin('person', 'person.id', 'report_reading.person_id')
    .leftJoin('report_share', 'report_share.id', 'report_reading.share_id')
    .where('report_reading.report_id', '=', report)
    .orderBy('report_reading.at', 'desc')
    .limit(100)
    .select(['report_reading.id', 'reading_as as as', 'report_reading.edition', 'report_reading.at'])
    .select(['person.name', 'report_share.why as link'])
    .execute()

/** Whether the school’s membership in a year gives its hub’s leaders its reports. */
export async function isMember(db: Reader, school: string, year: string): Promise<boolean> {
  const found = await reading<PartnershipTables>(db)
    .selectFrom('membership')
    .where('school_id', '=', sql<never>`${school}`)
    .where('year', '=', sql<never>`${year}`)
    .select('level')
    .executeTakeFirst()
  return found !== undefined
}

/** People whose names would say who is meant: of the school on a day, and of the review. */
export async function namesOf(db: Reader, { school, review, today }: NamesAsked): Promise<string[]> {
  const rows = await reading<PartnershipTables>(db)
    .selectFrom('person')
    .where(
      sql<SqlBool>`exists (select from post where post.person_id = person.id and post.organisation_id = ${school}
          and post.held && daterange((${today}::date - 730), ${today}::date))
        or exists (select from placement where placement.person_id = person.id and placement.review_id = ${review})`,
    )
    .select('name')
    .orderBy('name')
    .execute()
  return rows.map(({ name }) => name)
}

type NamesAsked = { readonly school: string; readonly review: string; readonly today: Day }

/** Whether somebody holds one of these roles at a place. */
export const holdsRole = (actor: Actor, roles: readonly string[], place: string | null): boolean =>
  place !== null && postsOf(actor).some(({ role, at }) => roles.includes(role) && at.id === place)
