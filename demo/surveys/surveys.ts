import type { DemoPeople } from '../people/people.ts'
import type { DemoPractitioners } from '../practitioners/practitioners.ts'
import type { DemoReview } from '../seasons/review.ts'
import { pastRounds } from './past-rounds.ts'
import { reviewRounds } from './review-rounds.ts'
import type { DemoRound } from './round.ts'
import { conferenceRound, trainingRounds } from './this-years-rounds.ts'

type Known = {
  readonly reviews: readonly DemoReview[]
  readonly people: DemoPeople
  readonly training: DemoPractitioners
}

/** Who was asked what in three years, and what they said. The last of the rounds is the conference’s, which waits for the nine. */
export function inventSurveys({ reviews, people, training }: Known) {
  const { headteacher, deputyHead, reviewer } = people.nine
  const waiting = [headteacher, deputyHead, reviewer]
  const leaders = people.inSchools.map(({ id }) => id)
  const conference = conferenceRound(
    leaders,
    waiting.map(({ id }) => id),
  )
  const rounds: DemoRound[] = [
    ...reviewRounds(reviews),
    ...trainingRounds(training),
    ...pastRounds(leaders),
    conference,
  ]
  return { rounds, letters: { round: conference, to: waiting } }
}
