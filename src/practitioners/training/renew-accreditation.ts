import { z } from 'zod'
import { Day, type Decision, type Occasion, act, happened, longDate } from '#kernel'
import { theOffice } from '#partnership'
import type { Transactor } from '#platform/database'
import { type AccreditationRenewed, accreditationRenewed } from '../facts.ts'
import { AccreditationId } from '../ids.ts'
import { refused } from '../refusals.ts'
import { type NamedAccreditation, findAccreditation, moveItsEnd } from './accreditation-store.ts'

const input = z.object({ accreditation: AccreditationId, until: Day })

export const renewAccreditation = act({
  name: 'practitioners.renewAccreditation',
  input,
  load: (tx: Transactor, { accreditation }) => findAccreditation(tx, accreditation),
  may: theOffice,
  decide: decideToRenew,
  apply: moveItsEnd,
})

export function decideToRenew(
  { accreditation, person, kind, name, held }: NamedAccreditation,
  { until }: z.infer<typeof input>,
  { today }: Pick<Occasion, 'today'>,
): Decision<AccreditationRenewed> {
  if (held.until !== null && held.until <= today)
    return refused('accreditation-over', { name, until: longDate(held.until) })
  if (until <= today) return refused('until-too-soon', { field: 'until', day: longDate(today) })
  if (held.until === null || until <= held.until)
    return refused('until-not-later', {
      field: 'until',
      until: held.until === null ? 'further notice' : longDate(held.until),
    })
  return happened(accreditationRenewed({ accreditation, person, kind, until }))
}
