import { z } from 'zod'
import {
  Day,
  type Decision,
  type Occasion,
  act,
  addDays,
  contains,
  happened,
  isWeekend,
  longDate,
} from '#kernel'
import { type Transactor, writing } from '#platform/database'
import type { Tables } from '../cohorts/cohort-store.ts'
import { type VisitPlanned, visitPlanned } from '../facts.ts'
import { type GroupAtHand, findGroup } from '../groups/group-store.ts'
import { EnrolmentId, GroupId, VisitId } from '../ids.ts'
import { mayLeadGroup } from '../policy.ts'
import { refused } from '../refusals.ts'

const Planning = z.object({
  group: GroupId,
  host: EnrolmentId,
  heldOn: Day,
  focus: z
    .string()
    .trim()
    .max(300, 'Use 300 characters or fewer')
    .nullish()
    .transform((words) => words || null),
})
type Planning = z.infer<typeof Planning>

/** The facilitator settles with the group when and where they meet. */
export const planVisit = act({
  name: 'programmes.planVisit',
  input: Planning,
  load: (tx: Transactor, { group }: Planning) => findGroup(tx, group),
  may: mayLeadGroup,
  decide,
  apply: async (tx, { body }: VisitPlanned) => {
    await writing<Tables>(tx)
      .insertInto('programme_visit')
      .values({
        id: body.visit,
        group_id: body.group,
        host_id: body.host,
        held_on: body.heldOn,
        focus: body.focus,
        recorded_at: null,
        recorded_by: null,
        called_off_at: null,
        called_off_because: null,
      })
      .execute()
  },
})

export function decide(
  { group, cohort, programme, held, members, days }: GroupAtHand,
  { host, heldOn, focus }: Planning,
  { fresh }: Pick<Occasion, 'fresh'>,
): Decision<VisitPlanned> {
  const hosting = members.find(({ enrolment }) => enrolment === host)
  if (!hosting) return refused('host-elsewhere', { field: 'host' })
  if (!contains(held, heldOn))
    return refused('outside-cohort', {
      field: 'heldOn',
      first: longDate(held.from),
      last: longDate(addDays(held.until ?? held.from, -1)),
    })
  if (isWeekend(heldOn)) return refused('on-a-weekend', { field: 'heldOn' })
  const same = days.find((other) => other.heldOn === heldOn)
  if (same) return refused('visit-that-day', { field: 'heldOn', host: same.host })
  const about = { cohort, programme, group, visit: fresh(VisitId) }
  return happened(visitPlanned({ ...about, host, hostName: hosting.name, heldOn, focus }))
}
