import { z } from 'zod'
import type * as Y from 'yjs'
import { type Decision, type FactOf, type Occasion, act, happened, personOf } from '#kernel'
import type { Transactor } from '#platform/database'
import { leadOf } from '#reviews'
import { linesOf } from '../document/prose.ts'
import { remarkAnswered } from '../facts.ts'
import { reportStageWords, writersOf } from '../gates/report-stage.ts'
import { RemarkId, ReportId } from '../ids.ts'
import { refused } from '../refusals.ts'
import { type ReportState, findReportToChange } from '../report-state-store.ts'
import { changeToPart } from '../writing/change-to-part.ts'
import { partIn, proseIn } from '../writing/text-of-report.ts'
import { beginText, insertChange, textOf } from '../writing/text-store.ts'
import { type Remark, findRemark, insertAnswer } from './remark-store.ts'
import { withLine } from './with-line.ts'

const Answering = z.object({
  report: ReportId,
  remark: RemarkId,
  answer: z.enum(['accepted', 'declined', 'put'], 'Choose an answer'),
  because: z.string().trim().max(600, 'Use 600 characters or fewer').default(''),
})
type Answering = z.infer<typeof Answering>
/** What is put in goes into the text and not into the log. */
type Answered = FactOf<typeof remarkAnswered> & { readonly change: string | null }

type State = ReportState & { readonly asked: Remark; readonly text: Y.Doc }

/** The Lead Reviewer answers one correction or comment: put its words in, took it up otherwise, or declines with a reason. */
export const answerRemark = act<Transactor, Answering, State, Answered>({
  name: 'reports.answerRemark',
  input: Answering,
  load: loadRemark,
  may: leadOf,
  decide,
  apply: async (tx, { body, change }, occasion) => {
    const { report } = body
    await insertAnswer(tx, body, occasion)
    if (change === null) return
    const bytes = new Uint8Array(Buffer.from(change, 'base64'))
    await insertChange(tx, { report, bytes, at: occasion.at, by: personOf(occasion.by) })
  },
})

async function loadRemark(
  tx: Transactor,
  { report, remark }: Answering,
  { today, by, at }: Occasion,
): Promise<State | null> {
  const state = await findReportToChange(tx, { report, today, by })
  const asked = await findRemark(tx, report, remark)
  if (!state || !asked) return null
  await beginText(tx, report, at)
  return { ...state, asked, text: await textOf(tx, report) }
}

export function decide(
  { report, review, school, at, asked, text }: State,
  { remark, answer, because }: Answering,
): Decision<Answered> {
  if (asked.answer !== null) return refused('answered-already')
  if (writersOf(at) !== 'lead') return refused('wrong-gate', { stage: reportStageWords[at].toLowerCase() })
  const about = { report, review, school, remark, kind: asked.kind, because: because || null }
  if (answer === 'declined')
    return because === ''
      ? refused('say-why-not', { field: 'because' })
      : happened({ ...remarkAnswered({ ...about, answer }), change: null })
  if (answer === 'accepted') return happened({ ...remarkAnswered({ ...about, answer }), change: null })
  if (asked.instead === null) return refused('nothing-to-put', { field: 'answer' })
  const prose = proseIn(partIn(text, asked.part))
  if (!linesOf(prose).includes(asked.line)) return refused('line-has-changed', { field: 'answer' })
  const change = changeToPart(text, asked.part, withLine(prose, asked.line, asked.instead))
  return happened({ ...remarkAnswered({ ...about, answer: 'accepted' }), change })
}
