import type { EventKind } from '#events'
import type { Chapter, MetricDefinition } from '../metric.ts'
import { is, metric } from './define.ts'

type Held = {
  readonly id: string
  readonly title: string
  readonly chapter: Chapter
  readonly kinds: readonly EventKind[]
  readonly counted: string
}

const source = 'Events that the office has recorded'

const ofKinds = ({ id, title, chapter, kinds }: Held) => ({
  id,
  title,
  chapter,
  rows: 'events' as const,
  scope: [is('kind', ...kinds)],
  recordedBy: [is('kind', ...kinds)],
})

/** How many events of some kinds took place. */
export const eventsHeld = (given: Held): MetricDefinition =>
  metric({
    ...ofKinds(given),
    measure: { kind: 'count' },
    words: { numerator: given.counted, source },
  })

/** How many came to them in all: who came twice counts twice. */
export const cameTo = (given: Held): MetricDefinition =>
  metric({
    ...ofKinds(given),
    measure: { kind: 'sum', field: 'attendees' },
    words: { numerator: given.counted, source },
  })

/** How many came on average. */
export const cameOnAverage = (given: Held): MetricDefinition =>
  metric({
    ...ofKinds(given),
    measure: { kind: 'mean', field: 'attendees' },
    words: {
      numerator: given.counted,
      denominator: 'Events of that kind',
      weighting: 'Each event counts once',
      source,
    },
  })
