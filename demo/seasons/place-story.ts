import { type Day, type Instant, type PersonId, addDays } from '#kernel'
import { PlacementId, type PlacementState, type ReviewId, type ReviewRole } from '#seasons'
import { momentAt, momentOn } from '../days.ts'
import { type Chance, demoId } from '../random.ts'
import { needs } from '../words/review-words.ts'
import type { Stay } from './allot-days.ts'
import type { DemoEvent, DemoPlace } from './review.ts'
import type { Timing } from './timing.ts'

/** Who has a place where, when it came about, and who else had a hand in it. */
export type Telling = {
  readonly review: ReviewId
  readonly stay: Stay
  readonly person: PersonId
  readonly role: ReviewRole
  readonly timing: Timing
  readonly officer: PersonId
  readonly lead: PersonId | null
  /** The last day on which anything has happened. */
  readonly lastDay: Day
}

export type Course = {
  readonly state: PlacementState
  readonly chose: boolean
  readonly daysAttended?: number
  readonly reason?: string | null
  readonly deputyOf?: PlacementId
  /** When the review was cancelled or postponed, and everybody released. */
  readonly releasedAt?: Instant
}

/** How somebody’s place came to stand where it stands: chosen or asked, answered, and what followed. */
export function tellPlace(chance: Chance, telling: Telling, course: Course): DemoPlace {
  const { review, person, role, stay, timing, officer, lead, lastDay } = telling
  const { state, chose, releasedAt, reason = null } = course
  const late = chance.whole(2, 12)
  const moments: Record<PlacementState, () => Instant> = {
    chosen: () => momentOn(chance, timing.chosen),
    waitlisted: () => momentOn(chance, timing.chosen),
    offered: () => momentOn(chance, timing.offered),
    accepted: () => momentOn(chance, timing.answered),
    declined: () => momentOn(chance, timing.answered),
    lapsed: () => momentAt(addDays(timing.offered, 11), '05:00'),
    replaced: () => momentOn(chance, timing.answered),
    released: () => releasedAt ?? momentOn(chance, lastDay),
    withdrawnEarly: () => momentOn(chance, addDays(timing.answered, 2)),
    withdrawnLate: () => momentOn(chance, earlier(addDays(stay.from, -late), addDays(lastDay, -(late % 3)))),
    attended: () => momentAt(addDays(stay.until, -1), '15:45'),
    partial: () => momentAt(addDays(stay.until, -1), '15:45'),
    noShow: () => momentAt(addDays(stay.until, -1), '15:45'),
  }
  const who = (step: PlacementState): PersonId | null => {
    if (step === 'offered' || step === 'released') return officer
    if (step === 'lapsed') return null
    return afterwards.includes(step) ? lead : person
  }
  const steps = stepsTo(state, chose)
  return {
    id: demoId(PlacementId, 'place', review, person),
    person,
    role,
    events: steps.map((step): DemoEvent => ({
      state: step,
      at: moments[step](),
      by: who(step),
      reason: step === state ? reason : null,
    })),
    rank: chose ? chance.whole(1, 3) : null,
    need: chose ? chance.oneOf(needs) : null,
    expires: steps.includes('offered') ? earlier(addDays(timing.offered, 10), addDays(stay.from, -1)) : null,
    deputyOf: course.deputyOf ?? null,
    daysAttended: course.daysAttended ?? attendedDays(state),
  }
}

const afterwards: readonly PlacementState[] = ['attended', 'partial', 'noShow']

function attendedDays(state: PlacementState): number | null {
  if (state === 'attended') return 3
  return state === 'noShow' ? 0 : null
}

function stepsTo(state: PlacementState, chose: boolean): PlacementState[] {
  const begun: PlacementState[] = chose ? ['chosen', 'offered'] : ['offered']
  switch (state) {
    case 'chosen':
    case 'waitlisted':
      return [state]
    case 'offered':
      return begun
    case 'accepted':
    case 'declined':
    case 'lapsed':
    case 'replaced':
      return [...begun, state]
    case 'withdrawnEarly':
    case 'withdrawnLate':
    case 'released':
    case 'attended':
    case 'partial':
    case 'noShow':
      return [...begun, 'accepted', state]
  }
}

const earlier = (one: Day, other: Day): Day => (one < other ? one : other)
