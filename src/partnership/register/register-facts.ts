import { z } from 'zod'
import { Day, type FactOf, fact } from '#kernel'
import { RegisterImportId } from './register-import.ts'

const registerImport = RegisterImportId

export const registerImportPlanned = fact(
  'partnership.registerImportPlanned',
  z.object({ registerImport, asOf: Day, files: z.array(z.string()), complaints: z.int() }),
)
export type RegisterImportPlanned = FactOf<typeof registerImportPlanned>

export const registerImportAdopted = fact(
  'partnership.registerImportAdopted',
  z.object({ registerImport, asOf: Day, counts: z.record(z.string(), z.int()) }),
)
export type RegisterImportAdopted = FactOf<typeof registerImportAdopted>

export const registerImportDiscarded = fact(
  'partnership.registerImportDiscarded',
  z.object({ registerImport }),
)
export type RegisterImportDiscarded = FactOf<typeof registerImportDiscarded>
