import { type Day, type PersonId, addDays } from '#kernel'
import { PlacementId, type PlacementState, type ReviewId, type ReviewRole } from '#seasons'
import { momentAt, momentOn } from '../days.ts'
import { type Chance, demoId } from '../random.ts'
import type { Stay } from './allot-days.ts'
import type { DemoEvent, DemoPlace } from './review.ts'

export type Telling = {
  readonly review: ReviewId
  readonly person: PersonId
  readonly role: ReviewRole
  readonly stay: Stay
  readonly office: PersonId
  /** Who keeps the attendance. */
  readonly lead: PersonId
  /** The last day on which anything has happened. */
  readonly lastDay: Day
}

const needs = [
  'How others teach early reading',
  'A curriculum that builds from year to year',
  'How middle leaders check what is learned',
  'What works for disadvantaged pupils',
  'Inclusion without extra adults',
  'How a special school assesses',
  'Behaviour routines that stick',
  null,
  null,
] as const

export const whyDeclined = [
  'We are hosting that week',
  'I am needed at school on those days',
  'It is too far for me this term',
  'We have interviews that week',
  null,
] as const

export const whyWithdrew = [
  'Illness',
  'Staffing at my own school',
  'An inspection was announced',
  'A family matter',
] as const

type Course = {
  readonly state: PlacementState
  readonly chose: boolean
  readonly daysAttended?: number
  readonly reason?: string | null
  readonly deputyOf?: PlacementId
}

/** How somebody’s place came to stand where it stands: chosen or asked, answered, and what followed. */
export function tellPlace(chance: Chance, telling: Telling, { state, chose, ...course }: Course): DemoPlace {
  const { review, person, role, stay, office, lead, lastDay } = telling
  const steps = stepsTo(state, chose)
  const before = Math.max(1, Math.min(chance.whole(12, 60), 200))
  const settledOn = earlier(addDays(stay.from, -before), addDays(lastDay, -chance.whole(0, 6)))
  const answers = steps.filter((step) => !afterwards.includes(step))
  const events = steps.map((step): DemoEvent => {
    const left = answers.length - 1 - answers.indexOf(step)
    const at = attendance.includes(step)
      ? momentAt(addDays(stay.until, -1), '15:45')
      : lateSteps.includes(step)
        ? momentOn(chance, earlier(addDays(stay.from, -chance.whole(2, 12)), lastDay))
        : momentOn(chance, addDays(settledOn, -left * chance.whole(2, 5)))
    const by = step === 'offered' || step === 'released' ? office : attendance.includes(step) ? lead : person
    return { state: step, at, by, reason: step === state ? (course.reason ?? null) : null }
  })
  const offered = steps.includes('offered')
  return {
    id: demoId(PlacementId, 'place', review, person),
    person,
    role,
    events,
    rank: chose ? chance.whole(1, 3) : null,
    need: chose ? chance.oneOf(needs) : null,
    expires: offered ? addDays(settledOn, state === 'offered' ? 10 : 6) : null,
    deputyOf: course.deputyOf ?? null,
    daysAttended: course.daysAttended ?? (state === 'attended' ? 3 : state === 'noShow' ? 0 : null),
  }
}

const attendance: readonly PlacementState[] = ['attended', 'partial', 'noShow']
const lateSteps: readonly PlacementState[] = ['withdrawnLate']
const afterwards: readonly PlacementState[] = [...attendance, ...lateSteps]

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
