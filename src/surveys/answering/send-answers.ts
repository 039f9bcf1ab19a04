import { z } from 'zod'
import { type Decision, type Occasion, act, happened } from '#kernel'
import type { Transactor } from '#platform/database'
import { type AnswersTakenBack, type SurveyAnswered, answersTakenBack, surveyAnswered } from '../facts.ts'
import { SurveyInvitationId } from '../ids.ts'
import { theInvited } from '../policy.ts'
import { refused } from '../refusals.ts'
import { firstUnanswered } from './answers.ts'
import { cannotAnswer } from './cannot-answer.ts'
import { type Invited, findInvited, isSentBy, moveToDraft, moveToResponses } from './invitation-store.ts'
import { undoableUntil } from './undo.ts'

const input = z.object({ invitation: SurveyInvitationId })
const load = (tx: Transactor, { invitation }: z.infer<typeof input>) => findInvited(tx, invitation)

const told = ({ round, invitation, title }: Invited) => ({
  surveyRound: round,
  surveyInvitation: invitation,
  title,
})

/**
 * Sends what was answered. The link’s secret alone can find the answers again, for ten minutes;
 * it comes beside the input, because facts are logged and must not lead to them.
 */
export const sendAnswers = (secret: string) =>
  act({
    name: 'surveys.sendAnswers',
    input,
    load,
    may: theInvited,
    decide: decideSending,
    apply: (tx, { body }: SurveyAnswered, { at }) =>
      moveToResponses(tx, body.surveyInvitation, { secret, at }),
  })

export function decideSending(
  invited: Invited,
  _given: unknown,
  { today }: Pick<Occasion, 'today'>,
): Decision<SurveyAnswered> {
  const stop = cannotAnswer(invited, today)
  if (stop) return stop
  const missing = firstUnanswered(invited.instrument.questions, invited.draft)
  if (missing) return refused('answers-missing', { words: missing.words })
  return happened(surveyAnswered(told(invited)))
}

/** Takes sent answers back, for ten minutes, to change them or to send none. */
export const takeAnswersBack = (secret: string) =>
  act({
    name: 'surveys.takeAnswersBack',
    input,
    load: async (tx: Transactor, given: z.infer<typeof input>): Promise<Sent | null> => {
      const invited = await load(tx, given)
      return invited && { ...invited, byThisLink: await isSentBy(tx, secret) }
    },
    may: theInvited,
    decide: decideTakingBack,
    apply: (tx, { body }: AnswersTakenBack) => moveToDraft(tx, body.surveyInvitation, secret),
  })

/** A mail and its reminder have different links; answers are found by the one that sent them. */
type Sent = Invited & { readonly byThisLink: boolean }

export function decideTakingBack(
  invited: Sent,
  _given: unknown,
  { at }: Pick<Occasion, 'at'>,
): Decision<AnswersTakenBack> {
  if (invited.answeredAt === null) return refused('nothing-to-undo')
  if (at >= undoableUntil(invited.answeredAt)) return refused('too-late-to-undo')
  if (!invited.byThisLink) return refused('undo-elsewhere')
  return happened(answersTakenBack(told(invited)))
}
