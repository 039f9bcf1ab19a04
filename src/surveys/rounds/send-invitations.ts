import { z } from 'zod'
import { type Decision, type Occasion, PersonId, act, happened, theSystem } from '#kernel'
import type { Transactor } from '#platform/database'
import { type InvitationReminded, type InvitationSent, invitationReminded, invitationSent } from '../facts.ts'
import { SurveyRoundId } from '../ids.ts'
import { type Invitation, type SurveyRound, findRound, markInvitation } from './round-store.ts'
import { stateOfRound } from './round.ts'

const Sending = z.object({ surveyRound: SurveyRoundId })

/** Writes to everybody of an open round who was not written to yet; the letters follow the facts. */
export const sendInvitations = act({
  name: 'surveys.sendInvitations',
  input: Sending,
  load: (tx: Transactor, { surveyRound }: z.infer<typeof Sending>) => findRound(tx, surveyRound),
  may: theSystem,
  decide: (round, _given, { today }): Decision<InvitationSent> =>
    stateOfRound(round, today) === 'open'
      ? happened(
          ...round.invitations.filter(({ sent }) => !sent).map((one) => invitationSent(told(round, one))),
        )
      : happened(),
  apply: (tx, { body }: InvitationSent, { at }) => markInvitation(tx, body.surveyInvitation, { sent_at: at }),
})

const Reminding = z.object({ surveyRound: SurveyRoundId, people: z.array(PersonId) })

/** Reminds each of the people once, unless they have answered. */
export const remindInvited = act({
  name: 'surveys.remindInvited',
  input: Reminding,
  load: (tx: Transactor, { surveyRound }: z.infer<typeof Reminding>) => findRound(tx, surveyRound),
  may: theSystem,
  decide: decideReminding,
  apply: (tx, { body }: InvitationReminded, { at }) =>
    markInvitation(tx, body.surveyInvitation, { reminded_at: at }),
})

export function decideReminding(
  round: SurveyRound,
  { people }: z.infer<typeof Reminding>,
  { today }: Pick<Occasion, 'today'>,
): Decision<InvitationReminded> {
  if (stateOfRound(round, today) !== 'open') return happened()
  const waiting = round.invitations.filter(
    ({ person, sent, reminded, answered }) => sent && !reminded && !answered && people.includes(person),
  )
  return happened(...waiting.map((one) => invitationReminded(told(round, one))))
}

const told = ({ id, title }: SurveyRound, invitation: Invitation) => ({
  surveyRound: id,
  surveyInvitation: invitation.id,
  person: invitation.person,
  title,
})
