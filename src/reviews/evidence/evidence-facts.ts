import { z } from 'zod'
import { fact } from '#kernel'
import { HostId } from '../ids.ts'
import { ReviewId } from '#seasons'

const aboutReview = { review: ReviewId, school: HostId }

/** How many notes, never what they say: facts outlive the evidence. */
export const notesReceived = fact(
  'reviews.notesReceived',
  z.object({ ...aboutReview, notes: z.int(), recovered: z.boolean() }),
)
export const photographReceived = fact('reviews.photographReceived', z.object(aboutReview))
export const photographsAllowed = fact('reviews.photographsAllowed', z.object(aboutReview))
export const photographsForbidden = fact('reviews.photographsForbidden', z.object(aboutReview))
export const safeguardingOpened = fact('reviews.safeguardingOpened', z.object(aboutReview))
export const evidenceHeld = fact('reviews.evidenceHeld', z.object({ ...aboutReview, why: z.string() }))
export const evidenceReleased = fact('reviews.evidenceReleased', z.object(aboutReview))
export const evidenceDeleted = fact(
  'reviews.evidenceDeleted',
  z.object({ ...aboutReview, notes: z.int(), photographs: z.int() }),
)
