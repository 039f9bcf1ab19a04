import type { z } from 'zod'
import { idOf } from '#kernel'

export const SnapshotId = idOf('Snapshot')
export type SnapshotId = z.infer<typeof SnapshotId>

export const ImpactReportId = idOf('ImpactReport')
export type ImpactReportId = z.infer<typeof ImpactReportId>

export const VoiceId = idOf('Voice')
export type VoiceId = z.infer<typeof VoiceId>

export const ExportTokenId = idOf('ExportToken')
export type ExportTokenId = z.infer<typeof ExportTokenId>
