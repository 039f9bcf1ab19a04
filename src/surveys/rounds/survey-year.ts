import { type Day, addDays, day } from '#kernel'

export type SurveyYear = string

/** Answers about a year may still come in this long after it. */
const daysToSettle = 30

/** The day from which no more rounds open for a year: 1 October after it. */
export const settledFrom = (year: SurveyYear): Day =>
  addDays(day(`${Number(year.slice(0, 4)) + 1}-09-01`), daysToSettle)
