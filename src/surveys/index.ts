export type { Answers } from './answering/answers.ts'
export { type AnsweringView, type AskedQuestion, answeringView } from './answering/answering-view.ts'
export { keepAnswer } from './answering/keep-answer.ts'
export { forgetRespondents, roundsToForget } from './answering/forget-respondents.ts'
export { mixResponses } from './answering/mix-responses-store.ts'
export { type MySurvey, mySurveysView } from './answering/my-surveys-view.ts'
export { sendAnswers, takeAnswersBack } from './answering/send-answers.ts'
export { invitationSubject, makeSurveyLink, surveyTask } from './answering/survey-link.ts'
export { standardInstruments } from './bank/bank.ts'
export {
  answersTakenBack,
  instrumentChanged,
  instrumentDiscarded,
  instrumentDrafted,
  instrumentPublished,
  invitationReminded,
  invitationSent,
  peopleInvited,
  roundOpened,
  surveyAnswered,
} from './facts.ts'
export { InstrumentId, SurveyInvitationId, SurveyRoundId } from './ids.ts'
export { addStandardInstruments } from './instruments/add-standard-instruments.ts'
export { describeInstrument, removeQuestion, writeQuestion } from './instruments/change-instrument.ts'
export { draftInstrument } from './instruments/draft-instrument.ts'
export {
  Aim,
  Instrument,
  SurveyQuestion,
  SurveyRole,
  aimWords,
  anonymityWords,
  minutesWords,
  surveyRoleWords,
} from './instruments/instrument.ts'
export {
  type InstrumentLine,
  type InstrumentView,
  type InstrumentsView,
  instrumentView,
  instrumentsView,
} from './instruments/instruments-view.ts'
export { discardDraft, publishInstrument } from './instruments/publish-instrument.ts'
export { readInstrument, writeInstrument } from './instruments/read-instrument.ts'
export { Scale, type ScaleChoice, choicesOf, scaleWords } from './instruments/scale.ts'
export { surveyInvariants } from './invariants.ts'
export { invitationLetter, reminderLetter } from './letters/invitation-letter.ts'
export { leastShown } from './results/least.ts'
export { type Look, everybody } from './results/looks.ts'
export { type NamedResponse, namedResponsesView } from './results/named-responses-view.ts'
export {
  type QuestionResult,
  ResultsQuestion,
  type ResultsView,
  resultsView,
} from './results/results-view.ts'
export { type SurveyAnswer, surveyAnswers } from './results/survey-answers-read-model.ts'
export { type SurveyLine, type SurveysView, surveysView } from './results/surveys-view.ts'
export type { AnsweredChoice, QuestionTally } from './results/tally.ts'
export { type FollowUp, followUpOf } from './rounds/follow-up-store.ts'
export { openRound } from './rounds/open-round.ts'
export { Facets, type RoundState, remindAhead, roundStateWords, roundStates } from './rounds/round.ts'
export {
  type ToRemind,
  type ToldInvitation,
  invitedToRemind,
  roundsToSend,
  toldInvitation,
} from './rounds/round-store.ts'
export { type RoundLine, RoundsQuestion, type RoundsView, roundsView } from './rounds/rounds-view.ts'
export { remindInvited, sendInvitations } from './rounds/send-invitations.ts'
export { settledFrom } from './rounds/survey-year.ts'
export type { SurveyTables } from './tables.ts'
