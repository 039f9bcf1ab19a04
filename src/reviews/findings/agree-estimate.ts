import { z } from 'zod'
import { act, isRefused, personOf } from '#kernel'
import type { Transactor } from '#platform/database'
import { writeEstimate } from '#seasons'
import { findingRefused } from './finding-refusals.ts'
import { opinionsOf } from './opinion-store.ts'

const Agreeing = writeEstimate.input.and(
  z.object({
    /** That the team agreed, though nobody else gave a first opinion of it. */
    together: z.stringbool().or(z.boolean()).default(false),
  }),
)
type Agreeing = z.infer<typeof Agreeing>

/** Writes down what the team agrees on an estimate, once at least two of it have said what they think. */
export const agreeEstimate = act({
  ...writeEstimate,
  name: 'reviews.agreeEstimate',
  input: Agreeing,
  load: async (tx: Transactor, agreeing: Agreeing, occasion) => {
    const state = await writeEstimate.load(tx, agreeing, occasion)
    return state && { ...state, opinions: await opinionsOf(tx, agreeing.review) }
  },
  decide: (state, agreeing, occasion) => {
    const written = writeEstimate.decide(state, agreeing, occasion)
    if (isRefused(written)) return written
    const opinions = state.opinions.filter(({ scope }) => scope === agreeing.scope)
    const others = opinions.filter(({ person }) => person !== personOf(occasion.by))
    if (others.length === opinions.length) return findingRefused('opinion-first', { field: 'level' })
    if (others.length === 0 && !agreeing.together)
      return findingRefused('nobody-else-yet', { field: 'together' })
    return written
  },
})
