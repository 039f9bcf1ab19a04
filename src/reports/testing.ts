import { type Actor, clockAt, day, newId, perform, period, personOf } from '#kernel'
import { type Database, worldOver } from '#platform/database'
import type { TestDatabase } from '#platform/database/testing'
import { aPractitioner, aSchoolIn } from '#practitioners/testing'
import {
  EntryId,
  type FindingKind,
  NoteId,
  answerFinding,
  findFindings,
  receiveNotes,
  recordFinding,
} from '#reviews'
import { type StaffedReview, aStaffedReview } from '#reviews/testing'
import { type WhenOpened, aReviewer, doing } from '#seasons/testing'
import type { ReportId } from './ids.ts'
import { openReport } from './open-report.ts'
import { savePart } from './writing/save-part.ts'

export { aTrustReport } from './document/a-trust-report.ts'

/** Friday 6 December 2024, the day after the review of the tests. */
export const afterReview = clockAt('2024-12-06T09:00:00.000Z')
export const dayAfter = day('2024-12-06')

export const worldAfter = (database: Database) => worldOver(database, afterReview)

export type ReportBegun = StaffedReview & { readonly report: ReportId; readonly qaReader: Actor }

/** A review that is over, whose report its team has begun, and a QA reader from far away. */
export async function aReportBegun(open: TestDatabase, opened?: WhenOpened): Promise<ReportBegun> {
  const staffed = await aStaffedReview(open, opened)
  const reader = await open.database.transaction(async (tx) =>
    aPractitioner(tx, {
      name: 'Quentin Rowe',
      school: await aSchoolIn(tx),
      accredited: { qaReader: period(day('2024-09-01'), day('2025-09-01')) },
    }),
  )
  const world = worldAfter(open.database)
  const input = { review: staffed.review }
  const { report } = (await doing(world, openReport, { by: staffed.leadActor, input })).body
  return { ...staffed, report, qaReader: aReviewer(reader) }
}

type Written = { readonly by: Actor; readonly part: string; readonly text: string; readonly before?: string }

export const writeIn = (
  { database }: Pick<TestDatabase, 'database'>,
  report: ReportId,
  { by, part, text, before = '' }: Written,
) => perform(worldAfter(database), savePart, { by, input: { report, part, text, before } })

type Found = {
  readonly section: string
  readonly kind: FindingKind
  readonly text: string
  readonly evidence?: boolean
}

/** A finding on which host and lead agree, with a note behind it unless it is said to have none. */
export async function anAgreedFinding(
  { database }: Pick<TestDatabase, 'database'>,
  { review, leadActor, head, peerActors }: ReportBegun,
  { evidence = true, ...found }: Found,
): Promise<string> {
  const world = worldOver(database, clockAt('2024-12-05T12:00:00.000Z'))
  const [peer] = peerActors
  const note = newId(NoteId)
  const said = { kind: 'words', words: { ...blankNote, section: found.section, text: 'Seen in two lessons' } }
  const entry = {
    id: newId(EntryId),
    note,
    by: personOf(peer),
    device: newId(EntryId),
    writtenAt: '2024-12-03T09:00:00.000Z',
    after: [],
    said,
  }
  await doing(world, receiveNotes, { by: peer, input: { review, entries: [entry] } })
  const input = { review, ...found, evidence: evidence ? [note] : [] }
  const { finding } = (await doing(world, recordFinding, { by: leadActor, input })).body
  const wording = (await findFindings(database.reader, review)).find(({ id }) => id === finding)?.wording
  for (const by of [leadActor, head])
    await doing(world, answerFinding, { by, input: { finding, wording, answer: 'agrees' } })
  return finding
}

const blankNote = {
  kind: 'strength',
  section: null,
  phase: null,
  subject: null,
  group: null,
  source: null,
  pairedWith: null,
  photographs: [],
}
