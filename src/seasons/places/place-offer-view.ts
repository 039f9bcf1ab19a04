import { type Day, PersonId, type Refused, refusalOf, refused } from '#kernel'
import { type Problem, kilometres } from '#matching'
import type { Phase } from '#partnership'
import type { Reader, Reading } from '#platform/database'
import { Topic, topicWords } from '#practitioners'
import type { PlacementId, ReviewId } from '../ids.ts'
import { problemOf } from '../plans/problem.ts'
import { seasonRoster } from '../plans/problem-store.ts'
import { whoeverWasAsked } from '../policy.ts'
import { whyShut } from '../review/open-review.ts'
import { type Review, daysWords } from '../review/review.ts'
import { findReview } from '../review/review-store.ts'
import { type TeamMember, teamOf } from '../review/team-store.ts'
import { whyNoDeputy, without } from './name-deputy.ts'
import { whyNotPlaced } from './offering.ts'
import {
  type Placement,
  type PlacementState,
  type ReviewRole,
  isHeld,
  placementWords,
  reviewRoleWords,
} from './placement.ts'
import { findPlacement } from './placement-store.ts'

/** A place as the person who was asked sees it, from a link or signed in. `shut` says why it cannot be answered. */
export type PlaceOfferView = {
  readonly placement: PlacementId
  readonly review: ReviewId
  readonly person: PersonId
  readonly name: string
  readonly role: ReviewRole
  readonly roleWords: string
  readonly state: PlacementState
  readonly stateWords: string
  readonly schoolName: string
  readonly phase: Phase
  readonly pupils: number | null
  readonly first: Day | null
  readonly daysWords: string
  readonly focusWords: readonly string[]
  readonly lead: string | null
  readonly colleagues: readonly string[]
  readonly expires: Day | null
  readonly expired: boolean
  readonly deputyFor: string | null
  /** The later review that they would leave for this one, as long as they have a place there. */
  readonly instead: { readonly schoolName: string; readonly daysWords: string } | null
  /** Kilometres from home in a straight line, while the place can be answered. */
  readonly km: number | null
  readonly may: { readonly answer: boolean; readonly nameDeputy: boolean; readonly withdraw: boolean }
  readonly deputies: readonly { readonly person: PersonId; readonly name: string }[]
  readonly shut: string | null
}

export async function placeOfferView(
  { db, actor, today }: Reading,
  id: PlacementId,
): Promise<PlaceOfferView | Refused> {
  const place = await findPlacement(db, id)
  const found = place && (await findReview(db, place.review))
  if (!place || !found) return refused('not-found')
  const state = { ...found, place, placement: id, person: place.person }
  const forbidden = refusalOf(whoeverWasAsked, { actor, state, today })
  if (forbidden) return forbidden
  const shut = whyShut(found, today)?.refusal.words ?? null
  const expired = place.expires !== null && place.expires < today && place.state === 'offered'
  const open = shut === null && (place.state === 'offered' || place.state === 'accepted')
  const [team, instead, roster] = await Promise.all([
    teamOf(db, found.review.id),
    insteadOf(db, place),
    open ? seasonRoster(db, found.season.id, today) : null,
  ])
  const problem = roster && problemOf(roster, { role: place.role, holding: 'all' })
  return {
    ...placeWords(place),
    ...hostWords(found.review),
    ...teamWords(team, id),
    instead,
    expired,
    may: {
      answer: open && place.state === 'offered' && !expired,
      nameDeputy: open && !expired,
      withdraw: open && place.state === 'accepted',
    },
    km: problem && kmTo(problem, place),
    deputies: problem ? deputiesFor(problem, place) : [],
    shut,
  }
}

async function insteadOf(db: Reader, place: Placement): Promise<PlaceOfferView['instead']> {
  const before = place.insteadOf && (await findPlacement(db, place.insteadOf))
  const found = before && isHeld(before.state) ? await findReview(db, before.review) : null
  return found && { schoolName: found.review.schoolName, daysWords: daysWords(found.review.days) }
}

const placeWords = ({ id, review, person, role, state, expires }: Placement) => ({
  placement: id,
  review,
  person,
  role,
  roleWords: reviewRoleWords[role],
  state,
  stateWords: placementWords[state],
  expires,
})

const hostWords = ({ schoolName, phase, pupils, days, focus }: Review) => ({
  schoolName,
  phase,
  pupils,
  first: days?.from ?? null,
  daysWords: daysWords(days),
  focusWords: focus.flatMap((topic) => {
    const known = Topic.safeParse(topic)
    return known.success ? [topicWords[known.data]] : []
  }),
})

/** Who else is there; those who have only chosen are not named until the teams are planned. */
function teamWords(team: readonly TeamMember[], id: PlacementId) {
  const mine = team.find(({ placement }) => placement === id)
  const others = team.filter(({ placement, state }) => placement !== id && isHeld(state))
  return {
    name: mine?.name ?? '',
    deputyFor: mine?.deputyFor ?? null,
    lead: others.find(({ role }) => role === 'lead')?.name ?? null,
    colleagues: others
      .filter(({ role, state }) => role === 'peer' && state !== 'chosen')
      .map(({ name }) => name),
  }
}

type Asked = { readonly person: PersonId; readonly review: ReviewId }

function kmTo({ practitioners, reviews }: Problem, { person, review }: Asked): number | null {
  const home = practitioners.find(({ id }) => id === person)?.home
  const host = reviews.find(({ id }) => id === review)?.place
  return home && host ? Math.round(kilometres(home, host)) : null
}

/** Colleagues of the same school who may do it. */
function deputiesFor(problem: Problem, { person, review }: Asked): PlaceOfferView['deputies'] {
  const free = without(problem, person)
  return problem.practitioners
    .filter(({ id }) => whyNoDeputy(problem, person, id) === null)
    .filter(({ id }) => whyNotPlaced(free, review, id) === null)
    .map(({ id, name }) => ({ person: PersonId.parse(id), name }))
}
