import { z } from 'zod'
import { Day, type FactOf, PersonId, fact } from '#kernel'
import { InstrumentId, SurveyInvitationId, SurveyRoundId } from './ids.ts'
import { Instrument } from './instruments/instrument.ts'
import { Facets, Invitee } from './rounds/round.ts'

export const instrumentDrafted = fact(
  'surveys.instrumentDrafted',
  z.object({ instrument: InstrumentId, version: z.int(), title: z.string(), content: Instrument }),
)
export type InstrumentDrafted = FactOf<typeof instrumentDrafted>

export const instrumentChanged = fact(
  'surveys.instrumentChanged',
  z.object({ instrument: InstrumentId, title: z.string(), content: Instrument }),
)
export type InstrumentChanged = FactOf<typeof instrumentChanged>

const ToldInstrument = z.object({ instrument: InstrumentId, version: z.int(), title: z.string() })

export const instrumentPublished = fact('surveys.instrumentPublished', ToldInstrument)
export type InstrumentPublished = FactOf<typeof instrumentPublished>

export const instrumentDiscarded = fact('surveys.instrumentDiscarded', ToldInstrument)
export type InstrumentDiscarded = FactOf<typeof instrumentDiscarded>

export const roundOpened = fact(
  'surveys.roundOpened',
  z.object({
    surveyRound: SurveyRoundId,
    instrument: InstrumentId,
    code: z.string(),
    subject: z.object({ kind: z.string(), id: z.uuid() }),
    programme: z.string(),
    series: z.string(),
    title: z.string(),
    year: z.string(),
    anonymous: z.boolean(),
    opensOn: Day,
    closesOn: Day,
    facets: Facets,
    readers: z.array(z.uuid()),
  }),
)
export type RoundOpened = FactOf<typeof roundOpened>

export const peopleInvited = fact(
  'surveys.peopleInvited',
  z.object({
    surveyRound: SurveyRoundId,
    title: z.string(),
    invited: z.array(Invitee.extend({ invitation: SurveyInvitationId })),
  }),
)
export type PeopleInvited = FactOf<typeof peopleInvited>

const ToInvited = z.object({
  surveyRound: SurveyRoundId,
  surveyInvitation: SurveyInvitationId,
  person: PersonId,
  title: z.string(),
})

export const invitationSent = fact('surveys.invitationSent', ToInvited)
export type InvitationSent = FactOf<typeof invitationSent>

export const invitationReminded = fact('surveys.invitationReminded', ToInvited)
export type InvitationReminded = FactOf<typeof invitationReminded>

/** That it was answered, and never how: what a respondent says does not enter the log. */
const Answered = z.object({
  surveyRound: SurveyRoundId,
  surveyInvitation: SurveyInvitationId,
  title: z.string(),
})

export const surveyAnswered = fact('surveys.surveyAnswered', Answered)
export type SurveyAnswered = FactOf<typeof surveyAnswered>

export const respondentsForgotten = fact(
  'surveys.respondentsForgotten',
  z.object({ surveyRound: SurveyRoundId, title: z.string(), names: z.int() }),
)
export type RespondentsForgotten = FactOf<typeof respondentsForgotten>

export const answersTakenBack = fact('surveys.answersTakenBack', Answered)
export type AnswersTakenBack = FactOf<typeof answersTakenBack>
