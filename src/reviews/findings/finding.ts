import { z } from 'zod'
import type { Instant, PersonId } from '#kernel'
import type { ReviewId } from '#seasons'
import type { NoteId } from '../evidence/ids.ts'
import type { FindingId, WordingId } from './ids.ts'

export const FindingKind = z.enum(['whatWentWell', 'evenBetterIf'], 'Choose what kind of finding it is')
export type FindingKind = z.infer<typeof FindingKind>

export const findingKindWords: Record<FindingKind, string> = {
  whatWentWell: 'What Went Well',
  evenBetterIf: 'Even Better If',
}

export const AnswerSide = z.enum(['host', 'lead'])
export type AnswerSide = z.infer<typeof AnswerSide>

export const AnswerGiven = z.enum(['agrees', 'differs'], 'Choose whether you agree')
export type AnswerGiven = z.infer<typeof AnswerGiven>

/** What the host or the Lead Reviewer said to one wording. Another wording asks both of them again. */
export type FindingAnswer = {
  readonly side: AnswerSide
  readonly answer: AnswerGiven
  readonly because: string | null
  readonly person: PersonId
  readonly name: string
  readonly at: Instant
}

/** What both parts of the team found, in the words that stand now. */
export type Finding = {
  readonly id: FindingId
  readonly review: ReviewId
  /** A section of the framework, by its key. */
  readonly section: string
  readonly theme: string | null
  readonly kind: FindingKind
  readonly place: number
  readonly text: string
  readonly wording: WordingId
  /** 1 for the first wording. */
  readonly wordingNumber: number
  readonly answers: readonly FindingAnswer[]
  /** Notes behind it, some of which may have been deleted since. */
  readonly evidence: readonly NoteId[]
}

export const answerOf = ({ answers }: Pick<Finding, 'answers'>, side: AnswerSide): FindingAnswer | null =>
  answers.find((answer) => answer.side === side) ?? null

/** Host and Lead Reviewer have both said yes, by name, to the words that stand. */
export const isAgreedByBoth = (finding: Pick<Finding, 'answers'>): boolean =>
  AnswerSide.options.every((side) => answerOf(finding, side)?.answer === 'agrees')
