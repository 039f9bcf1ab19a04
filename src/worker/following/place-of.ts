import { type PersonId, today } from '#kernel'
import type { PlacementId, ReviewId } from '#seasons'
import type { Product } from '../product.ts'
import { type TeamMember, type ToldReview, toldReview } from '../review-read-model.ts'

type Place = { readonly review: ReviewId; readonly placement: PlacementId; readonly person: PersonId }

export type ToldPlace = { readonly review: ToldReview; readonly member: TeamMember }

/** The place as it stands now, which may be later than the fact. Null when it is gone altogether. */
export async function placeOf(
  { database, clockNow }: Product,
  { review, placement }: Place,
): Promise<ToldPlace | null> {
  const told = await toldReview(database.reader, review, today(await clockNow()))
  const member = told?.team.find((other) => other.placement === placement)
  return told && member ? { review: told, member } : null
}
