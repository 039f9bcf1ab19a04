import { z } from 'zod'
import {
  type Decision,
  type FactOf,
  type Occasion,
  type PersonId,
  act,
  happened,
  longDate,
  personOf,
  signedIn,
} from '#kernel'
import { type Problem, roomsFor } from '#matching'
import type { Transactor } from '#platform/database'
import { stretchOf } from '../calendars/stretch.ts'
import { reviewChosen } from '../facts.ts'
import { PlacementId, ReviewId } from '../ids.ts'
import { refused } from '../refusals.ts'
import { aboutPlace } from '../review/about.ts'
import { whyShut } from '../review/open-review.ts'
import { placeTakesOver } from '../standbys/standby-store.ts'
import { choicesOf } from './choices-store.ts'
import type { Offering } from './offering.ts'
import { findOffering } from './offering-store.ts'
import { ownObstacles } from './own-obstacle.ts'
import { countTeam, isLive, openSlots } from './placement.ts'
import { insertPlacement } from './placement-store.ts'

const Choice = z.object({
  review: ReviewId,
  need: z.string().trim().max(300, 'Use at most 300 characters').optional(),
  /** `place`: they were shown that a place is theirs, and have not been asked whether they would wait. */
  asked: z.enum(['place', 'either']).default('either'),
})
type Choice = z.infer<typeof Choice>
type Chosen = FactOf<typeof reviewChosen>
/** `choices` are the reviews that the person has chosen in the season so far, the waiting list included. */
type Known = Offering & { readonly person: PersonId; readonly choices: number }

/**
 * A reviewer chooses a review. First come, first served; when the team is full, or its last places are kept for
 * somebody whom it still lacks, they wait. While another review needs them much more, that one comes first.
 */
export const chooseReview = act({
  name: 'seasons.chooseReview',
  input: Choice,
  load: async (tx: Transactor, { review }: Choice, { today, by }): Promise<Known | null> => {
    const person = personOf(by)
    const offering = await findOffering(tx, { review, role: 'peer', today })
    if (!offering || person === null) return null
    return { ...offering, person, choices: await choicesOf(tx, offering.season.id, person) }
  },
  may: signedIn,
  decide,
  apply: async (tx, { body }: Chosen, occasion) => {
    if (!body.waiting) await placeTakesOver(tx, body, occasion)
    const state = body.waiting ? 'waitlisted' : 'chosen'
    return insertPlacement(tx, { ...body, id: body.placement, state }, occasion)
  },
})

export function decide(
  state: Known,
  { need, asked = 'either' }: Pick<Choice, 'need'> & Partial<Choice>,
  { today, fresh }: Pick<Occasion, 'today' | 'fresh'>,
): Decision<Chosen> {
  const { review, season, team, problem, person, choices } = state
  const shut = whyShut(state, today)
  if (shut) return shut
  if (review.days === null) return refused('review-has-no-days', { school: review.schoolName })
  if (season.state !== 'choicesOpen') return refused('choices-not-open', { year: season.year })
  if (team.some((placement) => placement.person === person && isLive(placement.state)))
    return refused('chosen-already')
  const { mostChoices, fairUntil } = season.policies.choices
  if (today <= fairUntil && choices >= mostChoices)
    return refused('most-choices', { until: longDate(fairUntil), most: counted(mostChoices) })
  const why = ownObstacles(problem, review.id, person)
  if (why.length > 0) return refused('cannot-choose', { why: why.join(' ') })
  const room = roomsFor(problem, person).get(review.id)
  if (room?.wantedAt) return refused('needed-elsewhere', { school: nameIn(problem, room.wantedAt) })
  const keptFor = room?.keptFor ?? null
  const waiting = openSlots(countTeam(team, review.slots, today)) === 0 || keptFor !== null
  if (waiting && asked === 'place')
    return keptFor === null
      ? refused('place-taken-meanwhile', { school: review.schoolName })
      : refused('places-kept', { school: review.schoolName, whom: keptFor })
  return happened(
    reviewChosen({
      ...aboutPlace(review, { id: fresh(PlacementId), person, role: 'peer' }),
      days: stretchOf(review.days),
      waiting,
      rank: choices + 1,
      need: need || null,
    }),
  )
}

const nameIn = ({ reviews }: Problem, review: string): string =>
  reviews.find(({ id }) => id === review)?.name ?? 'another school'

const counted = (most: number): string => (most === 1 ? '1 review' : `${most} reviews`)
