import { z } from 'zod'
import { PersonId } from '#kernel'
import type { DropOutPolicy, Outlook, ReviewStandbys } from '#matching/withstand'
import { ReviewId } from '../ids.ts'

const Attendance = z.object({ expected: z.number(), error: z.number(), low: z.number(), high: z.number() })

/** How the teams of a season come through drop-outs, and who stands by for which review, as it is kept. Shares are 0 to 1. */
export const TeamOutlook = z.object({
  seasons: z.number().int(),
  fullTeams: Attendance,
  nobodyReplaced: Attendance,
  /** With those alone who had said that they stand by. */
  asItStands: Attendance.nullable().default(null),
  /** Somebody could be asked to change to an earlier review from a team that was short anyway. */
  lends: z.boolean().default(false),
  aSeason: z.object({ dropOuts: z.number(), asks: z.number(), changes: z.number() }),
  reviews: z.array(
    z.object({
      review: ReviewId,
      full: z.number(),
      missing: z.number(),
      fullAsItStands: z.number().nullable().default(null),
    }),
  ),
  oneMore: z.array(z.object({ review: ReviewId, person: PersonId, gains: z.number(), words: z.string() })),
  standbys: z.array(
    z.object({
      review: ReviewId,
      people: z.array(
        z.object({
          person: PersonId,
          chance: z.number(),
          words: z.string(),
          alsoFor: z.array(ReviewId),
          leaves: ReviewId.nullable(),
        }),
      ),
      others: z.number().int(),
    }),
  ),
})
export type TeamOutlook = z.infer<typeof TeamOutlook>

const toldOf = 12

/** `asItStands` is with those alone who have said that they stand by, `outlook` with everybody of `standbys`. */
export type PlayedThrough = {
  readonly asItStands: Outlook
  readonly outlook: Outlook
  readonly standbys: readonly ReviewStandbys[]
}

/** Where one more standby would help is told of the teams as they stand: whoever is only proposed has yet to be asked. */
export function teamOutlookOf(
  { outlook, asItStands, standbys }: PlayedThrough,
  { lends }: Pick<DropOutPolicy, 'lends'>,
): TeamOutlook {
  const now = new Map(asItStands.reviews.map(({ review, full }) => [review, full]))
  return {
    seasons: outlook.seasons,
    fullTeams: outlook.fullTeams,
    nobodyReplaced: outlook.nobodyReplaced,
    asItStands: asItStands.fullTeams,
    lends,
    aSeason: outlook.aSeason,
    reviews: outlook.reviews.map(({ review, full, missing }) => ({
      review: ReviewId.parse(review),
      full,
      missing,
      fullAsItStands: now.get(review) ?? null,
    })),
    oneMore: asItStands.oneMore.slice(0, toldOf).map(({ review, practitioner, gains, words }) => ({
      review: ReviewId.parse(review),
      person: PersonId.parse(practitioner),
      gains,
      words,
    })),
    standbys: standbys.map(({ review, standbys: people, others }) => ({
      review: ReviewId.parse(review),
      people: people.map(({ practitioner, chance, words, alsoFor, leaves }) => ({
        person: PersonId.parse(practitioner),
        chance,
        words,
        alsoFor: alsoFor.map((other) => ReviewId.parse(other)),
        leaves: leaves === null ? null : ReviewId.parse(leaves),
      })),
      others,
    })),
  }
}
