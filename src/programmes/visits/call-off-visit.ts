import { z } from 'zod'
import { type Decision, act, happened } from '#kernel'
import { type Transactor, writing } from '#platform/database'
import type { Tables } from '../cohorts/cohort-store.ts'
import { type VisitCalledOff, visitCalledOff } from '../facts.ts'
import { VisitId } from '../ids.ts'
import { mayLeadGroup } from '../policy.ts'
import { refused } from '../refusals.ts'
import { type VisitKnown, findVisitToChange } from './visit-store.ts'

const CallingOff = z.object({
  visit: VisitId,
  why: z.string().trim().min(1, 'Say why, so that the group knows').max(300, 'Use 300 characters or fewer'),
})
type CallingOff = z.infer<typeof CallingOff>

/** A visit that does not take place; the group can plan another on a better day. */
export const callOffVisit = act({
  name: 'programmes.callOffVisit',
  input: CallingOff,
  load: (tx: Transactor, { visit }: CallingOff) => findVisitToChange(tx, visit),
  may: mayLeadGroup,
  decide,
  apply: async (tx, { body }: VisitCalledOff, { at }) => {
    await writing<Tables>(tx)
      .updateTable('programme_visit')
      .set({ called_off_at: at, called_off_because: body.why })
      .where('id', '=', body.visit)
      .execute()
  },
})

export function decide(known: VisitKnown, { why }: CallingOff): Decision<VisitCalledOff> {
  if (known.recorded) return refused('visit-held')
  if (known.calledOff) return refused('visit-called-off')
  const { cohort, programme, visit, group, hostName, heldOn } = known
  return happened(visitCalledOff({ cohort, programme, visit, group, hostName, heldOn, why }))
}
