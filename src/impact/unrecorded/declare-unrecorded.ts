import { z } from 'zod'
import { act, happened } from '#kernel'
import { PartnershipYear, theOffice } from '#partnership'
import type { Transactor } from '#platform/database'
import { metricOf } from '../definitions/all-metrics.ts'
import { type FigureDeclaredUnrecorded, figureDeclaredUnrecorded } from '../facts.ts'
import type { MetricDefinition } from '../metric.ts'
import { writeUnrecorded } from './unrecorded-store.ts'

const Input = z.object({
  metric: z.string(),
  year: PartnershipYear,
  why: z.string().trim().min(1, 'Say why nobody knows it').max(200, 'Use at most 200 characters'),
})
type Input = z.infer<typeof Input>

/** Says that nobody knows a figure of a year, whatever its rows say. Returns refused('not-found') when there is no such figure. */
export const declareUnrecorded = act<Transactor, Input, MetricDefinition, FigureDeclaredUnrecorded>({
  name: 'impact.declareUnrecorded',
  input: Input,
  load: async (_, { metric }) => metricOf(metric),
  may: theOffice,
  decide: ({ id, title }, { year, why }) =>
    happened(figureDeclaredUnrecorded({ metric: id, title, year, why })),
  apply: (tx, { body }) => writeUnrecorded(tx, body),
})
