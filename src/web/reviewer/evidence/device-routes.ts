import { bodyLimit } from 'hono/body-limit'
import { z } from 'zod'
import { type Refused, isRefused, perform, refused } from '#kernel'
import {
  PhotographId,
  deviceView,
  keepPhotograph,
  openSafeguarding,
  photographView,
  receiveNotes,
  reviewsAtHand,
  syncView,
} from '#reviews'
import { ReviewId } from '#seasons'
import type { App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'

/** What the page that works without a network asks for when it has one. All answer JSON, also when they refuse. */
export function deviceRoutes(app: App) {
  noteRoutes(app)
  photographRoutes(app)
}

function noteRoutes(app: App) {
  app.get(paths.captureReviews.pattern, async (c) => answer(c, await reviewsAtHand(c.var.reading)))

  app.get(paths.captureReview.pattern, async (c) => {
    const review = ReviewId.safeParse(c.req.param('review'))
    return answer(c, review.success ? await deviceView(c.var.reading, review.data) : refused('not-found'))
  })

  app.post(paths.captureNotes.pattern, async (c) => answer(c, await receive(c)))

  app.post(paths.captureSafeguarding.pattern, async (c) => {
    const input = { review: c.req.param('review') }
    const decision = await perform(c.var.world, openSafeguarding, { by: c.var.actor, input })
    return answer(c, decision.outcome === 'refused' ? decision : { recorded: true })
  })
}

function photographRoutes(app: App) {
  app.post(paths.capturePhotograph.pattern, smallPhotograph, async (c) => {
    const bytes = new Uint8Array(await c.req.arrayBuffer())
    const { review, photograph } = c.req.param()
    const input = { review, photograph, note: c.req.query('note'), bytes }
    const decision = await perform(c.var.world, keepPhotograph, { by: c.var.actor, input })
    return answer(c, decision.outcome === 'refused' ? decision : { confirmed: photograph })
  })

  app.get(paths.capturePhotograph.pattern, async (c) => {
    const review = ReviewId.safeParse(c.req.param('review'))
    const photograph = PhotographId.safeParse(c.req.param('photograph'))
    if (!review.success || !photograph.success) return answer(c, refused('not-found'))
    const bytes = await photographView(c.var.reading, { review: review.data, photograph: photograph.data })
    if (isRefused(bytes)) return answer(c, bytes)
    c.header('Cache-Control', 'private, no-store')
    c.header('Content-Type', 'image/jpeg')
    return c.body(bytes.buffer)
  })
}

const smallPhotograph = bodyLimit({ maxSize: 450 * 1024 })

const Sent = z.object({ entries: z.unknown(), since: z.int().min(0) })

/** Takes what was sent, then says what of it the server has. A refusal of the whole is told entry by entry. */
async function receive(c: Asked) {
  const review = ReviewId.safeParse(c.req.param('review'))
  const sent = Sent.safeParse(await c.req.json().catch(() => null))
  if (!review.success || !sent.success) return refused('not-found')
  const input = receiveNotes.input.safeParse({ review: review.data, entries: sent.data.entries })
  if (!input.success) return refused('invalid-input')
  const decision = await perform(c.var.world, receiveNotes, { by: c.var.actor, input: input.data })
  if (decision.outcome === 'refused' && decision.refusal.code === 'not-allowed') return decision
  const { since } = sent.data
  return syncView(c.var.reading, { review: review.data, sent: input.data.entries, since })
}

function answer(c: Asked, said: object | Refused) {
  c.header('Cache-Control', 'private, no-store')
  if (!isRefused(said)) return c.json(said)
  const status = c.var.actor.kind === 'nobody' ? 401 : said.refusal.code === 'not-found' ? 404 : 403
  return c.json({ words: said.refusal.words }, status)
}
