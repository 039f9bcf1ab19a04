import { type Day, type PersonId, personOf } from '#kernel'
import { type Reading, reading } from '#platform/database'
import type { SurveyInvitationId } from '../ids.ts'
import { Instrument, minutesWords } from '../instruments/instrument.ts'
import type { SurveyTables } from '../tables.ts'

export type MySurvey = {
  readonly invitation: SurveyInvitationId
  readonly person: PersonId
  readonly title: string
  readonly survey: string
  readonly minutes: string
  readonly closesOn: Day
  readonly begun: boolean
}

/** The surveys that are open for whoever asks and that they have not answered, the first to close first. */
export async function mySurveysView({ db, actor, today }: Reading): Promise<readonly MySurvey[]> {
  const person = actor.kind === 'person' ? personOf(actor) : null
  if (person === null) return []
  const rows = await reading<SurveyTables>(db)
    .selectFrom('survey_invitation as invitation')
    .innerJoin('survey_round as round', 'round.id', 'invitation.round_id')
    .innerJoin('survey_instrument as instrument', 'instrument.id', 'round.instrument_id')
    .leftJoin('survey_draft as draft', 'draft.invitation_id', 'invitation.id')
    .where('invitation.person_id', '=', person)
    .where('invitation.answered_at', 'is', null)
    .where('round.opens_on', '<=', today)
    .where('round.closes_on', '>=', today)
    .select(['invitation.id', 'round.title', 'round.closes_on', 'instrument.content', 'draft.answers'])
    .orderBy('round.closes_on')
    .orderBy('round.title')
    .orderBy('invitation.id')
    .execute()
  return rows.map(({ id, title, closes_on, content, answers }) => {
    const instrument = Instrument.parse(content)
    return {
      invitation: id,
      person,
      title,
      survey: instrument.title,
      minutes: minutesWords(instrument),
      closesOn: closes_on,
      begun: answers !== null,
    }
  })
}
