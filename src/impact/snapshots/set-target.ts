import { z } from 'zod'
import { act, happened } from '#kernel'
import { PartnershipYear, theOffice } from '#partnership'
import type { Transactor } from '#platform/database'
import { metricOf } from '../definitions/all-metrics.ts'
import { type TargetSet, targetSet } from '../facts.ts'
import type { MetricDefinition } from '../metric.ts'
import { writeTarget } from './target-store.ts'

const Input = z.object({
  metric: z.string(),
  year: PartnershipYear,
  value: z.coerce.number('Write a number').positive('Write a number above nought'),
  words: z.string().trim().min(1, 'Say what the target is').max(200, 'Use at most 200 characters'),
})
type Input = z.infer<typeof Input>

/** Says what a figure shall be in a year. Returns refused('not-found') when there is no such figure. */
export const setTarget = act<Transactor, Input, MetricDefinition, TargetSet>({
  name: 'impact.setTarget',
  input: Input,
  load: async (_, { metric }) => metricOf(metric),
  may: theOffice,
  decide: ({ id }, { year, value, words }) => happened(targetSet({ metric: id, year, value, words })),
  apply: (tx, { body }, { today }) => writeTarget(tx, { ...body, today }),
})
