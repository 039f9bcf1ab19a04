import { type Day, type PersonId, addDays, dayOf, daysBetween } from '#kernel'
import { EntryId, NoteId } from '#reviews'
import { momentAt } from '../days.ts'
import { chanceOf, demoId } from '../random.ts'
import type { DemoReview } from '../seasons/review.ts'
import { demoToday, lastDay } from '../today.ts'
import { seenWords } from '../words/evidence-words.ts'
import { findingsOf } from './findings.ts'

/** How long evidence is kept after the report is issued. */
const daysKept = 90

export const noteId = (review: DemoReview, place: number): NoteId => demoId(NoteId, 'note', review.id, place)

/** The day on which the notes of a review were deleted, or null: they are still there. */
export function deletedOn({ issued }: DemoReview): Day | null {
  if (issued === null) return null
  const due = addDays(dayOf(issued), daysKept)
  return due <= lastDay ? due : null
}

/** Notes of a review that has begun: one behind each finding, or what has been seen so far. */
export function entriesOf(review: DemoReview, head: PersonId | null) {
  const { days, places } = review
  const visitors = places.filter(({ events }) =>
    ['accepted', 'attended', 'partial'].includes(events.at(-1)?.state ?? ''),
  )
  if (days === null || visitors.length === 0 || days.from > lastDay) return []
  const past = Math.min(daysBetween(days.from, demoToday), 3)
  return findingsOf(review).map(({ section, kind }, place) => {
    const chance = chanceOf(`note ${review.id} ${place}`)
    const by = chance.oneOf(visitors).person
    const on = addDays(days.from, Math.min(chance.whole(0, 2), past - 1))
    const at = momentAt(on, chance.oneOf(['09:15', '10:05', '11:40', '13:20', '14:10'] as const))
    const noteKind = kind === 'evenBetterIf' ? 'evenBetterIf' : 'strength'
    const words = {
      text: chance.oneOf(seenWords[chance.happens(0.12) ? 'question' : noteKind]),
      kind: noteKind,
      section,
      phase: null,
      subject: null,
      group: section === 'additionalNeeds' ? 'additionalNeeds' : 'everyone',
      source: chance.oneOf(['learningWalk', 'lessonVisit', 'workScrutiny', 'pupilVoice']),
      pairedWith: head !== null && chance.happens(0.3) ? head : null,
      photographs: [],
    }
    return {
      id: demoId(EntryId, 'entry', review.id, place),
      review_id: review.id,
      note_id: noteId(review, place),
      by_person: by,
      device: demoId(EntryId, 'device', by),
      written_at: at,
      received_at: at,
      after: [],
      said: JSON.stringify({ kind: 'words', words }),
    }
  })
}
