import { z } from 'zod'

/** How much of its peer evaluation estimate a host wants, and in what form. */
export const EstimateOption = z.enum(
  ['full', 'categoriesOnly', 'verbalOnly', 'none'],
  'Choose an estimate option',
)
export type EstimateOption = z.infer<typeof EstimateOption>

export const estimateOptionWords: Record<EstimateOption, string> = {
  full: 'Full estimate',
  categoriesOnly: 'Two categories only',
  verbalOnly: 'Spoken only',
  none: 'No estimate',
}

export const estimateOptionHints: Record<EstimateOption, string> = {
  full: 'An estimate overall and for each section, written in the report.',
  categoriesOnly:
    'Estimates for leadership at all levels and for quality of provision and outcomes, with no overall estimate.',
  verbalOnly: 'The team tells you its estimate. It is never written down or kept.',
  none: 'The team makes no estimate.',
}

export const EstimateScope = z.enum(['overall', 'leadership', 'quality', 'additionalNeeds'])
export type EstimateScope = z.infer<typeof EstimateScope>

export const EstimateLevel = z.enum(['leading', 'effective', 'workingTowards'], 'Choose an estimate')
export type EstimateLevel = z.infer<typeof EstimateLevel>

export const estimateLevelWords: Record<EstimateLevel, string> = {
  leading: 'Leading',
  effective: 'Effective',
  workingTowards: 'Working Towards Effective',
}

const scopesOf: Record<EstimateOption, readonly EstimateScope[]> = {
  full: EstimateScope.options,
  categoriesOnly: ['leadership', 'quality'],
  verbalOnly: [],
  none: [],
}

/** What may be written down: nothing at all of an estimate that is spoken only. */
export const writtenScopes = (option: EstimateOption): readonly EstimateScope[] => scopesOf[option]
