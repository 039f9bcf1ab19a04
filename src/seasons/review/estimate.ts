import { z } from 'zod'
import type { Framework } from '#frameworks'

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
    'Estimates for two categories, such as leadership at all levels and quality of provision and outcomes, with no overall estimate.',
  verbalOnly: 'The team tells you its estimate. It is never written down or kept.',
  none: 'The team makes no estimate.',
}

/** What an estimate is of, as its framework names it: the whole, or a section. */
export const EstimateScope = z.string().min(1).max(80)
export type EstimateScope = z.infer<typeof EstimateScope>

/** Of the framework’s scale. */
export const EstimateLevel = z.string('Choose an estimate').min(1, 'Choose an estimate').max(80)
export type EstimateLevel = z.infer<typeof EstimateLevel>

type WithEstimates = Pick<Framework, 'estimates'>

/** The two categories that a host may ask for without the rest: the framework’s first two that are not of the whole. */
const categoriesOf = ({ estimates }: WithEstimates): EstimateScope[] =>
  (estimates?.scopes ?? [])
    .map(({ key }) => key)
    .filter((key) => key !== 'overall')
    .slice(0, 2)

export const isCategory = (framework: WithEstimates, scope: EstimateScope): boolean =>
  categoriesOf(framework).includes(scope)

/** What may be written down: nothing at all of an estimate that is spoken only. */
export function writtenScopes(option: EstimateOption, framework: WithEstimates): EstimateScope[] {
  switch (option) {
    case 'full':
      return (framework.estimates?.scopes ?? []).map(({ key }) => key)
    case 'categoriesOnly':
      return categoriesOf(framework)
    case 'verbalOnly':
    case 'none':
      return []
  }
}

export const estimateLevelWords = ({ estimates }: WithEstimates, level: EstimateLevel): string =>
  estimates?.scale.find(({ key }) => key === level)?.title ?? level
