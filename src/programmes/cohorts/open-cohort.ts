import { z } from 'zod'
import { type Decision, type Occasion, act, addDays, happened, longDate, period, toDaterange } from '#kernel'
import { PartnershipYear, periodOfYear, theOffice } from '#partnership'
import { type Transactor, writing } from '#platform/database'
import { type CohortOpened, cohortOpened } from '../facts.ts'
import { CohortId } from '../ids.ts'
import { Programme, programmeWords } from '../programme.ts'
import { refused } from '../refusals.ts'
import { type Tables, cohortStands } from './cohort-store.ts'

const Opening = z.object({ programme: Programme, year: PartnershipYear })
type Opening = z.infer<typeof Opening>

/** The office opens a programme for a partnership year; schools or trusts are enrolled after. */
export const openCohort = act({
  name: 'programmes.openCohort',
  input: Opening,
  load: async (tx: Transactor, opening) => ({ stands: await cohortStands(tx, opening) }),
  may: theOffice,
  decide,
  apply: async (tx, { body }: CohortOpened) => {
    await writing<Tables>(tx)
      .insertInto('programme_cohort')
      .values({
        id: body.cohort,
        programme: body.programme,
        year: body.year,
        held: toDaterange(period(body.from, body.until)),
      })
      .execute()
  },
})

export function decide(
  { stands }: { readonly stands: boolean },
  { programme, year }: Opening,
  { today, fresh }: Pick<Occasion, 'today' | 'fresh'>,
): Decision<CohortOpened> {
  const { from, until } = periodOfYear(year)
  if (stands) return refused('cohort-stands', { field: 'year', programme: programmeWords[programme], year })
  if (until === null || until <= today)
    return refused('cohort-over', { field: 'year', day: longDate(addDays(until ?? from, -1)) })
  return happened(cohortOpened({ cohort: fresh(CohortId), programme, year, from, until }))
}
