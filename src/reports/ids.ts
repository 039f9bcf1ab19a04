import type { z } from 'zod'
import { idOf } from '#kernel'

export const ReportId = idOf('Report')
export type ReportId = z.infer<typeof ReportId>

export const RemarkId = idOf('Remark')
export type RemarkId = z.infer<typeof RemarkId>

export const ShareId = idOf('Share')
export type ShareId = z.infer<typeof ShareId>

/** A row that keeps when something happened and by whom. */
export const RecordId = idOf('Record')
