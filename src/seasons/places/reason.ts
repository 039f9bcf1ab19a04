import { z } from 'zod'

/** Why somebody cannot come: theirs to give or to keep. */
export const Reason = z
  .string()
  .trim()
  .max(500, 'Use at most 500 characters')
  .optional()
  .transform((text) => text || null)
