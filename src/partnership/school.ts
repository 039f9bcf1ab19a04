import { z } from 'zod'

export const phases = [
  'nursery',
  'primary',
  'secondary',
  'allThrough',
  'special',
  'alternativeProvision',
  'sixteenPlus',
  'other',
] as const
export const Phase = z.enum(phases)
export type Phase = z.infer<typeof Phase>

export const phaseWords: Record<Phase, string> = {
  nursery: 'Nursery',
  primary: 'Primary',
  secondary: 'Secondary',
  allThrough: 'All-through',
  special: 'Special',
  alternativeProvision: 'Alternative provision',
  sixteenPlus: '16 plus',
  other: 'Other',
}

export const SchoolStatus = z.enum(['open', 'closed', 'proposed'])
export type SchoolStatus = z.infer<typeof SchoolStatus>

export const schoolStatusWords: Record<SchoolStatus, string> = {
  open: 'Open',
  closed: 'Closed',
  proposed: 'Proposed to open',
}

/** Invented schools of the demo network have URNs of their own, above any that the DfE has given. */
export const firstFictionalUrn = 990_000
