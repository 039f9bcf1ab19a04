import { path } from './path.ts'

/** The part of the one URL map that surveys have: open them as `paths`. */
export const surveyPaths = {
  survey: path('/survey/:secret'),
  surveyQuestion: path('/survey/:secret/questions/:number'),
  surveyCheck: path('/survey/:secret/check'),
  sendSurvey: path('/survey/:secret/send'),
  takeSurveyBack: path('/survey/:secret/take-back'),

  openMySurvey: path('/surveys/mine/:invitation'),
  surveys: path('/surveys'),
  surveyResults: path('/surveys/:survey'),
  surveyResultsCsv: path('/surveys/:survey/results.csv'),
  surveyResultsXlsx: path('/surveys/:survey/results.xlsx'),
  instruments: path('/office/surveys'),
  addStandardInstruments: path('/office/surveys/standard'),
  newInstrument: path('/office/surveys/new'),
  surveyRounds: path('/office/surveys/asked'),
  namedResponses: path('/office/surveys/names/:survey'),
  instrument: path('/office/surveys/:instrument'),
  instrumentJson: path('/office/surveys/:instrument/survey.json'),
  nextInstrument: path('/office/surveys/:instrument/next'),
  publishInstrument: path('/office/surveys/:instrument/publish'),
  discardInstrument: path('/office/surveys/:instrument/discard'),
  describeInstrument: path('/office/surveys/:instrument/about'),
  instrumentQuestion: path('/office/surveys/:instrument/questions/:question'),
  removeQuestion: path('/office/surveys/:instrument/questions/:question/remove'),
} as const
