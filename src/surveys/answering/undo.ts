import { type Instant, minutesAfter } from '#kernel'

const minutes = 10

/** Until when answers that were sent at a moment can be taken back. */
export const undoableUntil = (answeredAt: Instant): Instant => minutesAfter(answeredAt, minutes)

/** Answers that were sent before this moment can no longer be taken back. */
export const settledBefore = (at: Instant): Instant => minutesAfter(at, -minutes)
