import { z } from 'zod'
import { Phase } from '#partnership'
import type { ReviewToChoose, ReviewsToChooseView } from '#seasons'

const maybe = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined)

export const distances = [25, 50, 100, 200] as const

/** What a reviewer asks of the list: the query part of its address. What cannot be read is left out. */
export const ChoosingQuestion = z.object({
  season: maybe(z.uuid()),
  phase: maybe(Phase),
  within: maybe(z.coerce.number().int().positive()),
  region: maybe(z.string().min(1)),
  week: maybe(z.iso.date()),
  free: maybe(z.literal('yes')),
  page: z.coerce.number().int().min(1).catch(1),
})
export type ChoosingQuestion = z.infer<typeof ChoosingQuestion>

export const reviewsAPage = 20

const isAskedFor = (review: ReviewToChoose, { phase, within, region, week, free }: ChoosingQuestion) =>
  (!phase || review.phase === phase) &&
  (!within || review.km <= within) &&
  (!region || review.region === region) &&
  (!week || review.week === week) &&
  (!free || review.open > 0)

/** What a list of reviews shows to one reviewer. */
export type Choosing = ReviewsToChooseView & {
  readonly question: ChoosingQuestion
  readonly found: readonly ReviewToChoose[]
  readonly shown: readonly ReviewToChoose[]
  readonly pages: number
}

export function choosingIn(view: ReviewsToChooseView, question: ChoosingQuestion): Choosing {
  const found = view.reviews.filter((review) => isAskedFor(review, question))
  return {
    ...view,
    question,
    found,
    shown: found.slice((question.page - 1) * reviewsAPage, question.page * reviewsAPage),
    pages: Math.max(1, Math.ceil(found.length / reviewsAPage)),
  }
}

/** Every value that occurs, once and in order. */
export const valuesOf = (reviews: readonly ReviewToChoose[], of: (review: ReviewToChoose) => string) =>
  [...new Set(reviews.map(of))].filter(Boolean).sort()
