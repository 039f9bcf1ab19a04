import type { Chance } from '../random.ts'
import { whyDeclined, whyWithdrew } from '../words/review-words.ts'
import type { Course } from './place-story.ts'

/** How a Lead Reviewer’s place stands when the review is so many days ahead; null when nobody is asked yet. */
export function leadCourse(chance: Chance, ahead: number): Course | null {
  if (ahead <= -3) return course('attended')
  const share = chance.share()
  if (ahead <= 28) return course(ahead > 9 && share < 0.04 ? 'offered' : 'accepted')
  if (ahead <= 70) return share < 0.87 ? course('accepted') : share < 0.95 ? course('offered') : null
  return share < 0.42 ? course('accepted') : share < 0.52 ? course('offered') : null
}

/** How the peer reviewers’ places stand; fewer than the slots when some are open. */
export function peerCourses(chance: Chance, ahead: number, slots: number): Course[] {
  if (ahead <= -3)
    return withLast(chance, { slots, share: 0.17, usual: () => course('attended'), last: leftLate })
  if (ahead <= 0)
    return withLast(chance, { slots, share: 0.3, usual: () => course('accepted'), last: leftLate })
  if (ahead <= 28)
    return withLast(chance, { slots, share: 0.36, usual: () => course('accepted'), last: stillOpen })
  if (ahead <= 70 && chance.happens(0.25)) return each(slots, () => course('accepted'))
  if (ahead > 70 && chance.happens(0.4)) return []
  return each(slots, () => (ahead <= 70 ? soon(chance) : later(chance)))
}

const course = (state: Course['state'], chose = false): Course => ({ state, chose })
const each = (slots: number, next: () => Course | null): Course[] =>
  Array.from({ length: slots }, next).filter((one) => one !== null)

type Lasting = {
  readonly slots: number
  readonly share: number
  readonly usual: () => Course
  readonly last: (chance: Chance) => Course
}

/** Some teams lost their last member. */
const withLast = (chance: Chance, { slots, share, usual, last }: Lasting): Course[] =>
  chance.happens(share) ? [...each(slots - 1, usual), last(chance)] : each(slots, usual)

const leftLate = (chance: Chance): Course => ({
  ...course('withdrawnLate'),
  reason: chance.oneOf(whyWithdrew),
})

export const turnedDown = (chance: Chance): Course => ({
  ...course('declined'),
  reason: chance.oneOf(whyDeclined),
})

function stillOpen(chance: Chance): Course {
  const share = chance.share()
  if (share < 0.5) return leftLate(chance)
  return share < 0.85 ? course('offered') : turnedDown(chance)
}

function soon(chance: Chance): Course | null {
  const share = chance.share()
  if (share < 0.6) return course('accepted', chance.happens(0.4))
  if (share < 0.78) return course('offered', chance.happens(0.4))
  return share < 0.88 ? course('chosen', true) : null
}

function later(chance: Chance): Course | null {
  const share = chance.share()
  if (share < 0.28) return course('chosen', true)
  if (share < 0.35) return course('accepted', true)
  return share < 0.39 ? course('offered') : null
}
