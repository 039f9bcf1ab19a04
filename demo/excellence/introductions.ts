import { type Instant, type PersonId, day } from '#kernel'
import { IntroductionId } from '#excellence'
import type { Transactor } from '#platform/database'
import { momentAt } from '../days.ts'
import type { DemoPeople } from '../people/people.ts'
import { at, demoId } from '../random.ts'
import { demoToday } from '../today.ts'
import { writeRows } from '../write-rows.ts'
import type { DemoArea } from './areas.ts'

export type DemoIntroduction = {
  readonly id: IntroductionId
  readonly area: DemoArea
  readonly person: PersonId
  readonly purpose: string
  readonly askedAt: Instant
  readonly answered: { readonly at: Instant; readonly words: string } | null
}

/** Some of the nine people have asked to be introduced: two wait for the office, one has been. */
export function inventIntroductions(areas: readonly DemoArea[], { nine }: DemoPeople): DemoIntroduction[] {
  const listed = areas.filter(
    ({ listed: shown, contact, accreditation }) =>
      shown && contact !== null && accreditation?.held.until && accreditation.held.until > demoToday,
  )
  const asked = (place: number, person: PersonId, purpose: string): DemoIntroduction => ({
    id: demoId(IntroductionId, 'introduction', person),
    area: at(listed, place),
    person,
    purpose,
    askedAt: momentAt(day('2024-10-14'), '16:20'),
    answered: null,
  })
  return [
    asked(
      11,
      nine.headteacher.id,
      'We begin with the same next term, and would like to see it in two classes.',
    ),
    asked(23, nine.trustLeader.id, 'Four of our schools work on this. Could one of them come for a morning?'),
    {
      ...asked(37, nine.reviewer.id, 'How did you find the time for it?'),
      answered: {
        at: momentAt(day('2024-10-15'), '09:40'),
        words: 'They look forward to hearing from you.',
      },
    },
  ]
}

export const writeIntroductions = (
  tx: Transactor,
  introductions: readonly DemoIntroduction[],
  officer: PersonId,
): Promise<void> =>
  writeRows(
    tx,
    'area_introduction',
    introductions.map(({ id, area, person, purpose, askedAt, answered }) => ({
      id,
      area_id: area.id,
      asked_by: person,
      purpose,
      asked_at: askedAt,
      answer: answered ? ('introduced' as const) : null,
      words: answered?.words ?? null,
      answered_at: answered?.at ?? null,
      answered_by: answered ? officer : null,
    })),
  )
