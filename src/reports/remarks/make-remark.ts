import { z } from 'zod'
import { type Decision, type FactOf, type Occasion, type Policy, act, happened } from '#kernel'
import type { Transactor } from '#platform/database'
import { contentOf } from '../document/content-store.ts'
import { linesOf } from '../document/prose.ts'
import type { ReportContent } from '../document/report-content.ts'
import { remarkMade } from '../facts.ts'
import type { ReportStage } from '../gates/report-stage.ts'
import { reportStageWords } from '../gates/report-stage.ts'
import { RemarkId, ReportId } from '../ids.ts'
import { itsReader, mayCorrect } from '../policy.ts'
import { refused } from '../refusals.ts'
import { type ReportState, findReportToChange } from '../report-state-store.ts'
import { partKey } from '../writing/text-of-report.ts'
import { insertRemark } from './remark-store.ts'
import type { RemarkKind } from './remark.ts'

const Making = z.object({
  report: ReportId,
  part: z.string(),
  line: z.string(),
  words: z
    .string()
    .trim()
    .min(1, 'Say what you would like looked at')
    .max(1000, 'Use 1,000 characters or fewer'),
  instead: z.string().trim().max(1000, 'Use 1,000 characters or fewer').default(''),
})
type Making = z.infer<typeof Making>
type Made = FactOf<typeof remarkMade>

type State = ReportState & { readonly content: ReportContent }

type Shape = { readonly kind: RemarkKind; readonly may: Policy<ReportState>; readonly at: ReportStage }

const remarking = (name: string, { kind, may, at }: Shape) =>
  act({
    name,
    input: Making,
    load: async (tx: Transactor, { report }: Making, { today, by }): Promise<State | null> => {
      const state = await findReportToChange(tx, { report, today, by })
      return state && { ...state, content: await contentOf(tx, state) }
    },
    may,
    decide: (state: State, making: Making, occasion: Occasion): Decision<Made> =>
      state.at === at
        ? decide(state, { ...making, kind }, occasion)
        : refused('wrong-gate', { stage: reportStageWords[state.at].toLowerCase() }),
    apply: (tx: Transactor, { body }: Made, occasion: Occasion) => insertRemark(tx, body, occasion),
  })

/** The school says that a fact is not as it stands, sentence by sentence. */
export const askForCorrection = remarking('reports.askForCorrection', {
  kind: 'correction',
  may: mayCorrect,
  at: 'factCheck',
})

/** The QA reader comments on a sentence, or suggests another. */
export const commentOnReport = remarking('reports.comment', {
  kind: 'comment',
  may: itsReader,
  at: 'qaReading',
})

function decide(
  { report, review, school, content }: State,
  { kind, part, line, words, instead }: Making & { readonly kind: RemarkKind },
  { fresh }: Pick<Occasion, 'fresh'>,
): Decision<Made> {
  if (!linesOfPart(content, part).includes(line)) return refused('line-has-changed', { field: 'words' })
  const remark = fresh(RemarkId)
  return happened(
    remarkMade({ report, review, school, remark, kind, part, line, words, instead: instead || null }),
  )
}

export const linesOfPart = ({ sections }: ReportContent, part: string): string[] =>
  sections.flatMap(({ key, parts }) =>
    parts.filter((one) => partKey(key, one.key) === part).flatMap(({ prose }) => linesOf(prose)),
  )
