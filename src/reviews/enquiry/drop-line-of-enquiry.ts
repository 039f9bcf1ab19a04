import { z } from 'zod'
import { type Decision, type FactOf, act, happened } from '#kernel'
import type { Transactor } from '#platform/database'
import { ReviewId } from '#seasons'
import { lineOfEnquiryDropped } from '../facts.ts'
import { LineId } from '../ids.ts'
import { whyShut } from '../open-workspace.ts'
import { whoeverArranges } from '../policy.ts'
import { refused } from '../refusals.ts'
import { findWorkspaceToChange } from '../workspace/workspace-store.ts'
import type { Workspace } from '../workspace/workspace.ts'
import type { LineOfEnquiry } from './line-of-enquiry.ts'
import { deleteLine, linesOf } from './line-store.ts'

const Dropping = z.object({ review: ReviewId, line: LineId })
type Dropping = z.infer<typeof Dropping>
type Dropped = FactOf<typeof lineOfEnquiryDropped>
type State = Workspace & { readonly lines: readonly LineOfEnquiry[] }

/** A line of enquiry goes; activities that were drawn from it stay. */
export const dropLineOfEnquiry = act({
  name: 'reviews.dropLineOfEnquiry',
  input: Dropping,
  load: async (tx: Transactor, { review }: Dropping, { today }) => {
    const found = await findWorkspaceToChange(tx, { review, today })
    return found && { ...found, lines: await linesOf(tx, review) }
  },
  may: whoeverArranges,
  decide,
  apply: (tx, { body }: Dropped) => deleteLine(tx, body.line),
})

export function decide(state: State, { line }: Dropping): Decision<Dropped> {
  const shut = whyShut(state)
  if (shut) return shut
  if (!state.lines.some(({ id }) => id === line)) return refused('line-not-there')
  return happened(lineOfEnquiryDropped({ review: state.review, school: state.school, line }))
}
