import { z } from 'zod'
import { type Decision, type FactOf, act, happened } from '#kernel'
import type { Transactor } from '#platform/database'
import { ReviewId } from '#seasons'
import { briefingWritten } from '../facts.ts'
import { whyShut } from '../open-workspace.ts'
import { hostLeader, officeOfReview } from '../policy.ts'
import { findWorkspaceToChange } from '../workspace/workspace-store.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { upsertBriefing } from './briefing-store.ts'

const prose = (most: number) => z.string().trim().max(most, `Use at most ${most} characters`)

const Writing = z.object({
  review: ReviewId,
  context: prose(4000).min(1, 'Say in a few sentences what is particular about your school'),
  hopes: prose(2000).default(''),
  arrival: prose(1000).default(''),
  practical: prose(1000).default(''),
})
type Writing = z.infer<typeof Writing>
type Written = FactOf<typeof briefingWritten>

/** The school’s own words for those who come: its context, its hopes, and how to arrive. */
export const writeBriefing = act({
  name: 'reviews.writeBriefing',
  input: Writing,
  load: (tx: Transactor, { review }: Writing, { today }) => findWorkspaceToChange(tx, { review, today }),
  may: hostLeader.or(officeOfReview),
  decide,
  apply: (tx, { body }: Written, occasion) => upsertBriefing(tx, body, occasion),
})

export function decide(state: Workspace, { context, hopes, arrival, practical }: Writing): Decision<Written> {
  const shut = whyShut(state)
  if (shut) return shut
  const { review, school } = state
  return happened(briefingWritten({ review, school, context, hopes, arrival, practical }))
}
