import { z } from 'zod'
import { type FactOf, fact } from '#kernel'
import { PartnershipYear } from '#partnership'
import { SnapshotId } from './ids.ts'

export const yearFrozen = fact(
  'impact.yearFrozen',
  z.object({ snapshot: SnapshotId, year: PartnershipYear, version: z.int(), changed: z.int() }),
)
export type YearFrozen = FactOf<typeof yearFrozen>

export const targetSet = fact(
  'impact.targetSet',
  z.object({ metric: z.string(), year: PartnershipYear, value: z.number(), words: z.string() }),
)
export type TargetSet = FactOf<typeof targetSet>
