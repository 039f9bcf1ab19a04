import type { PersonId } from '#kernel'
import type { PartnershipYear } from '#partnership'
import type { ImpactReportId, SnapshotId } from '../ids.ts'
import type { ReportState } from '../tables.ts'

export type ImpactReport = {
  readonly id: ImpactReportId
  readonly year: PartnershipYear
  readonly state: ReportState
  readonly snapshot: SnapshotId
  readonly version: number
  readonly signedOff: readonly PersonId[]
}

export const reportStateWords: Readonly<Record<ReportState, string>> = {
  draft: 'Draft',
  published: 'Published',
}

/** A year as it stands in an address: `2023-24`. */
export const yearSlug = (year: string): string => year.replace('/', '-')
export const yearFromSlug = (slug: string): string => slug.replace('-', '/')
