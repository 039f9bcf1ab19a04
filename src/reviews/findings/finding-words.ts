import { z } from 'zod'

export const FindingWords = z
  .string()
  .trim()
  .min(1, 'Write the finding in a sentence')
  .max(2000, 'Use at most 2,000 characters: a finding is a sentence or two')
