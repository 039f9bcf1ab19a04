import { z } from 'zod'
import { type Decision, type FactOf, type Occasion, act, happened, longDate } from '#kernel'
import { quorumOf, standardPolicy } from '#matching'
import type { Transactor } from '#platform/database'
import { placeAccepted, placeLent } from '../facts.ts'
import { PlacementId } from '../ids.ts'
import { whoeverWasAsked } from '../policy.ts'
import { refused } from '../refusals.ts'
import { aboutPlace } from '../review/about.ts'
import { whyShut } from '../review/open-review.ts'
import { findReview } from '../review/review-store.ts'
import { lockSeason } from '../season/season-store.ts'
import { type PlaceState, findPlaceToChange } from './place-store.ts'
import { countTeam, heldPeers, isHeld, placementWords } from './placement.ts'
import { findPlacement, movePlacement } from './placement-store.ts'

const Accepting = z.object({ placement: PlacementId })
type Accepting = z.infer<typeof Accepting>
type Facts = FactOf<typeof placeAccepted> | FactOf<typeof placeLent>
/** `instead` is the place that they leave for this one. */
type Known = PlaceState & { readonly instead: PlaceState | null }

export const acceptPlace = act({
  name: 'seasons.acceptPlace',
  input: Accepting,
  load: async (tx: Transactor, { placement }: Accepting): Promise<Known | null> => {
    const asked = await findPlacement(tx, placement)
    if (asked?.insteadOf) await lockBoth(tx, asked)
    const state = await findPlaceToChange(tx, placement)
    const { insteadOf } = state?.place ?? {}
    return state && { ...state, instead: insteadOf ? await findPlaceToChange(tx, insteadOf) : null }
  },
  may: whoeverWasAsked,
  decide,
  apply: (tx, { name, body }: Facts, occasion) =>
    name === 'seasons.placeAccepted'
      ? movePlacement(tx, { placement: body.placement, state: 'accepted' }, occasion)
      : movePlacement(tx, { placement: body.placement, state: 'released', reason: lentWords }, occasion),
})

const lentWords = 'Changed to an earlier review that needed them.'

/** Two reviews change at once: the season is held, so that nobody waits for the one while holding the other. */
async function lockBoth(tx: Transactor, { review }: Pick<PlaceState['place'], 'review'>): Promise<void> {
  const found = await findReview(tx, review)
  if (found) await lockSeason(tx, found.season.id)
}

export function decide(state: Known, _input: Accepting, { today }: Pick<Occasion, 'today'>): Decision<Facts> {
  const { review, place, instead } = state
  if (place.state === 'accepted') return refused('accepted-already')
  if (place.state !== 'offered')
    return refused('offer-over', { state: placementWords[place.state].toLowerCase() })
  const shut = whyShut(state, today)
  if (shut) return shut
  if (place.expires !== null && place.expires < today)
    return refused('offer-ended', { day: longDate(place.expires) })
  const accepted = placeAccepted(aboutPlace(review, place))
  if (!instead || !isHeld(instead.place.state)) return happened(accepted)
  if (isNeededThere(instead, today))
    return refused('needed-where-you-are', { school: instead.review.schoolName })
  const to = { to: review.id, toSchool: review.school, toPlacement: place.id }
  return happened(accepted, placeLent({ ...aboutPlace(instead.review, instead.place), ...to }))
}

/** Their team would be below its quorum without them. */
const isNeededThere = ({ review, team }: PlaceState, today: Occasion['today']): boolean =>
  heldPeers(countTeam(team, review.slots, today)) - 1 < quorumOf(standardPolicy, review.slots)
