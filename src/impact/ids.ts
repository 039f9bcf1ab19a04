import type { z } from 'zod'
import { idOf } from '#kernel'

export const SnapshotId = idOf('Snapshot')
export type SnapshotId = z.infer<typeof SnapshotId>
