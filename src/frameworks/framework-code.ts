import { z } from 'zod'

/** What everybody calls a version of a framework: `QAR-2023`. It is never used for another. */
export const FrameworkCode = z
  .string()
  .trim()
  .max(24, 'Use at most 24 characters')
  .regex(/^[A-Z][A-Z\d]*(-[A-Z\d]+)*$/, 'Use capital letters, digits and hyphens, such as QAR-2026')
  .brand<'FrameworkCode'>()
export type FrameworkCode = z.infer<typeof FrameworkCode>

/** What a review is held with unless its season says otherwise. */
export const standardFramework: FrameworkCode = FrameworkCode.parse('QAR-2023')
