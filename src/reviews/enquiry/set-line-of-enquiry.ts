import { z } from 'zod'
import { type Decision, type FactOf, type Occasion, act, happened } from '#kernel'
import { sectionOf } from '#frameworks'
import type { Transactor } from '#platform/database'
import { ReviewId } from '#seasons'
import { lineOfEnquirySet } from '../facts.ts'
import { LineId } from '../ids.ts'
import { whyShut } from '../open-workspace.ts'
import { whoeverArranges } from '../policy.ts'
import { refused } from '../refusals.ts'
import { findWorkspaceToChange } from '../workspace/workspace-store.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { type LineOfEnquiry, mostLines } from './line-of-enquiry.ts'
import { linesOf, upsertLine } from './line-store.ts'

const Setting = z.object({
  review: ReviewId,
  /** Null for a new one. */
  line: LineId.nullable(),
  section: z.string().min(1, 'Choose the section that it is about'),
  question: z
    .string()
    .trim()
    .min(10, 'Ask a whole question, such as “How do books show what pupils remember?”')
    .max(300, 'Use at most 300 characters'),
})
type Setting = z.infer<typeof Setting>
type WasSet = FactOf<typeof lineOfEnquirySet>
type State = Workspace & { readonly lines: readonly LineOfEnquiry[] }

/** The Lead Reviewer and the school agree what the team looks into; the timetable is drawn from it. */
export const setLineOfEnquiry = act({
  name: 'reviews.setLineOfEnquiry',
  input: Setting,
  load: async (tx: Transactor, { review }: Setting, { today }) => {
    const found = await findWorkspaceToChange(tx, { review, today })
    return found && { ...found, lines: await linesOf(tx, review) }
  },
  may: whoeverArranges,
  decide,
  apply: (tx, { body }: WasSet, occasion) => upsertLine(tx, body, occasion),
})

export function decide(
  state: State,
  { line, section, question }: Setting,
  { fresh }: Pick<Occasion, 'fresh'>,
): Decision<WasSet> {
  const shut = whyShut(state)
  if (shut) return shut
  if (!sectionOf(state.framework, section))
    return refused('not-in-framework', { framework: state.framework.code, field: 'section' })
  if (line !== null && !state.lines.some(({ id }) => id === line)) return refused('line-not-there')
  if (line === null && state.lines.length >= mostLines)
    return refused('lines-are-enough', { most: mostLines, field: 'question' })
  return happened(
    lineOfEnquirySet({
      review: state.review,
      school: state.school,
      line: line ?? fresh(LineId),
      section,
      question,
    }),
  )
}
