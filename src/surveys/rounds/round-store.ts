import { type Day, type Instant, type PersonId, type Subject } from '#kernel'
import { type Reader, type Transactor, reading, writing } from '#platform/database'
import type { RoundOpened, PeopleInvited } from '../facts.ts'
import type { SurveyInvitationId, SurveyRoundId } from '../ids.ts'
import { Instrument } from '../instruments/instrument.ts'
import type { SurveyTables } from '../tables.ts'

export type Invitation = {
  readonly id: SurveyInvitationId
  readonly person: PersonId
  readonly sent: boolean
  readonly reminded: boolean
  readonly answered: boolean
}

export type SurveyRound = {
  readonly id: SurveyRoundId
  readonly title: string
  readonly opensOn: Day
  readonly closesOn: Day
  readonly invitations: readonly Invitation[]
}

const rounds = (db: Reader) =>
  reading<SurveyTables>(db).selectFrom('survey_round').select(['id', 'title', 'opens_on', 'closes_on'])

type Row = Awaited<ReturnType<ReturnType<typeof rounds>['execute']>>[number]

export async function findRound(db: Reader, id: SurveyRoundId): Promise<SurveyRound | null> {
  const row = await rounds(db).where('id', '=', id).executeTakeFirst()
  return row ? withInvitations(db, row) : null
}

export async function findRoundAbout(
  db: Reader,
  code: string,
  { kind, id }: Subject,
): Promise<SurveyRound | null> {
  const row = await rounds(db)
    .where('code', '=', code)
    .where('subject_kind', '=', kind)
    .where('subject_id', '=', id)
    .executeTakeFirst()
  return row ? withInvitations(db, row) : null
}

async function withInvitations(db: Reader, { id, title, opens_on, closes_on }: Row): Promise<SurveyRound> {
  const found = await reading<SurveyTables>(db)
    .selectFrom('survey_invitation')
    .selectAll()
    .where('round_id', '=', id)
    .orderBy('name')
    .orderBy('id')
    .execute()
  const invitations = found.map((one) => ({
    id: one.id,
    person: one.person_id,
    sent: one.sent_at !== null,
    reminded: one.reminded_at !== null,
    answered: one.answered_at !== null,
  }))
  return { id, title, opensOn: opens_on, closesOn: closes_on, invitations }
}

/** Rounds that are open and have somebody who was not written to yet. */
export async function roundsToSend(db: Reader, today: Day): Promise<SurveyRoundId[]> {
  const found = await reading<SurveyTables>(db)
    .selectFrom('survey_round')
    .innerJoin('survey_invitation', 'survey_invitation.round_id', 'survey_round.id')
    .select('survey_round.id')
    .distinct()
    .where('opens_on', '<=', today)
    .where('closes_on', '>=', today)
    .where('sent_at', 'is', null)
    .orderBy('survey_round.id')
    .execute()
  return found.map(({ id }) => id)
}

export type ToRemind = {
  readonly surveyRound: SurveyRoundId
  readonly person: PersonId
}

/** Who has been written to, has not answered and was not reminded, of open rounds that close by a day. */
export const invitedToRemind = (db: Reader, today: Day, by: Day): Promise<ToRemind[]> =>
  reading<SurveyTables>(db)
    .selectFrom('survey_round')
    .innerJoin('survey_invitation', 'survey_invitation.round_id', 'survey_round.id')
    .select(['survey_round.id as surveyRound', 'person_id as person'])
    .where('opens_on', '<=', today)
    .where('closes_on', '>=', today)
    .where('closes_on', '<=', by)
    .where('sent_at', 'is not', null)
    .where('reminded_at', 'is', null)
    .where('answered_at', 'is', null)
    .orderBy('survey_round.id')
    .orderBy('survey_invitation.id')
    .execute()

export type ToldInvitation = {
  readonly invitation: SurveyInvitationId
  readonly person: PersonId
  readonly name: string
  readonly title: string
  readonly closesOn: Day
  readonly anonymous: boolean
  readonly answered: boolean
  readonly instrument: Instrument
}

/** An invitation as letters speak of it. */
export async function toldInvitation(db: Reader, id: SurveyInvitationId): Promise<ToldInvitation | null> {
  const row = await reading<SurveyTables>(db)
    .selectFrom('survey_invitation')
    .innerJoin('survey_round', 'survey_round.id', 'survey_invitation.round_id')
    .innerJoin('survey_instrument', 'survey_instrument.id', 'survey_round.instrument_id')
    .select([
      'survey_invitation.id',
      'person_id',
      'name',
      'title',
      'closes_on',
      'anonymous',
      'answered_at',
      'content',
    ])
    .where('survey_invitation.id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  return {
    invitation: row.id,
    person: row.person_id,
    name: row.name,
    title: row.title,
    closesOn: row.closes_on,
    anonymous: row.anonymous,
    answered: row.answered_at !== null,
    instrument: Instrument.parse(row.content),
  }
}

export async function insertRound(tx: Transactor, round: RoundOpened['body']): Promise<void> {
  const rows = writing<SurveyTables>(tx)
  await rows
    .insertInto('survey_round')
    .values({
      id: round.surveyRound,
      instrument_id: round.instrument,
      code: round.code,
      subject_kind: round.subject.kind,
      subject_id: round.subject.id,
      programme: round.programme,
      series: round.series,
      title: round.title,
      year: round.year,
      anonymous: round.anonymous,
      opens_on: round.opensOn,
      closes_on: round.closesOn,
      facets: JSON.stringify(round.facets),
    })
    .execute()
  if (round.readers.length === 0) return
  await rows
    .insertInto('survey_reader')
    .values(round.readers.map((reader_id) => ({ round_id: round.surveyRound, reader_id })))
    .execute()
}

export async function insertInvitations(
  tx: Transactor,
  { surveyRound, invited }: PeopleInvited['body'],
): Promise<void> {
  await writing<SurveyTables>(tx)
    .insertInto('survey_invitation')
    .values(
      invited.map(({ invitation, person, name }) => ({
        id: invitation,
        round_id: surveyRound,
        person_id: person,
        name,
        sent_at: null,
        reminded_at: null,
        answered_at: null,
      })),
    )
    .execute()
}

export async function markInvitation(
  tx: Transactor,
  id: SurveyInvitationId,
  marked: { readonly sent_at: Instant } | { readonly reminded_at: Instant },
): Promise<void> {
  await writing<SurveyTables>(tx).updateTable('survey_invitation').set(marked).where('id', '=', id).execute()
}
