import { z } from 'zod'

/** Why a review is not held on its days, for everybody who had kept them free. */
export const WhyNotHeld = z
  .string()
  .trim()
  .min(1, 'Say why, so that the team knows')
  .max(500, 'Use at most 500 characters')
