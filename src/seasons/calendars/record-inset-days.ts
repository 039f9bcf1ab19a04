import { z } from 'zod'
import { Day, type Decision, type FactOf, act, contains, happened, longDate } from '#kernel'
import { PartnershipYear, SchoolId, periodOfYear } from '#partnership'
import type { Transactor } from '#platform/database'
import { insetDaysRecorded } from '../facts.ts'
import { hostLeaders } from '../policy.ts'
import { refused } from '../refusals.ts'
import { findSchool, replaceInsetDays } from './calendar-store.ts'
import { stretchOf } from './stretch.ts'

const Inset = z.object({ school: SchoolId, year: PartnershipYear, days: z.array(Day) })
type Inset = z.infer<typeof Inset>
type InsetDaysRecorded = FactOf<typeof insetDaysRecorded>

/** Says which days of the year are INSET days; those recorded before are replaced. */
export const recordInsetDays = act({
  name: 'seasons.recordInsetDays',
  input: Inset,
  load: (tx: Transactor, { school }: Inset) => findSchool(tx, school),
  may: hostLeaders,
  decide: (_school, inset) => decide(inset),
  apply: (tx, { body }: InsetDaysRecorded) => replaceInsetDays(tx, body),
})

export function decide({ school, year, days }: Inset): Decision<InsetDaysRecorded> {
  const within = periodOfYear(year)
  const outside = days.find((at) => !contains(within, at))
  if (outside) return refused('inset-outside-year', { field: 'days', day: longDate(outside), year })
  return happened(insetDaysRecorded({ school, within: stretchOf(within), days: days.toSorted() }))
}
