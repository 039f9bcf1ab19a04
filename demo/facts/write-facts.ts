import { type PersonId, idOf, subjectsOf } from '#kernel'
import { partnershipYear } from '#partnership'
import type { Transactor } from '#platform/database'
import { evidenceDeleted } from '#reviews'
import { seasonOpened, seasonStepTaken, standardPolicies } from '#seasons'
import { demoId } from '../random.ts'
import type { DemoReview } from '../seasons/review.ts'
import { draftFacts } from '../frameworks/write-draft.ts'
import { deletionsOf } from '../evidence/deletions.ts'
import { seasonSteps } from '../seasons/season-steps.ts'
import { seasonIdOf } from '../seasons/write-seasons.ts'
import { writeRows } from '../write-rows.ts'
import type { Dated } from './dated.ts'
import { factsOf } from './review-facts.ts'

const FactId = idOf('Fact')

type Telling = {
  readonly reviews: readonly DemoReview[]
  readonly officer: PersonId
  /** Whose earlier reviews are told in full too. */
  readonly people: ReadonlySet<PersonId>
  readonly schools: ReadonlySet<string>
}

/** Writes what happened to the log, and nothing to the outbox: nobody is to be told again. */
export async function writeFacts(
  tx: Transactor,
  { reviews, officer, people, schools }: Telling,
): Promise<void> {
  const told = reviews.filter(
    ({ year, school, places }) =>
      year === 2024 || schools.has(school.id) || places.some(({ person }) => people.has(person)),
  )
  const facts = [
    ...seasonFacts(officer),
    ...draftFacts(officer),
    ...told.flatMap((review) => factsOf(review, officer)),
    ...evidenceFacts(reviews, new Set(told)),
  ]
    .toSorted((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at)))
    .map((dated, index) => ({ ...dated, id: demoId(FactId, 'fact', index) }))
  await writeRows(
    tx,
    'fact',
    facts.map(({ id, fact: { name, body }, act, at, by }) => ({
      id,
      name,
      act,
      at,
      by_person: by,
      by_kind: by ? 'person' : 'system',
      body,
    })),
  )
  await writeRows(
    tx,
    'fact_subject',
    facts.flatMap(({ id, fact }) =>
      subjectsOf(fact).map((about) => ({ fact_id: id, kind: about.kind, subject_id: about.id })),
    ),
  )
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
