import { EventId, eventKindOf, eventKinds } from '#events'
import { type PersonId, addDays } from '#kernel'
import type { Transactor } from '#platform/database'
import { momentAt } from '../days.ts'
import type { DemoRound } from '../surveys/round.ts'
import { writeRows } from '../write-rows.ts'

const asked = new Set(['event', 'trust-event', 'trust-residential', 'tpr-reviewer'])
const daysAfter = 3

/** The events that surveys of the demo are about: whoever was asked had come. */
export async function writeEvents(
  tx: Transactor,
  rounds: readonly DemoRound[],
  officer: PersonId,
): Promise<void> {
  const events = rounds.flatMap((round) => {
    const kind = kindOf(round)
    return kind === undefined ? [] : [{ ...round, kind, id: EventId.parse(round.subject.id) }]
  })
  await writeRows(
    tx,
    'event',
    events.map(({ id, kind, title, opensOn, people }) => ({
      id,
      kind,
      title,
      held_on: addDays(opensOn, -daysAfter),
      attendees: people.length,
      recorded_at: momentAt(opensOn, '09:30'),
      recorded_by: officer,
    })),
  )
  await writeRows(
    tx,
    'event_attendee',
    events.flatMap(({ id, people }) => people.map((person_id) => ({ event_id: id, person_id }))),
  )
}

const kindOf = ({ code, programme, series }: DemoRound) =>
  asked.has(code)
    ? eventKinds.find(
        (kind) => eventKindOf[kind].programme === programme && eventKindOf[kind].series === series,
      )
    : undefined
