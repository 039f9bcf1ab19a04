import { z } from 'zod'
import { Day, type Decision, type Occasion, act, addDays, happened, longDate, yearsAfter } from '#kernel'
import { theOffice } from '#partnership'
import type { Transactor } from '#platform/database'
import { yearsItIsValid } from '../area.ts'
import { type AreaKnown, findAreaToChange } from '../area-store.ts'
import { type AreaRenewed, areaRenewed } from '../facts.ts'
import { AreaId } from '../ids.ts'
import { refused } from '../refusals.ts'
import { moveItsEnd } from './accreditation-store.ts'

/** `last` is the last day on which it is valid. */
const Renewal = z.object({ area: AreaId, last: Day })
type Renewal = z.infer<typeof Renewal>

/** The office lets an accreditation run longer, when the next review comes too late to examine it again. */
export const renewArea = act({
  name: 'excellence.renewArea',
  input: Renewal,
  load: (tx: Transactor, { area }: Renewal) => findAreaToChange(tx, area),
  may: theOffice,
  decide,
  apply: (tx, { body }: AreaRenewed) => moveItsEnd(tx, body),
})

export function decide(
  { area, school, title, held, withdrawn, accreditation }: AreaKnown,
  { last }: Renewal,
  { today }: Pick<Occasion, 'today'>,
): Decision<AreaRenewed> {
  if (!held?.until || accreditation === null || withdrawn || held.until <= today)
    return refused('not-accredited', { title })
  const until = addDays(last, 1)
  if (until <= held.until)
    return refused('until-not-later', { field: 'last', until: longDate(addDays(held.until, -1)) })
  const latest = yearsAfter(today, yearsItIsValid)
  if (last > latest) return refused('until-too-far', { field: 'last', latest: longDate(latest) })
  return happened(areaRenewed({ area, school, title, accreditation, until }))
}
