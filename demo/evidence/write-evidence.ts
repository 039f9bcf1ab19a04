import { type PersonId, addDays } from '#kernel'
import { type Transactor, writing } from '#platform/database'
import { type EvidenceTables, HoldId, WordingId } from '#reviews'
import { momentAt } from '../days.ts'
import { demoId } from '../random.ts'
import { courseOf } from '../reports/report-course.ts'
import type { DemoReview } from '../seasons/review.ts'
import { lastDay } from '../today.ts'
import { whyHeld } from '../words/evidence-words.ts'
import { writeRows } from '../write-rows.ts'
import { begunReviews, deletionsOf } from './deletions.ts'
import { deletedOn, entriesOf, noteId } from './notes.ts'
import { findingsOf } from './findings.ts'

type Heads = ReadonlyMap<string, { readonly id: PersonId }>

/** What teams saw and found in the last two years; notes that were due to go are gone, and it says so. */
export async function writeEvidence(tx: Transactor, reviews: readonly DemoReview[], heads: Heads) {
  const begun = begunReviews(reviews)
  await writeNotes(tx, begun, heads)
  await writeFindings(tx, begun, heads)
}

async function writeNotes(tx: Transactor, begun: readonly DemoReview[], heads: Heads): Promise<void> {
  const { held, gone } = deletionsOf(begun)
  const kept = begun.filter((review) => !gone.some((deleted) => deleted.review === review))
  const entries = kept.flatMap((review) => entriesOf(review, heads.get(review.school.id)?.id ?? null))
  for (let from = 0; from < entries.length; from += entriesAtOnce)
    await writing<EvidenceTables>(tx)
      .insertInto('evidence_entry')
      .values(entries.slice(from, from + entriesAtOnce))
      .execute()
  await writeRows(
    tx,
    'evidence_deleted',
    gone.map(({ review, at, notes }) => ({ review_id: review.id, at, notes, photographs: 0 })),
  )
  if (!held) return
  await writeRows(tx, 'evidence_hold', [
    {
      id: demoId(HoldId, 'hold', held.id),
      review_id: held.id,
      why: whyHeld,
      at: momentAt(addDays(deletedOn(held) ?? lastDay, -20), '10:05'),
      by_person: heads.get(held.school.id)?.id ?? null,
      released_at: null,
      released_by: null,
    },
  ])
}

const entriesAtOnce = 400

async function writeFindings(tx: Transactor, begun: readonly DemoReview[], heads: Heads): Promise<void> {
  const found = begun
    .filter((review) => courseOf(review).some(({ stage }) => stage === 'teamAgreed'))
    .flatMap((review) => {
      const lead = review.places.find(({ role }) => role === 'lead')?.person ?? null
      const head = heads.get(review.school.id)?.id ?? null
      const last = addDays(review.days?.until ?? lastDay, -1)
      return findingsOf(review).map((finding, index) => ({ review, finding, index, lead, head, last }))
    })
  await writeRows(
    tx,
    'finding',
    found.map(({ review, finding, lead, last }) => ({
      id: finding.id,
      review_id: review.id,
      section: finding.section,
      theme: null,
      kind: finding.kind,
      place: finding.place,
      made_at: momentAt(last, '10:20'),
      made_by: lead,
      withdrawn_at: null,
      withdrawn_by: null,
      merged_into: null,
    })),
  )
  await writeRows(
    tx,
    'finding_wording',
    found.map(({ finding, lead, last }) => ({
      id: demoId(WordingId, 'wording', finding.id),
      finding_id: finding.id,
      number: 1,
      text: finding.words,
      at: momentAt(last, '10:20'),
      by_person: lead,
    })),
  )
  await writeRows(
    tx,
    'finding_evidence',
    found.map(({ review, finding, index }) => ({ finding_id: finding.id, note_id: noteId(review, index) })),
  )
  await writeRows(
    tx,
    'finding_answer',
    found.flatMap(({ finding, lead, head, last }) =>
      (
        [
          ['lead', lead],
          ['host', head],
        ] as const
      ).flatMap(([side, person]) =>
        person === null
          ? []
          : [
              {
                wording_id: demoId(WordingId, 'wording', finding.id),
                side,
                answer: 'agrees' as const,
                because: null,
                at: momentAt(last, '13:30'),
                by_person: person,
              },
            ],
      ),
    ),
  )
}
