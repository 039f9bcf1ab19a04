import type { z } from 'zod'
import { idOf } from '#kernel'

export const NoteId = idOf('Note')
export type NoteId = z.infer<typeof NoteId>

export const EntryId = idOf('Entry')
export type EntryId = z.infer<typeof EntryId>

export const PhotographId = idOf('Photograph')
export type PhotographId = z.infer<typeof PhotographId>

export const HoldId = idOf('Hold')
export type HoldId = z.infer<typeof HoldId>
