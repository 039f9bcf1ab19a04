import { makeTaskLink } from '#identity'
import { type Day, Instant, type PersonId, minutesAfter } from '#kernel'
import type { Transactor } from '#platform/database'
import type { SurveyInvitationId } from '../ids.ts'

/** Who opens the link of an invitation. */
export const surveyTask = 'answerSurvey'
export const invitationSubject = (id: SurveyInvitationId) => ({ kind: 'surveyInvitation', id })

const aDay = 24 * 60

type Linked = {
  readonly invitation: SurveyInvitationId
  readonly person: PersonId
  readonly closesOn: Day
}

/** The secret of a link to one survey for one person, without an account, until it closes and can be undone no more. */
export const makeSurveyLink = (tx: Transactor, { invitation, person, closesOn }: Linked): Promise<string> =>
  makeTaskLink(tx, {
    task: surveyTask,
    of: invitationSubject(invitation),
    person,
    expires: minutesAfter(Instant.parse(`${closesOn}T00:00:00.000Z`), 2 * aDay),
  })
