import type * as Y from 'yjs'
import { z } from 'zod'
import { type Decision, type FactOf, type Occasion, act, happened, theSystem } from '#kernel'
import type { Transactor } from '#platform/database'
import { ReviewId } from '#seasons'
import { linesToWrite, proseFromLines } from '../document/written-lines.ts'
import { partSaved } from '../facts.ts'
import { refused } from '../refusals.ts'
import { type ReportState, findReportToChange, reportOf } from '../report-state-store.ts'
import { changeToPart } from './change-to-part.ts'
import { hasPart } from './parts.ts'
import { partIn, proseIn } from './text-of-report.ts'
import { beginText, insertChange, textOf } from './text-store.ts'

const Filling = z.object({
  review: ReviewId,
  parts: z.array(
    z.object({
      part: z.string(),
      text: z.string(),
      /** What the product itself wrote there before, which it may take back. */
      instead: z.array(z.string()),
    }),
  ),
})
type Filling = z.infer<typeof Filling>
type Filled = FactOf<typeof partSaved> & { readonly change: string }
type State = ReportState & { readonly text: Y.Doc }

/** Writes what the record knows into parts where nobody has written, while the team writes its report. */
export const fillParts = act<Transactor, Filling, State, Filled>({
  name: 'reports.fillParts',
  input: Filling,
  load: loadText,
  may: theSystem,
  decide,
  apply: async (tx, { body, change }, { at }) => {
    const bytes = new Uint8Array(Buffer.from(change, 'base64'))
    await insertChange(tx, { report: body.report, bytes, at, by: null })
  },
})

async function loadText(
  tx: Transactor,
  { review }: Filling,
  { today, by, at }: Occasion,
): Promise<State | null> {
  const report = await reportOf(tx, review)
  const state = report && (await findReportToChange(tx, { report, today, by }))
  if (!state) return null
  await beginText(tx, state.report, at)
  return { ...state, text: await textOf(tx, state.report) }
}

type Standing = Pick<State, 'report' | 'review' | 'school' | 'framework' | 'text' | 'at'>

export function decide(
  { report, review, school, framework, text, at }: Standing,
  { parts }: Filling,
): Decision<Filled> {
  if (at !== 'drafting') return refused('not-open-for-writing', { stage: 'agreed by its team' })
  const filled = parts.filter(({ part, instead, text: wanted }) => {
    const stands = linesToWrite(proseIn(partIn(text, part)), [])
    const isOurs = stands.trim() === '' || instead.includes(stands)
    return hasPart(framework, part) && isOurs && stands !== wanted
  })
  return happened(
    ...filled.map(({ part, text: wanted }) => ({
      ...partSaved({ report, review, school, part }),
      change: changeToPart(text, part, proseFromLines(wanted, [])),
    })),
  )
}
