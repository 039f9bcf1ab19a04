import { type FactOf, Instant, minutesAfter, perform } from '#kernel'
import { makeTaskLink } from '#identity'
import {
  type ToldInvitation,
  type invitationReminded,
  type invitationSent,
  invitationSubject,
  invitationLetter,
  type peopleInvited,
  reminderLetter,
  sendInvitations,
  surveyTask,
  toldInvitation,
} from '#surveys'
import { sendLetter } from '../letters/send-letter.ts'
import { type Product, addressOf, bySystem, worldOf } from '../product.ts'
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
  await sendLetter(product, to, letter(told, await linkOf(product, told)))
}

const aDay = 24 * 60

/** An address at which one person answers one survey, without an account, until it closes and can be undone no more. */
async function linkOf(product: Product, { invitation, person, closesOn }: ToldInvitation): Promise<string> {
  const secret = await product.database.transaction((tx) =>
    makeTaskLink(tx, {
      task: surveyTask,
      of: invitationSubject(invitation),
      person,
      expires: minutesAfter(Instant.parse(`${closesOn}T00:00:00.000Z`), 2 * aDay),
    }),
  )
  return addressOf(product, product.links.survey(secret))
}
