import type { PersonId } from '#kernel'
import type { Reader } from '#platform/database'
import type { ReviewId } from '../ids.ts'
import { hostsOf, namesOf } from './names-store.ts'
import type { TeamOutlook } from './team-outlook.ts'

/** Somebody who stands by for a review. `chance` (0 to 1) is that they can and do step in. */
export type StandbyShown = {
  readonly person: PersonId
  readonly name: string
  readonly chance: number
  readonly words: string
  /** For how many other reviews they stand by, on other days. */
  readonly alsoFor: number
  /** The later review that they would leave for this one. */
  readonly leaves: string | null
}

/** Who stands by for a review, best first, without those who are on its team or have said no. */
export async function standbysOfReview(
  db: Reader,
  outlook: TeamOutlook | null,
  { review, without }: { readonly review: ReviewId; readonly without: readonly PersonId[] },
): Promise<StandbyShown[]> {
  const people = outlook?.standbys.find((one) => one.review === review)?.people ?? []
  const left = people.filter(({ person }) => !without.includes(person))
  const nameOf = await namesOf(
    db,
    left.map(({ person }) => person),
  )
  const hostOf = await hostsOf(
    db,
    left.flatMap(({ leaves }) => leaves ?? []),
  )
  return left.map(({ person, chance, words, alsoFor, leaves }) => ({
    person,
    name: nameOf(person),
    chance,
    words,
    alsoFor: alsoFor.length,
    leaves: leaves && hostOf(leaves),
  }))
}
