import { type Day, day } from '#kernel'
import { type AccreditationKind, type TrainingMode, TrainingSessionId } from '#practitioners'
import { weekdayBetween } from '../days.ts'
import { type Chance, chanceOf, demoId } from '../random.ts'

export type DemoSession = {
  readonly id: TrainingSessionId
  readonly kind: AccreditationKind
  readonly title: string
  readonly heldOn: Day
  readonly mode: TrainingMode
  readonly place: string | null
  readonly capacity: number
}

type Season = readonly [count: number, first: string, last: string]

/** When peer reviewers were trained; 32 sessions in 2023/24, and more this year. */
const reviewerTraining: readonly Season[] = [
  [12, '2021-01-12', '2021-07-08'],
  [9, '2021-09-14', '2021-12-09'],
  [15, '2022-01-11', '2022-07-07'],
  [12, '2022-09-13', '2022-12-08'],
  [14, '2023-01-10', '2023-07-06'],
  [15, '2023-09-12', '2023-12-07'],
  [11, '2024-01-10', '2024-03-21'],
  [6, '2024-04-23', '2024-06-27'],
  [4, '2024-09-17', '2024-10-10'],
  [4, '2024-11-05', '2024-12-05'],
  [4, '2025-01-14', '2025-03-20'],
]

const others: readonly (readonly [kind: AccreditationKind, heldOn: string, mode: TrainingMode])[] = [
  ['leadReviewer', '2021-06-24', 'inPerson'],
  ['leadReviewer', '2021-11-18', 'online'],
  ['leadReviewer', '2022-06-23', 'inPerson'],
  ['leadReviewer', '2023-06-22', 'inPerson'],
  ['leadReviewer', '2024-06-20', 'inPerson'],
  ['leadReviewer', '2024-11-21', 'online'],
  ['qaReader', '2022-10-06', 'online'],
  ['qaReader', '2023-10-05', 'online'],
  ['facilitator', '2023-09-20', 'inPerson'],
  ['facilitator', '2023-09-27', 'online'],
]

const titles: Record<AccreditationKind, string> = {
  reviewer: 'Becoming a peer reviewer',
  leadReviewer: 'Leading a review',
  qaReader: 'Reading a report for quality',
  facilitator: 'Facilitating a group of schools',
  hubManager: 'Managing a hub',
}

const venues = ['Birmingham', 'London', 'Leeds', 'Manchester', 'Bristol', 'Leicester', 'Reading'] as const

export function inventSessions(): DemoSession[] {
  const chance = chanceOf('training sessions')
  const reviewer = reviewerTraining.flatMap(([count, first, last]) =>
    Array.from({ length: count }, () => weekdayBetween(chance, day(first), day(last))),
  )
  return [
    ...reviewer.map((heldOn, index) => session(chance, { kind: 'reviewer', heldOn, index })),
    ...others.map(([kind, heldOn, mode], index) =>
      session(chance, { kind, heldOn: day(heldOn), mode, index }),
    ),
  ]
}

type Wish = {
  readonly kind: AccreditationKind
  readonly heldOn: Day
  readonly index: number
  readonly mode?: TrainingMode
}

function session(chance: Chance, { kind, heldOn, index, mode: asked }: Wish): DemoSession {
  const mode = asked ?? (chance.happens(0.6) ? 'online' : 'inPerson')
  return {
    id: demoId(TrainingSessionId, 'training', kind, index),
    kind,
    title: titles[kind],
    heldOn,
    mode,
    place: mode === 'online' ? null : chance.oneOf(venues),
    capacity: kind === 'reviewer' ? (mode === 'online' ? 48 : 40) : 60,
  }
}
