import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Day, Instant, PersonId } from '#kernel'
import { type Reader, type Transactor, reading, writing } from '#platform/database'
import type { SurveyInvitationId, SurveyRoundId } from '../ids.ts'
import { Instrument } from '../instruments/instrument.ts'
import type { SurveyTables } from '../tables.ts'
import { Answers } from './answers.ts'

/** An invitation with all that answering it hangs on. */
export type Invited = {
  readonly invitation: SurveyInvitationId
  readonly round: SurveyRoundId
  readonly person: PersonId
  readonly name: string
  readonly title: string
  readonly opensOn: Day
  readonly closesOn: Day
  readonly anonymous: boolean
  readonly answeredAt: Instant | null
  readonly instrument: Instrument
  readonly draft: Answers
}

export async function findInvited(db: Reader, id: SurveyInvitationId): Promise<Invited | null> {
  const row = await reading<SurveyTables>(db)
    .selectFrom('survey_invitation as invitation')
    .innerJoin('survey_round as round', 'round.id', 'invitation.round_id')
    .innerJoin('survey_instrument as instrument', 'instrument.id', 'round.instrument_id')
    .leftJoin('survey_draft as draft', 'draft.invitation_id', 'invitation.id')
    .select([
      'invitation.id',
      'round_id',
      'person_id',
      'name',
      'answered_at',
      'title',
      'opens_on',
      'closes_on',
    ])
    .select(['anonymous', 'content', 'draft.answers'])
    .where('invitation.id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  return {
    invitation: row.id,
    round: row.round_id,
    person: row.person_id,
    name: row.name,
    title: row.title,
    opensOn: row.opens_on,
    closesOn: row.closes_on,
    anonymous: row.anonymous,
    answeredAt: row.answered_at,
    instrument: Instrument.parse(row.content),
    draft: Answers.parse(row.answers ?? {}),
  }
}

export async function writeDraft(tx: Transactor, id: SurveyInvitationId, answers: Answers): Promise<void> {
  await writing<SurveyTables>(tx)
    .insertInto('survey_draft')
    .values({ invitation_id: id, answers: JSON.stringify(answers) })
    .onConflict((known) => known.column('invitation_id').doUpdateSet({ answers: JSON.stringify(answers) }))
    .execute()
}

/** Known only to whoever holds the link: rows alone cannot lead from an invitation to it, for they hold no secret. */
const undoHash = (secret: string): string => createHash('sha256').update(`undo ${secret}`).digest('hex')

/** Turns the draft into a response that knows its round and nothing of its invitation. */
export async function moveToResponses(
  tx: Transactor,
  id: SurveyInvitationId,
  { secret, at }: { readonly secret: string; readonly at: Instant },
): Promise<void> {
  const rows = writing<SurveyTables>(tx)
  await rows
    .insertInto('survey_response')
    .columns(['round_id', 'anonymous', 'person_id', 'answers', 'undo_hash'])
    .expression((build) =>
      build
        .selectFrom('survey_invitation as invitation')
        .innerJoin('survey_round as round', 'round.id', 'invitation.round_id')
        .leftJoin('survey_draft as draft', 'draft.invitation_id', 'invitation.id')
        .select(['round.id', 'round.anonymous'])
        .select(
          sql<PersonId | null>`case when round.anonymous then null else invitation.person_id end`.as(
            'person',
          ),
        )
        .select(sql`coalesce(draft.answers, '{}')`.as('answers'))
        .select(build.val(undoHash(secret)).as('undo'))
        .where('invitation.id', '=', id),
    )
    .execute()
  await rows.deleteFrom('survey_draft').where('invitation_id', '=', id).execute()
  await rows.updateTable('survey_invitation').set({ answered_at: at }).where('id', '=', id).execute()
}

export async function isSentBy(db: Reader, secret: string): Promise<boolean> {
  const found = await reading<SurveyTables>(db)
    .selectFrom('survey_response')
    .select('id')
    .where('undo_hash', '=', undoHash(secret))
    .executeTakeFirst()
  return found !== undefined
}

/** Makes the response a draft again. */
export async function moveToDraft(tx: Transactor, id: SurveyInvitationId, secret: string): Promise<void> {
  const rows = writing<SurveyTables>(tx)
  const gone = await rows
    .deleteFrom('survey_response')
    .where('undo_hash', '=', undoHash(secret))
    .returning('answers')
    .executeTakeFirst()
  await rows.updateTable('survey_invitation').set({ answered_at: null }).where('id', '=', id).execute()
  await writeDraft(tx, id, Answers.parse(gone?.answers ?? {}))
}
