import { z } from 'zod'
import { type FactOf, fact } from '#kernel'
import { PartnershipYear } from '../partnership-year.ts'
import { Dataset, Release } from './dataset.ts'
import { PublishedImportId } from './published-import.ts'

const publishedImport = PublishedImportId
const which = { publishedImport, dataset: Dataset, year: PartnershipYear, release: Release }

export const publishedImportPlanned = fact(
  'partnership.publishedImportPlanned',
  z.object({ ...which, file: z.string(), complaints: z.int() }),
)
export type PublishedImportPlanned = FactOf<typeof publishedImportPlanned>

export const publishedImportAdopted = fact(
  'partnership.publishedImportAdopted',
  z.object({ ...which, counts: z.record(z.string(), z.int()) }),
)
export type PublishedImportAdopted = FactOf<typeof publishedImportAdopted>

export const publishedImportDiscarded = fact(
  'partnership.publishedImportDiscarded',
  z.object({ publishedImport }),
)
export type PublishedImportDiscarded = FactOf<typeof publishedImportDiscarded>
