import { createHash } from 'node:crypto'
import { type PersonId, addDays, idOf } from '#kernel'
import { readConfig } from '#platform/config'
import type { Transactor } from '#platform/database'
import { invitationLetter, invitationSubject, surveyTask } from '#surveys'
import { momentAt } from '../days.ts'
import type { DemoPerson } from '../people/person.ts'
import { demoId } from '../random.ts'
import { writeRows } from '../write-rows.ts'
import { instrumentOf, writeInstruments } from './instruments.ts'
import { invitationIdOf, invitationsOf } from './invitations.ts'
import type { DemoRound } from './round.ts'

const ResponseId = idOf('Response')

type Asking = {
  readonly rounds: readonly DemoRound[]
  readonly officer: PersonId
  readonly people: readonly DemoPerson[]
  /** Whose letter of that round lies in the outbox, with a link that works. */
  readonly letters: { readonly round: DemoRound; readonly to: readonly DemoPerson[] }
}

export async function writeSurveys(tx: Transactor, asking: Asking): Promise<void> {
  const { rounds, officer, people, letters } = asking
  await writeInstruments(tx, rounds, officer)
  await writeRows(tx, 'survey_round', rounds.map(roundRow))
  await writeRows(
    tx,
    'survey_reader',
    rounds.flatMap(({ id, readers }) => readers.map((reader_id) => ({ round_id: id, reader_id }))),
  )
  const names = new Map(people.map(({ id, name }) => [id, name]))
  await writeRows(
    tx,
    'survey_invitation',
    rounds.flatMap((round) => invitationRows(round, names)),
  )
  await writeRows(tx, 'survey_response', rounds.flatMap(responseRows).toSorted(byId))
  await writeLetters(tx, letters)
}

const byId = ({ id: one }: { id: string }, { id: other }: { id: string }) => (one < other ? -1 : 1)

const roundRow = (round: DemoRound) => ({
  id: round.id,
  instrument_id: instrumentOf(round).id,
  code: round.code,
  subject_kind: round.subject.kind,
  subject_id: round.subject.id,
  programme: round.programme,
  series: round.series,
  title: round.title,
  year: round.year,
  anonymous: instrumentOf(round).whole.anonymous,
  opens_on: round.opensOn,
  closes_on: round.closesOn,
  facets: round.facets,
})

const invitationRows = (round: DemoRound, names: ReadonlyMap<PersonId, string>) =>
  invitationsOf(round).map(({ id, person, sentAt, answeredAt }) => ({
    id,
    round_id: round.id,
    person_id: person,
    name: names.get(person) ?? '',
    sent_at: sentAt,
    reminded_at: null,
    answered_at: answeredAt,
  }))

/** Responses lie in the order of identifiers that follow from nothing but themselves. */
const responseRows = ({ id, code, asks, responses }: DemoRound) =>
  responses.map((answers, place) => ({
    id: demoId(ResponseId, 'response', id, place),
    round_id: id,
    anonymous: instrumentOf({ code, asks }).whole.anonymous,
    person_id: null,
    answers,
    undo_hash: null,
  }))

/** The demonstration’s links are no secrets: whoever is shown its outbox may answer for its people. */
async function writeLetters(tx: Transactor, { round, to }: Asking['letters']): Promise<void> {
  const { whole, id } = { ...instrumentOf(round), ...round }
  const told = { title: round.title, closesOn: round.closesOn, anonymous: whole.anonymous, instrument: whole }
  const links = to.map((person) => ({
    person,
    invitation: invitationIdOf(id, person.id),
    secret: createHash('sha256').update(`demo survey ${person.id}`).digest('base64url'),
  }))
  await writeRows(
    tx,
    'identity_task_link',
    links.map(({ person, invitation, secret }) => ({
      secret_hash: createHash('sha256').update(secret).digest('base64url'),
      task: surveyTask,
      subject_kind: invitationSubject(invitation).kind,
      subject_id: invitation,
      person_id: person.id,
      expires_at: momentAt(addDays(round.closesOn, 2), '00:00'),
      revoked: false,
    })),
  )
  await writeRows(
    tx,
    'local_mail',
    links.map(({ person, secret }) => {
      const address = `${readConfig().origin}/survey/${secret}`
      const { subject, text } = invitationLetter({ ...told, name: person.name }, address)
      const sent_at = momentAt(round.opensOn, '10:05')
      return { recipient: person.email, subject, text, attachments: [], sent_at }
    }),
  )
}
