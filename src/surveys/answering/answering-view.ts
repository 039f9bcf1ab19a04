import { type Day, type Instant, type Refused, refusalOf, refused } from '#kernel'
import type { Reading } from '#platform/database'
import type { SurveyInvitationId } from '../ids.ts'
import { type SurveyQuestion, anonymityWords, minutesWords } from '../instruments/instrument.ts'
import { type ScaleChoice, choicesOf } from '../instruments/scale.ts'
import { theInvited } from '../policy.ts'
import { type RoundState, stateOfRound } from '../rounds/round.ts'
import { firstUnanswered } from './answers.ts'
import { findInvited } from './invitation-store.ts'
import { undoableUntil } from './undo.ts'

export type AskedQuestion = Pick<SurveyQuestion, 'code' | 'words' | 'hint' | 'optional' | 'scale'> & {
  readonly number: number
  readonly choices: readonly ScaleChoice[]
  readonly answer: string | null
  /** The answer as it reads, for checking. */
  readonly answerWords: string | null
}

export type AnsweringView = {
  readonly name: string
  readonly title: string
  readonly survey: string
  readonly opening: string
  readonly anonymity: string
  readonly minutes: string
  readonly opensOn: Day
  readonly closesOn: Day
  readonly state: RoundState | 'answered'
  /** Until when sent answers can be taken back; null when that has passed. */
  readonly undoUntil: Instant | null
  readonly questions: readonly AskedQuestion[]
  readonly begun: boolean
  /** The number of the question to go on with, null when all that must be answered is. */
  readonly goOnWith: number | null
}

/** What the bearer of an invitation is asked, with what they have answered so far. */
export async function answeringView(
  { db, actor, today }: Reading,
  invitation: SurveyInvitationId,
  at: Instant,
): Promise<AnsweringView | Refused> {
  const forbidden = refusalOf(theInvited, { actor, state: { invitation }, today })
  if (forbidden) return forbidden
  const found = await findInvited(db, invitation)
  if (!found) return refused('not-found')
  const { instrument, draft, answeredAt } = found
  const missing = firstUnanswered(instrument.questions, draft)
  const place = instrument.questions.findIndex((question) => question === missing)
  const state = stateOfRound(found, today)
  return {
    name: found.name,
    title: found.title,
    survey: instrument.title,
    opening: instrument.opening,
    anonymity: anonymityWords(found.anonymous),
    minutes: minutesWords(instrument),
    opensOn: found.opensOn,
    closesOn: found.closesOn,
    state: answeredAt === null ? state : 'answered',
    undoUntil: answeredAt !== null && at < undoableUntil(answeredAt) ? undoableUntil(answeredAt) : null,
    questions: instrument.questions.map((question, index) => asked(question, index, draft[question.code])),
    begun: Object.keys(draft).length > 0,
    goOnWith: place === -1 ? null : place + 1,
  }
}

function asked(question: SurveyQuestion, index: number, answer: string | undefined): AskedQuestion {
  const { code, words, hint, optional, scale } = question
  const choices = choicesOf(scale)
  const chosen = choices.find(({ value }) => value === answer)
  return {
    code,
    words,
    hint,
    optional,
    scale,
    choices,
    number: index + 1,
    answer: answer ?? null,
    answerWords: chosen?.words ?? answer ?? null,
  }
}
