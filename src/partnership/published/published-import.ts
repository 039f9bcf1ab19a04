import type { z } from 'zod'
import { idOf } from '#kernel'
import type { PartnershipYear } from '../partnership-year.ts'
import type { Dataset, Release } from './dataset.ts'
import type { PublishedCounts } from './compare-published.ts'

export const PublishedImportId = idOf('PublishedImport')
export type PublishedImportId = z.infer<typeof PublishedImportId>

export type PublishedImportState = 'planned' | 'adopted' | 'discarded'

export const publishedImportStateWords: Readonly<Record<PublishedImportState, string>> = {
  planned: 'Waiting to be adopted',
  adopted: 'Adopted',
  discarded: 'Discarded',
}

export type PublishedImport = {
  readonly id: PublishedImportId
  readonly state: PublishedImportState
  readonly dataset: Dataset
  readonly year: PartnershipYear
  readonly release: Release
  readonly counts: PublishedCounts
  /** Figures of the same year were adopted after this one was compared, so its difference is no longer true. */
  readonly overtaken: boolean
}
