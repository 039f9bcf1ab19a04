import { type FactOf, perform } from '#kernel'
import {
  type invitationReminded,
  type invitationSent,
  invitationLetter,
  makeSurveyLink,
  type peopleInvited,
  reminderLetter,
  sendInvitations,
  toldInvitation,
} from '#surveys'
import { sendLetter } from '../letters/send-letter.ts'
import { addressOf, bySystem, worldOf } from '../product.ts'
import { peopleAsked } from '../surveys/subject-read-model.ts'
import type { Followed } from './follow.ts'

/** Writes at once to those who were invited to a round that is open; the others wait for its day. */
export async function sendWhenOpen({ product, body }: Followed<FactOf<typeof peopleInvited>['body']>) {
  const input = { surveyRound: body.surveyRound }
  await perform(await worldOf(product), sendInvitations, { by: bySystem, input })
}

type Sent = Followed<FactOf<typeof invitationSent | typeof invitationReminded>['body']>

export const mailInvitation = (followed: Sent) => mail(followed, invitationLetter)
export const mailReminder = (followed: Sent) => mail(followed, reminderLetter)

async function mail({ product, body }: Sent, letter: typeof invitationLetter) {
  const told = await toldInvitation(product.database.reader, body.surveyInvitation)
  if (!told || told.answered) return
  const [to] = await peopleAsked(product.database.reader, [told.person])
  if (!to) return
  const secret = await product.database.transaction((tx) => makeSurveyLink(tx, told))
  await sendLetter(product, to, letter(told, addressOf(product, product.links.survey(secret))))
}
