import type { Condition } from '../metric.ts'
import { is, metric } from './define.ts'

const source = 'Reviews held in the year'
const held = [is('delivered', true)]

type Estimate = readonly [id: string, title: string, numerator: Condition, words: string]

const estimate = (...[id, title, numerator, words]: Estimate) =>
  metric({
    id,
    title,
    chapter: 'estimates',
    unit: 'percent',
    rows: 'reviews',
    scope: held,
    measure: { kind: 'share', numerator: [numerator] },
    fewest: 5,
    words: {
      numerator: words,
      denominator: 'Reviews held in the year',
      weighting: 'Each review counts once',
      source,
    },
  })

const pairs = 'Schools with an overall estimate in both years'
const pairSource = 'Reviews held in the year and the year before'

const before = (id: string, title: string, was: string) =>
  metric({
    id,
    title,
    chapter: 'estimates',
    rows: 'estimatePairs',
    scope: [is('was', was)],
    measure: { kind: 'count' },
    words: { numerator: `${pairs} that were ${was} the year before`, source: pairSource },
  })

const transition = (id: string, title: string, [was, became]: readonly [was: string, became: string]) =>
  metric({
    id,
    title,
    chapter: 'estimates',
    unit: 'percent',
    rows: 'estimatePairs',
    scope: [is('was', was)],
    measure: { kind: 'share', numerator: [is('became', became)] },
    fewest: 5,
    words: {
      numerator: `Those of them that are ${became} now`,
      denominator: `${pairs} that were ${was} the year before. Those that chose no estimate are not seen`,
      weighting: 'Each school counts once',
      source: pairSource,
    },
  })

export const estimateMetrics = [
  estimate(
    'estimates.leading',
    'Leading',
    is('overall', 'leading'),
    'Reviews with the overall estimate Leading',
  ),
  estimate(
    'estimates.effective',
    'Effective',
    is('overall', 'effective'),
    'Reviews with the overall estimate Effective',
  ),
  estimate(
    'estimates.notYetEffective',
    'Not Yet Effective',
    is('overall', 'workingTowards', 'ineffective'),
    'Reviews with the overall estimate Working Towards Effective',
  ),
  estimate(
    'estimates.none',
    'Chose not to have an overall estimate',
    { field: 'overall', is: null },
    'Reviews without an overall estimate: two categories, spoken only, or none',
  ),
  estimate(
    'estimates.ownScale',
    'An overall estimate on a scale of its own',
    is('ownScale', true),
    'Reviews of another kind, whose framework has levels of its own: none of Leading, Effective and Not Yet Effective',
  ),
  estimate(
    'estimates.categoriesOnly',
    'Estimates for two categories alone',
    is('option', 'categoriesOnly'),
    'Reviews whose host asked for two categories',
  ),
  estimate(
    'estimates.verbalOnly',
    'Estimates that were only spoken',
    is('option', 'verbalOnly'),
    'Reviews whose host asked for spoken estimates',
  ),
  estimate(
    'estimates.noneAtAll',
    'No estimates at all',
    is('option', 'none'),
    'Reviews whose host asked for none',
  ),
  before('estimates.wereEffective', 'Schools Effective the year before, with an estimate now', 'effective'),
  transition('estimates.effectiveToLeading', 'From Effective to Leading', ['effective', 'leading']),
  transition('estimates.stayedEffective', 'Stayed Effective', ['effective', 'effective']),
  before('estimates.wereLeading', 'Schools Leading the year before, with an estimate now', 'leading'),
  transition('estimates.stayedLeading', 'Stayed Leading', ['leading', 'leading']),
]
