import { type Occasion, type PersonId, personOf } from '#kernel'
import { type Reader, type Transactor, reading, writing } from '#platform/database'
import type { ReviewId } from '#seasons'
import type { ChallengeId } from '../ids.ts'
import type { Proforma } from './proforma.ts'
import type { TrustReviewTables } from './tables.ts'

const rowsOf = (db: Reader) => reading<TrustReviewTables>(db)

export async function proformaOf(db: Reader, review: ReviewId): Promise<Proforma> {
  const rows = await rowsOf(db)
    .selectFrom('trust_proforma')
    .where('review_id', '=', review)
    .select(['question', 'words'])
    .orderBy('question')
    .execute()
  return new Map(rows.map(({ question, words }) => [question, words]))
}

type Written = { readonly review: ReviewId; readonly written: readonly (readonly [string, string])[] }

export async function replaceProforma(tx: Transactor, { review, written }: Written, { at, by }: Occasion) {
  const rows = writing<TrustReviewTables>(tx)
  await rows.deleteFrom('trust_proforma').where('review_id', '=', review).execute()
  if (written.length === 0) return
  await rows
    .insertInto('trust_proforma')
    .values(
      written.map(([question, words]) => ({
        review_id: review,
        question,
        words,
        written_at: at,
        written_by: personOf(by),
      })),
    )
    .execute()
}

/** Whom the trust brings to meet the team: one of the framework’s activities, and who and where. */
export type GroupPlan = { readonly activity: string; readonly people: string; readonly place: string }

export const groupsOf = (db: Reader, review: ReviewId): Promise<GroupPlan[]> =>
  rowsOf(db)
    .selectFrom('trust_group')
    .where('review_id', '=', review)
    .select(['activity', 'people', 'place'])
    .orderBy('activity')
    .execute()

type Planned = GroupPlan & { readonly review: ReviewId }

/** A group of nobody is not planned any more. */
export async function upsertGroup(tx: Transactor, { review, activity, people, place }: Planned) {
  const rows = writing<TrustReviewTables>(tx)
  if (people === '') {
    await rows
      .deleteFrom('trust_group')
      .where('review_id', '=', review)
      .where('activity', '=', activity)
      .execute()
    return
  }
  await rows
    .insertInto('trust_group')
    .values({ review_id: review, activity, people, place })
    .onConflict((known) => known.columns(['review_id', 'activity']).doUpdateSet({ people, place }))
    .execute()
}

/** A question of the trust challenge, what was said of it, and what all agreed. */
export type Challenge = {
  readonly id: ChallengeId
  readonly place: number
  readonly question: string
  readonly discussion: string
  readonly consensus: string
}

export const challengesOf = (db: Reader, review: ReviewId): Promise<Challenge[]> =>
  rowsOf(db)
    .selectFrom('trust_challenge')
    .where('review_id', '=', review)
    .select(['id', 'place', 'question', 'discussion', 'consensus'])
    .orderBy('place')
    .execute()

type Asked = Pick<Challenge, 'id' | 'place' | 'question'> & { readonly review: ReviewId }

export async function insertChallenge(tx: Transactor, asked: Asked): Promise<void> {
  const { id, review, place, question } = asked
  await writing<TrustReviewTables>(tx)
    .insertInto('trust_challenge')
    .values({ id, review_id: review, place, question, discussion: '', consensus: '' })
    .execute()
}

export async function updateChallenge(tx: Transactor, { id, ...said }: Omit<Challenge, 'place'>) {
  await writing<TrustReviewTables>(tx).updateTable('trust_challenge').set(said).where('id', '=', id).execute()
}

export async function deleteChallenge(tx: Transactor, challenge: ChallengeId): Promise<void> {
  await writing<TrustReviewTables>(tx).deleteFrom('trust_challenge').where('id', '=', challenge).execute()
}

/** By person. */
export async function biographiesOf(db: Reader, review: ReviewId): Promise<ReadonlyMap<string, string>> {
  const rows = await rowsOf(db)
    .selectFrom('trust_biography')
    .where('review_id', '=', review)
    .select(['person_id', 'words'])
    .execute()
  return new Map(rows.map(({ person_id, words }) => [person_id, words]))
}

type Biography = { readonly review: ReviewId; readonly person: PersonId; readonly words: string }

export async function upsertBiography(tx: Transactor, { review, person, words }: Biography): Promise<void> {
  await writing<TrustReviewTables>(tx)
    .insertInto('trust_biography')
    .values({ review_id: review, person_id: person, words })
    .onConflict((known) => known.columns(['review_id', 'person_id']).doUpdateSet({ words }))
    .execute()
}

/** How much a trust has prepared. */
export async function countedOfTrust(db: Reader, review: ReviewId) {
  const many = async (table: 'trust_proforma' | 'trust_proforma_school' | 'trust_group') => {
    const row = await rowsOf(db)
      .selectFrom(table)
      .where('review_id', '=', review)
      .select(({ fn }) => fn.countAll<number>().as('many'))
      .executeTakeFirstOrThrow()
    return row.many
  }
  return {
    answers: await many('trust_proforma'),
    schools: await many('trust_proforma_school'),
    groups: await many('trust_group'),
  }
}
