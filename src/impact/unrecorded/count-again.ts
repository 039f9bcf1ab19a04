import { z } from 'zod'
import { act, happened } from '#kernel'
import { PartnershipYear, theOffice } from '#partnership'
import type { Transactor } from '#platform/database'
import { metricOf } from '../definitions/all-metrics.ts'
import { type FigureCountedAgain, figureCountedAgain } from '../facts.ts'
import { refused } from '../refusals.ts'
import { findUnrecorded, forgetUnrecorded } from './unrecorded-store.ts'

const Input = z.object({ metric: z.string(), year: PartnershipYear })
type Input = z.infer<typeof Input>

type State = { readonly title: string; readonly why: string | null }

/** Makes a figure out of its rows again. Returns refused('not-found') or refused('counted-already'). */
export const countAgain = act<Transactor, Input, State, FigureCountedAgain>({
  name: 'impact.countAgain',
  input: Input,
  load: async (tx, { metric, year }) => {
    const found = metricOf(metric)
    return found && { title: found.title, why: await findUnrecorded(tx, { metric, year }) }
  },
  may: theOffice,
  decide: ({ title, why }, { metric, year }) =>
    why === null ? refused('counted-already') : happened(figureCountedAgain({ metric, title, year })),
  apply: (tx, { body }) => forgetUnrecorded(tx, body),
})
