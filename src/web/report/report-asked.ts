import { type Refused, refused } from '#kernel'
import { ReportId } from '#reports'
import type { Asked } from '../context.ts'

/** The report that the address names, or that there is none. */
export function reportAsked(c: Asked): ReportId | Refused {
  const id = ReportId.safeParse(c.req.param('report'))
  return id.success ? id.data : refused('not-found')
}
