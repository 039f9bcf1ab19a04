import { z } from 'zod'
import { Day, PersonId, fact } from '#kernel'
import { SchoolId } from '#partnership'
import { MoveId, ReviewId, SeasonId, WayOutId } from '../ids.ts'

const about = { wayOut: WayOutId, review: ReviewId, season: SeasonId, school: SchoolId }
const Pairs = z.array(z.object({ review: ReviewId, person: PersonId }))

export const wayOutAsked = fact('seasons.wayOutAsked', z.object({ ...about, joins: Pairs, leaves: Pairs }))
export const moveAsked = fact(
  'seasons.moveAsked',
  z.object({
    ...about,
    move: MoveId,
    person: PersonId,
    from: ReviewId,
    to: ReviewId.nullable(),
    expires: Day,
  }),
)
export const moveAgreed = fact('seasons.moveAgreed', z.object({ ...about, move: MoveId, person: PersonId }))
export const moveDeclined = fact(
  'seasons.moveDeclined',
  z.object({ ...about, move: MoveId, person: PersonId, reason: z.string().nullable() }),
)
/** Everybody has said yes, and the teams have changed. */
export const wayOutTaken = fact('seasons.wayOutTaken', z.object(about))
/** It is not taken: somebody said no, did not answer, the teams changed meanwhile, or the office wants it no more. */
export const wayOutEnded = fact(
  'seasons.wayOutEnded',
  z.object({
    ...about,
    how: z.enum(['declined', 'overtaken', 'takenBack', 'lapsed']),
    why: z.string(),
  }),
)
