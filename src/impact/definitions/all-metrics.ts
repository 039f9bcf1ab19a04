import type { MetricDefinition } from '../metric.ts'
import { estimateMetrics } from './estimates.ts'
import { excellenceMetrics } from './excellence.ts'
import { exchangeMetrics } from './exchange.ts'
import { hubMetrics } from './hubs.ts'
import { programmeMetrics } from './programmes.ts'
import { reachMetrics } from './reach.ts'
import { reviewMetrics } from './reviews.ts'
import { sectorMetrics } from './sector.ts'
import { trustMetrics } from './trusts.ts'

/** Every figure that the partnership makes of a year, in the order in which it is published. */
export const allMetrics: readonly MetricDefinition[] = [
  ...reachMetrics,
  ...sectorMetrics,
  ...excellenceMetrics,
  ...estimateMetrics,
  ...exchangeMetrics,
  ...hubMetrics,
  ...reviewMetrics,
  ...trustMetrics,
  ...programmeMetrics,
]

/** One definition by its id; null when there is none. */
export const metricOf = (id: string): MetricDefinition | null =>
  allMetrics.find((metric) => metric.id === id) ?? null
