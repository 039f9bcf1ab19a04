import { type Occasion, type PersonId, newId, personOf } from '#kernel'
import type { PartnershipTables } from '#partnership'
import { type Reader, type Transactor, reading, writing } from '#platform/database'
import type { ReviewId } from '#seasons'
import type { NoteId } from '../evidence/ids.ts'
import type { AnswerGiven, AnswerSide, Finding, FindingAnswer } from './finding.ts'
import { type FindingId, WordingId } from './ids.ts'
import type { FindingTables } from './tables.ts'

type Tables = FindingTables & Pick<PartnershipTables, 'person'>

/** The findings that stand, section by section in their order. For rooms that ask their own policy first. */
export async function findFindings(db: Reader, review: ReviewId): Promise<Finding[]> {
  const rows = await standing(db).where('finding.review_id', '=', review).execute()
  const [answers, evidence] = await Promise.all([answersOf(db, review), evidenceOf(db, review)])
  return rows.map((row) => ({
    ...row,
    answers: answers.get(row.wording) ?? [],
    evidence: evidence.get(row.id) ?? [],
  }))
}

const standing = (db: Reader) =>
  reading<Tables>(db)
    .selectFrom('finding')
    .innerJoin('finding_wording as wording', 'wording.finding_id', 'finding.id')
    .where('finding.withdrawn_at', 'is', null)
    .where('wording.number', '=', (about) =>
      about
        .selectFrom('finding_wording as other')
        .whereRef('other.finding_id', '=', 'finding.id')
        .select(({ fn }) => fn.max('other.number').as('latest')),
    )
    .select(['finding.id', 'finding.review_id as review', 'finding.section', 'finding.theme', 'finding.kind'])
    .select(['finding.place', 'wording.text', 'wording.id as wording', 'wording.number as wordingNumber'])
    .orderBy('finding.place')
    .orderBy('finding.id')

async function answersOf(db: Reader, review: ReviewId): Promise<Map<WordingId, FindingAnswer[]>> {
  const rows = await reading<Tables>(db)
    .selectFrom('finding_answer as answer')
    .innerJoin('finding_wording as wording', 'wording.id', 'answer.wording_id')
    .innerJoin('finding', 'finding.id', 'wording.finding_id')
    .innerJoin('person', 'person.id', 'answer.by_person')
    .where('finding.review_id', '=', review)
    .select(['answer.wording_id', 'answer.side', 'answer.answer', 'answer.because', 'answer.at'])
    .select(['person.id as person', 'person.name'])
    .orderBy('answer.side')
    .execute()
  const byWording = new Map<WordingId, FindingAnswer[]>()
  for (const { wording_id, ...answer } of rows)
    byWording.set(wording_id, [...(byWording.get(wording_id) ?? []), answer])
  return byWording
}

async function evidenceOf(db: Reader, review: ReviewId): Promise<Map<FindingId, NoteId[]>> {
  const rows = await reading<Tables>(db)
    .selectFrom('finding_evidence as evidence')
    .innerJoin('finding', 'finding.id', 'evidence.finding_id')
    .where('finding.review_id', '=', review)
    .select(['evidence.finding_id', 'evidence.note_id'])
    .orderBy('evidence.note_id')
    .execute()
  const byFinding = new Map<FindingId, NoteId[]>()
  for (const { finding_id, note_id } of rows)
    byFinding.set(finding_id, [...(byFinding.get(finding_id) ?? []), note_id])
  return byFinding
}

/** Which review a finding stands in, also when it was withdrawn; null when nobody made it. */
export async function reviewOfFinding(db: Reader, finding: FindingId): Promise<ReviewId | null> {
  const row = await reading<Tables>(db)
    .selectFrom('finding')
    .where('id', '=', finding)
    .select('review_id')
    .executeTakeFirst()
  return row?.review_id ?? null
}

type NewFinding = Pick<
  Finding,
  'id' | 'review' | 'section' | 'theme' | 'kind' | 'place' | 'text' | 'evidence'
>

export async function insertFinding(tx: Transactor, made: NewFinding, occasion: Occasion): Promise<void> {
  const { id, review, section, theme, kind, place, text, evidence } = made
  await writing<FindingTables>(tx)
    .insertInto('finding')
    .values({
      id,
      review_id: review,
      section,
      theme,
      kind,
      place,
      made_at: occasion.at,
      made_by: personOf(occasion.by),
    })
    .execute()
  await insertWording(tx, { finding: id, number: 1, text }, occasion)
  await insertEvidence(tx, id, evidence)
}

type NewWording = { readonly finding: FindingId; readonly number: number; readonly text: string }

export async function insertWording(
  tx: Transactor,
  { finding, number, text }: NewWording,
  { at, by }: Occasion,
): Promise<void> {
  await writing<FindingTables>(tx)
    .insertInto('finding_wording')
    .values({ id: newId(WordingId), finding_id: finding, number, text, at, by_person: personOf(by) })
    .execute()
}

export async function insertEvidence(tx: Transactor, finding: FindingId, notes: readonly NoteId[]) {
  if (notes.length === 0) return
  await writing<FindingTables>(tx)
    .insertInto('finding_evidence')
    .values(notes.map((note) => ({ finding_id: finding, note_id: note })))
    .onConflict((known) => known.doNothing())
    .execute()
}

export async function deleteEvidenceOf(tx: Transactor, finding: FindingId, note: NoteId): Promise<void> {
  await writing<FindingTables>(tx)
    .deleteFrom('finding_evidence')
    .where('finding_id', '=', finding)
    .where('note_id', '=', note)
    .execute()
}

type Gone = { readonly finding: FindingId; readonly into: FindingId | null }

export async function withdraw(tx: Transactor, { finding, into }: Gone, { at, by }: Occasion): Promise<void> {
  await writing<FindingTables>(tx)
    .updateTable('finding')
    .set({ withdrawn_at: at, withdrawn_by: personOf(by), merged_into: into })
    .where('id', '=', finding)
    .execute()
}

export async function updatePlaces(tx: Transactor, order: readonly FindingId[]): Promise<void> {
  for (const [place, id] of order.entries())
    await writing<FindingTables>(tx).updateTable('finding').set({ place }).where('id', '=', id).execute()
}

type Moved = Pick<Finding, 'id' | 'section' | 'theme' | 'kind' | 'place'>

export async function updateWhere(tx: Transactor, { id, ...where }: Moved): Promise<void> {
  await writing<FindingTables>(tx).updateTable('finding').set(where).where('id', '=', id).execute()
}

type NewAnswer = {
  readonly wording: WordingId
  readonly side: AnswerSide
  readonly answer: AnswerGiven
  readonly because: string | null
  readonly person: PersonId
}

export async function upsertAnswer(tx: Transactor, given: NewAnswer, { at }: Occasion): Promise<void> {
  const { wording, side, answer, because, person } = given
  const said = { answer, because, at, by_person: person }
  await writing<FindingTables>(tx)
    .insertInto('finding_answer')
    .values({ wording_id: wording, side, ...said })
    .onConflict((known) => known.columns(['wording_id', 'side']).doUpdateSet(said))
    .execute()
}
