import { type PersonId } from '#kernel'
import { partnershipYear } from '#partnership'
import { evidenceDeleted } from '#reviews'
import { seasonOpened, seasonStepTaken, standardPolicies } from '#seasons'
import { deletionsOf } from '../evidence/deletions.ts'
import type { DemoArea } from '../excellence/areas.ts'
import type { DemoIntroduction } from '../excellence/introductions.ts'
import { draftFacts } from '../frameworks/write-draft.ts'
import type { DemoPartnership } from '../partnership/write-partnership.ts'
import { type DemoPeople, everybody } from '../people/people.ts'
import type { DemoCohort } from '../programmes/cohorts.ts'
import type { DemoVisit } from '../programmes/visits.ts'
import type { DemoReview } from '../seasons/review.ts'
import { seasonSteps } from '../seasons/season-steps.ts'
import { seasonIdOf } from '../seasons/write-seasons.ts'
import type { DemoRound } from '../surveys/round.ts'
import { areaFacts, introductionFacts } from './area-facts.ts'
import type { Dated } from './dated.ts'
import { programmeFacts } from './programme-facts.ts'
import { factsOf } from './review-facts.ts'
import { surveyFacts } from './survey-facts.ts'

type Network = {
  readonly partnership: DemoPartnership
  readonly people: DemoPeople
  readonly reviews: readonly DemoReview[]
  readonly areas: readonly DemoArea[]
  readonly introductions: readonly DemoIntroduction[]
  readonly cohorts: readonly DemoCohort[]
  readonly visits: readonly DemoVisit[]
  readonly rounds: readonly DemoRound[]
}

/** The log of the network: in full of this year, and of earlier reviews that the nine people know. */
export function allThatHappened(network: Network): Dated[] {
  const { partnership, people, reviews, areas, introductions, cohorts, visits, rounds } = network
  const officer = people.nine.officer.id
  const told = reviews.filter(isTold(partnership, people))
  const names = new Map(everybody(people).map(({ id, name }) => [id, name]))
  return [
    ...seasonFacts(officer),
    ...draftFacts(officer),
    ...told.flatMap((review) => factsOf(review, officer)),
    ...evidenceFacts(reviews, new Set(told)),
    ...areaFacts(areas),
    ...introductionFacts(introductions, officer),
    ...programmeFacts({ cohorts, visits, partnership, officer }),
    ...surveyFacts({ rounds, names, officer, told: new Set(told.map(({ id }) => id)) }),
  ]
}

/** Reviews of this year, of the nine people, of the schools where they work and of those whose trust they lead. */
function isTold({ times }: DemoPartnership, { nine }: DemoPeople) {
  const own = Object.values(nine)
  const people = new Set(own.map(({ id }) => id))
  const posts = own.flatMap((person) => person.posts)
  const trusts = new Set(posts.map(({ trust }) => trust))
  const schools = new Set([
    ...times.filter(({ trust }) => trusts.has(trust)).map(({ school }) => school),
    ...posts.flatMap(({ school }) => school ?? []),
  ])
  return ({ year, school, places }: DemoReview): boolean =>
    year === 2024 || schools.has(school.id) || places.some(({ person }) => people.has(person))
}

/** What the nightly job said of the notes that it deleted. */
const evidenceFacts = (reviews: readonly DemoReview[], told: ReadonlySet<DemoReview>): Dated[] =>
  deletionsOf(reviews).gone.flatMap(({ review, at, notes }) => {
    if (!told.has(review)) return []
    const body = { review: review.id, school: review.school.id, notes, photographs: 0 }
    return [{ fact: evidenceDeleted(body), act: 'reviews.deleteEvidence', at, by: null }]
  })

const seasonFacts = (officer: PersonId): Dated[] =>
  seasonSteps.map(({ year, step, at }) => {
    const season = seasonIdOf(year)
    const label = partnershipYear(year)
    return step === 'opened'
      ? {
          fact: seasonOpened({ season, year: label, policies: standardPolicies(label) }),
          act: 'seasons.openSeason',
          at,
          by: officer,
        }
      : { fact: seasonStepTaken({ season, step }), act: `seasons.${actOf[step]}`, at, by: officer }
  })

const actOf = {
  datesClosed: 'closeDates',
  choicesOpened: 'openChoices',
  choicesClosed: 'closeChoices',
  closed: 'closeSeason',
} as const
