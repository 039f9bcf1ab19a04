import { z } from 'zod'
import {
  Day,
  type Decision,
  type FactOf,
  act,
  addDays,
  contains,
  happened,
  longDate,
  theSystem,
} from '#kernel'
import { PartnershipYear, SchoolId, periodOfYear } from '#partnership'
import type { Transactor } from '#platform/database'
import { termDatesSet } from '../facts.ts'
import { hostLeaders } from '../policy.ts'
import { refused } from '../refusals.ts'
import { findSchool, replaceTerms } from './calendar-store.ts'
import { stretchOf } from './stretch.ts'

/** Stretches without a holiday in them, so a half-term parts two; last days included. */
const Terms = z.object({
  school: SchoolId.nullable().default(null),
  authority: z.coerce.number().int().nullable().default(null),
  year: PartnershipYear,
  terms: z.array(z.object({ name: z.string().trim().min(1, 'Name the term'), first: Day, last: Day })),
})
type Terms = z.infer<typeof Terms>
type TermDatesSet = FactOf<typeof termDatesSet>

export const setTermDates = act({
  name: 'seasons.setTermDates',
  input: Terms,
  load: async (tx: Transactor, { school }: Terms) => {
    if (school === null) return { school: '' }
    return findSchool(tx, school)
  },
  may: hostLeaders.or(theSystem),
  decide: (_school, terms) => decide(terms),
  apply: (tx, { body }: TermDatesSet) => replaceTerms(tx, body),
})

export function decide({ school, authority, year, terms }: Terms): Decision<TermDatesSet> {
  const inOrder = terms.toSorted((one, other) => (one.first < other.first ? -1 : 1))
  for (const [index, term] of inOrder.entries()) {
    const row = `terms.${terms.indexOf(term)}`
    if (term.last < term.first) return refused('term-backwards', { field: `${row}.last`, name: term.name })
    if (!contains(periodOfYear(year), term.first))
      return refused('day-outside-year', { field: `${row}.first`, day: longDate(term.first), year })
    if (!contains(periodOfYear(year), term.last))
      return refused('day-outside-year', { field: `${row}.last`, day: longDate(term.last), year })
    const next = inOrder[index + 1]
    if (next && next.first <= term.last)
      return refused('terms-overlap', {
        field: 'terms',
        one: `${term.name} (to ${longDate(term.last)})`,
        other: `${next.name} (from ${longDate(next.first)})`,
      })
  }
  return happened(
    termDatesSet({
      school,
      authority,
      within: stretchOf(periodOfYear(year)),
      terms: inOrder.map(({ name, first, last }) => ({ name, from: first, until: addDays(last, 1) })),
    }),
  )
}
