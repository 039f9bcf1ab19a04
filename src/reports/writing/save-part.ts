import { z } from 'zod'
import { type Decision, type FactOf, type Occasion, act, happened, personOf } from '#kernel'
import type { Transactor } from '#platform/database'
import { findFindings } from '#reviews'
import type * as Y from 'yjs'
import { linesToWrite, proseFromLines } from '../document/written-lines.ts'
import { partSaved } from '../facts.ts'
import { ReportId } from '../ids.ts'
import { mayWrite } from '../policy.ts'
import { refused } from '../refusals.ts'
import { type ReportState, findReportToChange } from '../report-state-store.ts'
import { changeToPart } from './change-to-part.ts'
import { hasPart } from './parts.ts'
import { partIn, proseIn } from './text-of-report.ts'
import { beginText, insertChange, textOf } from './text-store.ts'

const Saving = z.object({
  report: ReportId,
  part: z.string(),
  text: z.string().max(60_000, 'That is too long for one part. Shorten it.'),
  /** What the box held when it was opened, so that nobody’s words are written over. */
  before: z.string(),
})
type Saving = z.infer<typeof Saving>
/** What was written goes into the text and not into the log. */
type Saved = FactOf<typeof partSaved> & { readonly change: string }

type State = ReportState & {
  readonly stands: string
  readonly text: Y.Doc
  readonly findings: readonly string[]
}

/** Saves one part from a plain form into the document that everybody writes in. */
export const savePart = act<Transactor, Saving, State, Saved>({
  name: 'reports.savePart',
  input: Saving,
  load: loadPart,
  may: mayWrite,
  decide,
  apply: async (tx, { body, change }, { at, by }) => {
    const bytes = new Uint8Array(Buffer.from(change, 'base64'))
    await insertChange(tx, { report: body.report, bytes, at, by: personOf(by) })
  },
})

async function loadPart(
  tx: Transactor,
  { report, part }: Saving,
  { today, by, at }: Occasion,
): Promise<State | null> {
  const state = await findReportToChange(tx, { report, today, by })
  if (!state) return null
  await beginText(tx, report, at)
  const text = await textOf(tx, report)
  const findings = (await findFindings(tx, state.review)).map(({ id }) => String(id))
  return { ...state, text, findings, stands: linesToWrite(proseIn(partIn(text, part)), findings) }
}

export function decide(
  { report, review, school, framework, stands, text, findings }: Standing,
  { part, before, text: wanted }: Saving,
): Decision<Saved> {
  if (!hasPart(framework, part)) return refused('no-such-part')
  if (sameLines(before) !== sameLines(stands)) return refused('changed-meanwhile', { field: 'text' })
  const change = changeToPart(text, part, proseFromLines(wanted, findings))
  return happened({ ...partSaved({ report, review, school, part }), change })
}

type Standing = Pick<State, 'report' | 'review' | 'school' | 'framework' | 'stands' | 'text' | 'findings'>

/** Browsers send line ends their own way. */
const sameLines = (text: string): string => text.replaceAll('\r\n', '\n').trim()
