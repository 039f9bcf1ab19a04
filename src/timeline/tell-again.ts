import { z } from 'zod'
import { type Decision, type FactOf, act, fact, happened } from '#kernel'
import { theOffice } from '#partnership'
import type { Transactor } from '#platform/database'
import { findSetAside, sendOutAgain } from '#platform/jobs'

export const toldAgain = fact('timeline.toldAgain', z.object({ job: z.uuid(), fact: z.uuid() }))

type Told = FactOf<typeof toldAgain>

/** Tries once more what kept failing. Whoever has followed the fact already is not told twice. */
export const tellAgain = act({
  name: 'timeline.tellAgain',
  input: z.object({ job: z.uuid() }),
  load: (tx: Transactor, { job }) => findSetAside(tx, job),
  may: theOffice,
  decide: ({ id, fact: about }): Decision<Told> => happened(toldAgain({ job: id, fact: about })),
  apply: (tx, { body }: Told) => sendOutAgain(tx, { id: body.job, fact: body.fact }),
})
