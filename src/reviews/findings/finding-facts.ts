import { z } from 'zod'
import { fact } from '#kernel'
import { HostId } from '../ids.ts'
import { EstimateScope, ReviewId } from '#seasons'
import { AnswerGiven, AnswerSide, FindingKind } from './finding.ts'
import { FindingId, WordingId } from './ids.ts'

const aboutFinding = { review: ReviewId, school: HostId, finding: FindingId }

export const findingRecorded = fact(
  'reviews.findingRecorded',
  z.object({ ...aboutFinding, section: z.string(), kind: FindingKind }),
)
export const findingReworded = fact('reviews.findingReworded', z.object({ ...aboutFinding, number: z.int() }))
export const findingMoved = fact(
  'reviews.findingMoved',
  z.object({ ...aboutFinding, section: z.string(), kind: FindingKind }),
)
export const findingsMerged = fact('reviews.findingsMerged', z.object({ ...aboutFinding, into: FindingId }))
export const findingWithdrawn = fact('reviews.findingWithdrawn', z.object(aboutFinding))
export const evidenceCited = fact('reviews.evidenceCited', z.object({ ...aboutFinding, notes: z.int() }))
export const evidenceDropped = fact('reviews.evidenceDropped', z.object(aboutFinding))
export const findingAnswered = fact(
  'reviews.findingAnswered',
  z.object({ ...aboutFinding, wording: WordingId, side: AnswerSide, answer: AnswerGiven }),
)
/** That somebody gave an opinion, never what it was. */
export const opinionGiven = fact(
  'reviews.opinionGiven',
  z.object({ review: ReviewId, school: HostId, scope: EstimateScope }),
)
