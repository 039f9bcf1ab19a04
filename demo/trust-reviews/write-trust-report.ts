import { type Day, type PersonId, addDays, dateRange } from '#kernel'
import type { Framework } from '#frameworks'
import { type Transactor, writing } from '#platform/database'
import {
  type ReportContent,
  ReportId,
  type ReportStage,
  type ReportTables,
  contentOfReport,
  proseOfRecord,
} from '#reports'
import { FindingId, type FindingKind, WordingId, findFindings, findWorkspace, trustMaterial } from '#reviews'
import { momentAt } from '../days.ts'
import { demoId } from '../random.ts'
import { foundInTrust } from '../words/trust-review-words.ts'
import { writeRows } from '../write-rows.ts'
import type { DemoTrustReview } from './trust-reviews.ts'

type Issued = {
  readonly review: DemoTrustReview
  readonly framework: Framework
  readonly issuedOn: Day
  readonly reader: PersonId
}

/** What the team agreed, and the report that was issued: filled from the record as the product fills it. */
export async function writeTrustReport(tx: Transactor, issued: Issued): Promise<void> {
  const { review, issuedOn } = issued
  await writeTrustFindings(tx, review)
  const [lead] = review.team
  await writeRows(tx, 'review_milestone', [
    {
      review_id: review.id,
      milestone: 'issued',
      at: momentAt(issuedOn, '15:00'),
      by_person: lead?.person.id ?? null,
    },
  ])
  await writeGates(tx, issued)
  const content = JSON.stringify(await contentFor(tx, issued))
  await writing<ReportTables>(tx)
    .insertInto('report_version')
    .values({
      report_id: reportId(review),
      number: 1,
      stage: 'issued',
      at: momentAt(issuedOn, '15:00'),
      by_person: lead?.person.id ?? null,
      content,
    })
    .execute()
}

const reportId = ({ id }: DemoTrustReview) => demoId(ReportId, 'trust report', id)

async function contentFor(tx: Transactor, { review, framework }: Issued): Promise<ReportContent> {
  const { from } = review.days
  const workspace = await findWorkspace(tx, { review: review.id, today: from })
  const material = workspace && (await trustMaterial(tx, workspace))
  if (!material) throw new Error(`${review.trust.name} has no proformas`)
  const prose = proseOfRecord({ framework, material, findings: await findFindings(tx, review.id) })
  const { name } = review.trust
  return contentOfReport({
    framework,
    host: name,
    front: new Map([
      ['host', [name]],
      ['reviewDates', [dateRange(from, addDays(from, 2))]],
      ...material.answers
        .filter(({ goes }) => goes === 'cover')
        .map(({ key, words }): [string, string[]] => [key.slice('cover.'.length), [words]]),
      ['appendices', framework.report.appendices.map(({ title }, place) => `${place + 1}. ${title}`)],
    ]),
    estimates: [],
    prose: (section, part) => prose.get(`${section}.${part}`) ?? [],
  })
}

/** Days after the last day on which each gate was passed. */
const gates = [
  ['drafting', -1],
  ['teamAgreed', 2],
  ['factCheck', 6],
  ['factChecked', 12],
  ['qaReading', 13],
  ['approved', 20],
] as const

async function writeGates(tx: Transactor, { review, issuedOn, reader }: Issued): Promise<void> {
  const id = reportId(review)
  const [lead] = review.team
  const [host] = review.hosts
  const last = addDays(review.days.from, 2)
  const by = (stage: ReportStage): PersonId | null => {
    if (stage === 'approved') return reader
    return (stage === 'factChecked' ? host?.id : lead?.person.id) ?? null
  }
  const passed = [
    ...gates.map(([stage, after]) => ({ stage, at: momentAt(addDays(last, after), '14:30') })),
    { stage: 'issued' as const, at: momentAt(issuedOn, '15:00') },
  ]
  await writeRows(tx, 'report', [
    {
      id,
      review_id: review.id,
      stage: 'issued',
      reader,
      opened_at: momentAt(addDays(last, -1), '14:30'),
      opened_by: lead?.person.id ?? null,
    },
  ])
  await writeRows(
    tx,
    'report_gate',
    passed.map(({ stage, at }) => ({
      id: demoId(ReportId, 'gate', id, stage),
      report_id: id,
      stage,
      at,
      by_person: by(stage),
      why: null,
    })),
  )
}

async function writeTrustFindings(tx: Transactor, review: DemoTrustReview): Promise<void> {
  const [lead] = review.team
  const [host] = review.hosts
  const at = momentAt(addDays(review.days.from, 2), '11:10')
  const found = Object.entries(foundInTrust).flatMap(([section, { well, better }]) => {
    const one = (kind: FindingKind) => (words: string, place: number) => {
      const id = demoId(FindingId, 'finding', review.id, section, kind, place)
      return { id, section, kind, place: place + 1, words, wording: demoId(WordingId, 'wording', id) }
    }
    return [...well.map(one('whatWentWell')), ...better.map(one('evenBetterIf'))]
  })
  const made_by = lead?.person.id ?? null
  await writeRows(
    tx,
    'finding',
    found.map(({ id, section, kind, place }) => ({
      id,
      review_id: review.id,
      section,
      kind,
      place,
      made_at: at,
      made_by,
    })),
  )
  await writeRows(
    tx,
    'finding_wording',
    found.map(({ id, wording, words }) => ({
      id: wording,
      finding_id: id,
      number: 1,
      text: words,
      at,
      by_person: made_by,
    })),
  )
  if (!lead || !host) return
  const sides = [
    { side: 'lead' as const, by_person: lead.person.id },
    { side: 'host' as const, by_person: host.id },
  ]
  await writeRows(
    tx,
    'finding_answer',
    found.flatMap(({ wording }) =>
      sides.map(({ side, by_person }) => ({
        wording_id: wording,
        side,
        answer: 'agrees' as const,
        at,
        by_person,
      })),
    ),
  )
}
