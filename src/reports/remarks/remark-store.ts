import { type Occasion, personOf } from '#kernel'
import { type Reader, type Transactor, reading, writing } from '#platform/database'
import type { PartnershipTables } from '#partnership'
import type { RemarkId, ReportId } from '../ids.ts'
import type { ReportTables } from '../tables.ts'
import type { RemarkKind } from './remark.ts'

export type Made = {
  readonly report: ReportId
  readonly remark: RemarkId
  readonly kind: RemarkKind
  readonly part: string
  readonly line: string
  readonly words: string
  readonly instead: string | null
}

export async function insertRemark(tx: Transactor, made: Made, { at, by }: Occasion): Promise<void> {
  const person = personOf(by)
  if (person === null) throw new Error('A remark is made by somebody whom we know by name')
  const { report, remark, kind, part, line, words, instead } = made
  await writing<ReportTables>(tx)
    .insertInto('report_remark')
    .values({ id: remark, report_id: report, kind, part, line, words, instead, at, by_person: person })
    .execute()
}

type Answered = {
  readonly remark: RemarkId
  readonly answer: 'accepted' | 'declined'
  readonly because: string | null
}

export async function insertAnswer(tx: Transactor, answered: Answered, { at, by }: Occasion): Promise<void> {
  const person = personOf(by)
  if (person === null) throw new Error('A remark is answered by somebody whom we know by name')
  const { remark, answer, because } = answered
  await writing<ReportTables>(tx)
    .insertInto('report_remark_answer')
    .values({ remark_id: remark, answer, because, at, by_person: person })
    .execute()
}

/** Everything said about a report, oldest first, with its answers. */
export const remarksOf = (db: Reader, report: ReportId) =>
  reading<ReportTables & PartnershipTables>(db)
    .selectFrom('report_remark as remark')
    .innerJoin('person as maker', 'maker.id', 'remark.by_person')
    .leftJoin('report_remark_answer as answered', 'answered.remark_id', 'remark.id')
    .leftJoin('person as answerer', 'answerer.id', 'answered.by_person')
    .where('remark.report_id', '=', report)
    .orderBy('remark.at')
    .orderBy('remark.id')
    .select(['remark.id', 'remark.kind', 'remark.part', 'remark.line', 'remark.words', 'remark.instead'])
    .select(['remark.at', 'maker.name as by', 'answered.answer', 'answered.because'])
    .select(['answered.at as answered_at', 'answerer.name as answered_by'])
    .execute()

export type Remark = Awaited<ReturnType<typeof remarksOf>>[number]

export async function openCorrections(db: Reader, report: ReportId): Promise<number> {
  const remarks = await remarksOf(db, report)
  return remarks.filter(({ kind, answer }) => kind === 'correction' && answer === null).length
}

export const findRemark = async (db: Reader, report: ReportId, remark: RemarkId): Promise<Remark | null> =>
  (await remarksOf(db, report)).find(({ id }) => id === remark) ?? null
