import { type Instant, type Refused, refusalOf, refused } from '#kernel'
import { theOffice } from '#partnership'
import type { Reading } from '#platform/database'
import type { ReviewId } from '../ids.ts'
import { findReview } from '../review/review-store.ts'
import { outlookOfTeams } from './outlook-store.ts'
import { type StandbyShown, standbysOfReview } from './standbys-of.ts'

/** Who stands by for a review, as its season was last played through; `asOf` is null when it never was. */
export type ReviewStandbysView = { readonly asOf: Instant | null; readonly standbys: readonly StandbyShown[] }

export async function reviewStandbysView(
  { db, actor, today }: Reading,
  review: ReviewId,
): Promise<ReviewStandbysView | Refused> {
  const forbidden = refusalOf(theOffice, { actor, state: {}, today })
  if (forbidden) return forbidden
  const found = await findReview(db, review)
  if (!found) return refused('not-found')
  const kept = await outlookOfTeams(db, found.season.id)
  const without = found.team.map(({ person }) => person)
  return {
    asOf: kept?.outlook ? kept.askedAt : null,
    standbys: await standbysOfReview(db, kept?.outlook ?? null, { review, without }),
  }
}
