import { z } from 'zod'
import { type Actor, type Instant, type Refused, dayOf, isRefused, refusalOf } from '#kernel'
import type { Transactor } from '#platform/database'
import { SurveyInvitationId } from '../ids.ts'
import { theInvited } from '../policy.ts'
import { refused } from '../refusals.ts'
import { readAnswer } from './answers.ts'
import { type Invited, findInvited, writeDraft } from './invitation-store.ts'
import { cannotAnswer } from './cannot-answer.ts'

const Given = z.object({ invitation: SurveyInvitationId, code: z.string(), answer: z.string() })

type Keeping = { readonly by: Actor; readonly at: Instant; readonly input: unknown }

/**
 * Keeps one answer until all are sent. No act: a fact would carry what was answered into the log, beside who did it.
 * Returns null when it is kept.
 */
export async function keepAnswer(tx: Transactor, { by, at, input }: Keeping): Promise<Refused | null> {
  const read = Given.safeParse(input)
  const invited = read.success ? await findInvited(tx, read.data.invitation) : null
  if (!read.success || !invited) return refused('no-such-question')
  const { invitation, code, answer } = read.data
  const forbidden = refusalOf(theInvited, { actor: by, state: { invitation }, today: dayOf(at) })
  if (forbidden) return forbidden
  const kept = withAnswer(invited, { code, answer, at })
  if (isRefused(kept)) return kept
  await writeDraft(tx, invitation, kept)
  return null
}

type Answering = { readonly code: string; readonly answer: string; readonly at: Instant }

export function withAnswer(invited: Invited, { code, answer, at }: Answering): Invited['draft'] | Refused {
  const stop = cannotAnswer(invited, dayOf(at))
  if (stop) return stop
  const question = invited.instrument.questions.find((one) => one.code === code)
  if (!question) return refused('no-such-question')
  const said = readAnswer(question, answer)
  if (isRefused(said)) return said
  const { [code]: _, ...others } = invited.draft
  return said === null ? others : { ...others, [code]: said }
}
