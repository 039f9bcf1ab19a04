import { type Clock, Instant, type PersonId, day, idOf, newId, period, toDaterange } from '#kernel'
import { type SchoolId, partnershipYear } from '#partnership'
import { readConfig } from '#platform/config'
import { type Database, type FactTables, type Transactor, reading, writing } from '#platform/database'
import { followOnce } from '#platform/jobs'
import { silentLog } from '#platform/log'
import { openMail } from '#platform/mail'
import {
  PlacementId,
  type PlacementState,
  ReviewId,
  type ReviewRole,
  SeasonId,
  type SeasonTables,
  standardPolicies,
} from '#seasons'
import { followers } from './followers.ts'
import type { Product } from './product.ts'

/** A product over a test database, whose letters stay on the machine. */
export function aProduct(database: Database, clock: Clock, said: Partial<Product> = {}): Product {
  const config = readConfig({ ORIGIN: 'https://partnership.example' })
  return {
    config,
    database,
    log: silentLog,
    mail: openMail({ ...config, smtpUrl: null }, database),
    clockNow: async () => clock,
    links: {
      home: () => '/',
      place: (secret) => `/place/${secret}`,
      standby: (secret) => `/standby/${secret}`,
      move: (secret) => `/move/${secret}`,
      survey: (secret) => `/survey/${secret}`,
      officeReview: (review) => `/office/reviews/${review}`,
      hostedReview: (review) => `/hosting/${review}`,
      report: (report) => `/reports/${report}`,
      issuedReport: (report) => `/reports/${report}/issued`,
      readingQueue: () => '/reading',
    },
    ...said,
  }
}

type Member = { readonly person: PersonId; readonly role: ReviewRole; readonly state: PlacementState }

const StepId = idOf('Step')

/** A review from 3 to 5 December 2024 with as many peer slots as it has peers. Offers are open until 28 October. */
export async function aReviewWith(tx: Transactor, school: SchoolId, team: readonly Member[]) {
  const db = writing<SeasonTables>(tx)
  const year = partnershipYear(2024)
  const season = newId(SeasonId)
  const review = newId(ReviewId)
  const since = Instant.parse('2024-09-02T08:00:00.000Z')
  const days = toDaterange(period(day('2024-12-03'), day('2024-12-06')))
  await db
    .insertInto('season')
    .values({ id: season, year, policies: JSON.stringify(standardPolicies(year)) })
    .execute()
  await db
    .insertInto('season_step')
    .values({ id: newId(StepId), season_id: season, step: 'opened', at: since, by_person: null })
    .execute()
  await db
    .insertInto('review')
    .values({
      id: review,
      season_id: season,
      school_id: school,
      requested_at: since,
      days,
      peer_slots: Math.max(1, team.filter(({ role }) => role === 'peer').length),
    })
    .execute()
  const members = team.map((member) => ({ ...member, id: newId(PlacementId) }))
  await db
    .insertInto('placement')
    .values(
      members.map(({ id, person, role, state }) => ({
        id,
        review_id: review,
        person_id: person,
        role,
        state,
        since,
        expires: day('2024-10-28'),
        days,
      })),
    )
    .execute()
  return { season, review, school, placements: members.map(({ id }) => id) }
}

/** Tells every follower of every fact in the outbox, and of those that follow from them, without waiting for a queue. */
export async function followAll(product: Product): Promise<void> {
  const { database } = product
  const facts = await reading<FactTables>(database.reader)
    .selectFrom('outbox')
    .innerJoin('fact', 'fact.id', 'outbox.fact_id')
    .select(['fact.id', 'fact.name', 'outbox.place'])
    .orderBy('place')
    .execute()
  for (const { id, name, place } of facts) {
    for (const follower of followers.filter(({ follows }) => follows === name))
      await followOnce(database, { fact: id, follower: follower.name }, ({ at, by, body }) =>
        follower.run({ product, fact: id, at, by, body }),
      )
    await database.transaction((tx) =>
      writing<FactTables>(tx).deleteFrom('outbox').where('place', '=', place).execute(),
    )
  }
  if (facts.length > 0) await followAll(product)
}
