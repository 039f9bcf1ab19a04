import { sql } from 'kysely'
import { type Day, type Instant, type Refused, refusalOf, refused } from '#kernel'
import { type FrameworkCode, publishedFrameworks } from '#frameworks'
import { type PartnershipTables, periodOfYear, theOffice } from '#partnership'
import { type Reader, type Reading, reading } from '#platform/database'
import { leadSupply } from '../dates/dates-store.ts'
import type { SeasonId } from '../ids.ts'
import type { SeasonTables } from '../tables.ts'
import { findSeason } from './season-store.ts'
import { type Season, type SeasonState, type SeasonStep, seasonStateWords } from './season.ts'

/** What one more step opens and closes, so that it can be said before it is taken. */
export type StepAhead = {
  readonly step: SeasonStep
  readonly opens: readonly string[]
  readonly closes: readonly string[]
}

/**
 * `partners` may host; `asked` have asked for a review; `dated` have its days; `leads` may lead in the year.
 * `plannedAt` is when a plan of its teams was last adopted; `firstDay` when its first review begins.
 */
export type SeasonView = Season & {
  readonly words: string
  readonly taken: readonly { readonly step: SeasonStep; readonly at: Instant; readonly by: string | null }[]
  readonly partners: number
  readonly asked: number
  readonly dated: number
  readonly leads: number
  readonly plannedAt: Instant | null
  readonly firstDay: Day | null
  readonly running: boolean
  readonly next: StepAhead | null
  readonly others: readonly StepAhead[]
  /** Versions for schools that it could be held with. */
  readonly frameworks: readonly { readonly code: FrameworkCode; readonly name: string }[]
}

/** Where one season stands, for the office. */
export async function seasonView({ db, actor, today }: Reading, id: SeasonId): Promise<SeasonView | Refused> {
  const forbidden = refusalOf(theOffice, { actor, state: {}, today })
  if (forbidden) return forbidden
  const season = await findSeason(db, id)
  if (!season) return refused('not-found')
  const [taken, counts, leads] = await Promise.all([
    stepsOf(db, id),
    countsOf(db, season),
    leadSupply(db, periodOfYear(season.year)),
  ])
  const steps = stepsFrom[season.state].map((step) => ({ step, ...effects[step] }))
  return {
    ...season,
    ...counts,
    words: seasonStateWords[season.state],
    taken,
    leads: leads.length,
    running: counts.firstDay !== null && counts.firstDay <= today,
    next: steps.find(({ step }) => step === nextStep[season.state]) ?? null,
    others: steps.filter(({ step }) => step !== nextStep[season.state]),
    frameworks: (await publishedFrameworks(db)).filter(({ host }) => host !== 'trust'),
  }
}

/** After choices close the teams are planned: no step of the season’s own comes next. */
const nextStep: Record<SeasonState, SeasonStep | null> = {
  datesOpen: 'datesClosed',
  datesClosed: 'choicesOpened',
  choicesOpen: 'choicesClosed',
  choicesClosed: null,
  closed: null,
}

/** Every step that may be taken. */
const stepsFrom: Record<SeasonState, readonly SeasonStep[]> = {
  datesOpen: ['datesClosed', 'closed'],
  datesClosed: ['choicesOpened', 'opened', 'closed'],
  choicesOpen: ['choicesClosed', 'opened', 'closed'],
  choicesClosed: ['choicesOpened', 'opened', 'closed'],
  closed: [],
}

const effects: Record<SeasonStep, Omit<StepAhead, 'step'>> = {
  opened: {
    opens: ['Schools can sign up to host and choose their own days.'],
    closes: ['Reviewers cannot choose reviews until you open choices again.'],
  },
  datesClosed: {
    opens: ['You can open choices to reviewers, as soon as the reviews that they should see have days.'],
    closes: [
      'Schools can no longer sign up to host. You can still sign one up on its behalf.',
      'Hosts can no longer choose or change their days. You can still do it for them.',
    ],
  },
  choicesOpened: {
    opens: ['Every peer reviewer sees each review that has days, and can choose it.'],
    closes: [],
  },
  choicesClosed: {
    opens: ['You can plan the teams: the places that nobody has chosen are filled by offers.'],
    closes: ['Reviewers can no longer choose reviews. The choices that they have made stand.'],
  },
  closed: {
    opens: [],
    closes: [
      'Nothing in the season can change any more: no days, no teams and no policies.',
      'It cannot be opened again.',
    ],
  },
}

async function stepsOf(db: Reader, id: SeasonId) {
  return reading<SeasonTables & PartnershipTables>(db)
    .selectFrom('season_step')
    .leftJoin('person', 'person.id', 'season_step.by_person')
    .where('season_step.season_id', '=', id)
    .select(['season_step.step', 'season_step.at', 'person.name as by'])
    .orderBy('season_step.at', 'desc')
    .orderBy('season_step.id', 'desc')
    .execute()
}

const noReviews = { partners: 0, asked: 0, dated: 0, firstDay: null, plannedAt: null }

async function countsOf(db: Reader, { id, year }: Season) {
  const counted = await reading<SeasonTables & PartnershipTables>(db)
    .selectFrom('review')
    .where('review.season_id', '=', id)
    .where('review.kind', '=', 'qar')
    .where(sql<boolean>`not exists (select from review_cancelled c where c.review_id = review.id)`)
    .select([
      sql<number>`(select count(*)::int from membership m where m.year = ${year})`.as('partners'),
      sql<number>`count(*)::int`.as('asked'),
      sql<number>`count(review.days)::int`.as('dated'),
      sql<Day | null>`min(lower(review.days))`.as('firstDay'),
      sql<Instant | null>`(select max(p.adopted_at) from team_plan p where p.season_id = ${id})`.as(
        'plannedAt',
      ),
    ])
    .executeTakeFirst()
  return counted ?? noReviews
}
