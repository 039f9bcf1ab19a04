import { type PersonId, day } from '#kernel'
import { IntroductionId } from '#excellence'
import type { Transactor } from '#platform/database'
import { momentAt } from '../days.ts'
import type { DemoPeople } from '../people/people.ts'
import { at, demoId } from '../random.ts'
import { demoToday } from '../today.ts'
import { writeRows } from '../write-rows.ts'
import type { DemoArea } from './areas.ts'

/** Some of the nine people have asked to be introduced: two wait for the office, one has been. */
export async function writeIntroductions(
  tx: Transactor,
  areas: readonly DemoArea[],
  { nine }: DemoPeople,
): Promise<void> {
  const officer = nine.officer.id
  const listed = areas.filter(
    ({ listed: shown, contact, accreditation }) =>
      shown && contact !== null && accreditation?.held.until && accreditation.held.until > demoToday,
  )
  const asked = (place: number, person: PersonId, purpose: string) => ({
    id: demoId(IntroductionId, 'introduction', person),
    area_id: at(listed, place).id,
    asked_by: person,
    purpose,
    asked_at: momentAt(day('2024-10-14'), '16:20'),
    answer: null,
    words: null,
    answered_at: null,
    answered_by: null,
  })
  await writeRows(tx, 'area_introduction', [
    asked(
      11,
      nine.headteacher.id,
      'We begin with the same next term, and would like to see it in two classes.',
    ),
    asked(23, nine.trustLeader.id, 'Four of our schools work on this. Could one of them come for a morning?'),
    {
      ...asked(37, nine.reviewer.id, 'How did you find the time for it?'),
      answer: 'introduced' as const,
      words: 'They look forward to hearing from you.',
      answered_at: momentAt(day('2024-10-15'), '09:40'),
      answered_by: officer,
    },
  ])
}
