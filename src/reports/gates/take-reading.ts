import { z } from 'zod'
import { type Decision, type FactOf, act, happened, personOf } from '#kernel'
import type { Transactor } from '#platform/database'
import { readingTaken } from '../facts.ts'
import { ReportId } from '../ids.ts'
import { qaReaders } from '../policy.ts'
import { refused } from '../refusals.ts'
import { type ReportState, findReportToChange } from '../report-state-store.ts'
import { partsOf } from './distance-store.ts'
import { updateReader } from './gate-store.ts'
import { reportStageWords } from './report-stage.ts'

const Taking = z.object({ report: ReportId })
type Taking = z.infer<typeof Taking>
type Taken = FactOf<typeof readingTaken>

/** The report, and whether whoever takes it works at its school or in its trust. */
type State = ReportState & { readonly hasPart: boolean }

/** An accredited QA reader takes a report from the queue. */
export const takeReading = act({
  name: 'reports.takeReading',
  input: Taking,
  load: async (tx: Transactor, { report }: Taking, { today, by }): Promise<State | null> => {
    const state = await findReportToChange(tx, { report, today, by })
    return state && { ...state, hasPart: await partsOf(tx, placeOf(state), { today, person: personOf(by) }) }
  },
  may: qaReaders,
  decide,
  apply: (tx, { body }: Taken) => updateReader(tx, body.report, body.person),
})

export function decide(
  { report, review, school, at, reader, hasPart, visitors, hosts }: State,
  _taking: Taking,
  { by }: { readonly by: Parameters<typeof personOf>[0] },
): Decision<Taken> {
  const person = personOf(by)
  if (at !== 'qaReading' || person === null)
    return refused('wrong-gate', { stage: reportStageWords[at].toLowerCase() })
  if (reader !== null && reader !== person) return refused('reader-has-it')
  if (hasPart || [...visitors, ...hosts].some((one) => one.person === person))
    return refused('reader-too-close')
  return happened(readingTaken({ report, review, school, person }))
}

/** Where the host is: a school in its trust, or a trust. */
const placeOf = ({ school, trust, ofTrust }: ReportState) => ({ school, trust: ofTrust?.trust ?? trust })
