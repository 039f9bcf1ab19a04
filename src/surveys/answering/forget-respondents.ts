import { z } from 'zod'
import { type Day, type Decision, act, happened, theSystem, yearsAfter } from '#kernel'
import type { Reader, Transactor } from '#platform/database'
import { type RespondentsForgotten, respondentsForgotten } from '../facts.ts'
import { SurveyRoundId } from '../ids.ts'
import { refused } from '../refusals.ts'
import { type NamedRound, findNamedRound, forgetNames, namedRoundsClosedBy } from './named-answers-store.ts'

const yearsNamed = 2

const Input = z.object({ surveyRound: SurveyRoundId })
type Input = z.infer<typeof Input>

/** Takes the names from a round's answers two years after it closed, and what was written in people's own words. */
export const forgetRespondents = act<Transactor, Input, NamedRound, RespondentsForgotten>({
  name: 'surveys.forgetRespondents',
  input: Input,
  load: (tx, { surveyRound }) => findNamedRound(tx, surveyRound),
  may: theSystem,
  decide,
  apply: (tx, { body }) => forgetNames(tx, body.surveyRound),
})

export function decide(
  { surveyRound, title, closesOn, names }: NamedRound,
  _: Input,
  { today }: { readonly today: Day },
): Decision<RespondentsForgotten> {
  if (today < yearsAfter(closesOn, yearsNamed)) return refused('names-not-due')
  return happened(respondentsForgotten({ surveyRound, title, names }))
}

/** Rounds whose names are due to go today. */
export const roundsToForget = (db: Reader, today: Day): Promise<SurveyRoundId[]> =>
  namedRoundsClosedBy(db, yearsAfter(today, -yearsNamed))
