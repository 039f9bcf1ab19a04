import { type Day, type Period, addDays, dateRange, throughout } from '#kernel'
import type { Practitioner, Problem, ReviewToStaff } from './problem.ts'

/** A small change that somebody could agree to. */
export type Ask =
  | { readonly kind: 'beFree'; readonly practitioner: string; readonly first: Day; readonly last: Day }
  | { readonly kind: 'train'; readonly practitioner: string; readonly first: Day; readonly last: Day }
  | { readonly kind: 'travelFarther'; readonly practitioner: string; readonly km: number }
  | { readonly kind: 'anotherReview'; readonly practitioner: string; readonly limit: number }
  | { readonly kind: 'shorterGap'; readonly practitioner: string; readonly gapDays: number }
  | { readonly kind: 'hostAgreesOwnHub'; readonly review: string }
  | { readonly kind: 'hostAgreesSeveral'; readonly review: string }

/** The problem as it would be if the ask were granted; the same when it is about nobody in it. Throws nothing. */
export const granted = (problem: Problem, ask: Ask): Problem => ({
  ...problem,
  reviews: problem.reviews.map((review) => reviewGranted(review, ask)),
  practitioners: problem.practitioners.map((practitioner) => practitionerGranted(practitioner, ask)),
})

export function reviewGranted(review: ReviewToStaff, ask: Ask): ReviewToStaff {
  if (!('review' in ask) || ask.review !== review.id) return review
  const allows =
    ask.kind === 'hostAgreesOwnHub'
      ? { ...review.allows, ownHub: true }
      : { ...review.allows, severalFromOneSchool: true }
  return { ...review, allows }
}

export function practitionerGranted(practitioner: Practitioner, ask: Ask): Practitioner {
  if (!('practitioner' in ask) || ask.practitioner !== practitioner.id) return practitioner
  switch (ask.kind) {
    case 'beFree':
      return { ...practitioner, unavailable: without(practitioner.unavailable, ask) }
    case 'train':
      return { ...practitioner, accredited: [...practitioner.accredited, throughout(ask.first, ask.last)] }
    case 'travelFarther':
      return { ...practitioner, farthestKm: ask.km }
    case 'anotherReview':
      return { ...practitioner, limit: ask.limit }
    case 'shorterGap':
      return { ...practitioner, gapDays: ask.gapDays }
  }
}

type Stretch = { readonly first: Day; readonly last: Day }

/** The periods with a stretch of days cut out of them. */
function without(periods: readonly Period[], { first, last }: Stretch): Period[] {
  const after = addDays(last, 1)
  return periods.flatMap(({ from, until }): Period[] => {
    const before: Period[] =
      from < first ? [{ from, until: until === null || until > first ? first : until }] : []
    const rest: Period[] =
      until === null || until > after ? [{ from: from > after ? from : after, until }] : []
    return [...before, ...rest]
  })
}

/** The ask as a request to make of somebody: completes “Ask …”. */
export function askWords(ask: Ask, { name, host }: { readonly name: string; readonly host: string }): string {
  switch (ask.kind) {
    case 'beFree':
      return `${name} to be free on ${dateRange(ask.first, ask.last)}`
    case 'train':
      return `${name} to be trained or renewed in time for ${dateRange(ask.first, ask.last)}`
    case 'travelFarther':
      return `${name} to travel ${ask.km} km`
    case 'anotherReview':
      return `${name} to take ${reviewNumber[ask.limit - 1] ?? `review number ${ask.limit}`}`
    case 'shorterGap':
      return ask.gapDays === 0
        ? `${name} to do two reviews with no day between`
        : `${name} to accept ${ask.gapDays} clear ${ask.gapDays === 1 ? 'day' : 'days'} between two reviews`
    case 'hostAgreesOwnHub':
      return `${host} to have ${name} from its own hub`
    case 'hostAgreesSeveral':
      return `${host} to have ${name} as well as somebody from the same school`
  }
}

const reviewNumber = ['a review', 'a second review', 'a third review', 'a fourth review'] as const
