import { z } from 'zod'
import type { Instant } from '#kernel'
import type { DocumentId } from '../ids.ts'

/** Whether somebody looked for viruses in it. Nothing in which one was found is ever kept. */
export const Scan = z.enum(['clean', 'notScanned'])
export type Scan = z.infer<typeof Scan>

export const scanWords: Record<Scan, string> = {
  clean: 'Scanned for viruses',
  notScanned: 'Not scanned for viruses: this installation has no scanner',
}

export type PackDocument = {
  readonly id: DocumentId
  readonly title: string
  readonly ending: string
  readonly bytes: number
  readonly scan: Scan
  readonly addedAt: Instant
  readonly addedBy: string | null
}
