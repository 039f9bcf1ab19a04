import type { z } from 'zod'
import { idOf } from '#kernel'

export const FindingId = idOf('Finding')
export type FindingId = z.infer<typeof FindingId>

export const WordingId = idOf('Wording')
export type WordingId = z.infer<typeof WordingId>
