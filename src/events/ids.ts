import type { z } from 'zod'
import { idOf } from '#kernel'

export const EventId = idOf('Event')
export type EventId = z.infer<typeof EventId>
