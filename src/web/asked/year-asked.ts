import { PartnershipYear, yearAfter, yearBefore, yearOf } from '#partnership'
import type { Asked } from '../context.ts'

/** The partnership year that the address asks for; without one, this year. */
export function yearAsked(c: Asked): PartnershipYear {
  const asked = PartnershipYear.safeParse(c.req.query('year'))
  return asked.success ? asked.data : yearOf(c.var.reading.today)
}

/** The years that somebody may want beside that one. */
export function yearsBeside(c: Asked): PartnershipYear[] {
  const now = yearOf(c.var.reading.today)
  return [yearBefore(now), now, yearAfter(now)]
}
