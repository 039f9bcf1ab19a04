import { sql } from 'kysely'
import {
  type Day,
  type PersonId,
  type Refused,
  fromDaterange,
  personOf,
  refusalOf,
  refused,
  signedIn,
} from '#kernel'
import type { PartnershipTables, PartnershipYear, SchoolId } from '#partnership'
import { type Reader, type Reading, reading } from '#platform/database'
import type { PlacementId, ReviewId, SeasonId, StandbyId } from '../ids.ts'
import {
  type PlacementState,
  type ReviewRole,
  attendedStates,
  heldStates,
  placementWords,
  reviewRoleWords,
} from '../places/placement.ts'
import { daysWords } from '../review/review.ts'
import { allSeasons } from '../season/season-store.ts'
import type { Season } from '../season/season.ts'
import { type StandbyState, openStates, standbyWords } from '../standbys/standby.ts'
import type { SeasonTables } from '../tables.ts'
import { type ReviewerMove, movesAskedOf } from './moves-asked-store.ts'
import { type ReviewerPlaces, type ReviewerStep, nextStepOfReviewer } from './next-step.ts'

type Tables = SeasonTables & PartnershipTables

/** One place of theirs. */
export type ReviewerPlace = {
  readonly placement: PlacementId
  readonly review: ReviewId
  readonly season: SeasonId
  readonly year: PartnershipYear
  readonly school: SchoolId
  readonly schoolName: string
  readonly role: ReviewRole
  readonly roleWords: string
  readonly state: PlacementState
  readonly stateWords: string
  readonly first: Day | null
  readonly daysWords: string
  readonly expires: Day | null
  readonly rank: number | null
}

/** A review that they stand by for, or are asked to. */
export type ReviewerStandby = {
  readonly standby: StandbyId
  readonly schoolName: string
  readonly state: StandbyState
  readonly stateWords: string
  readonly first: Day
  readonly daysWords: string
  readonly expires: Day
}

/** A review that they stood by for and could not come to when a place came free. */
export type ReviewerThanked = Pick<ReviewerStandby, 'standby' | 'schoolName' | 'daysWords'>

export type ReviewerHomeView = {
  readonly person: PersonId
  readonly next: ReviewerStep
  readonly offers: readonly ReviewerPlace[]
  readonly choices: readonly ReviewerPlace[]
  readonly coming: readonly ReviewerPlace[]
  readonly past: readonly ReviewerPlace[]
  readonly standbys: readonly ReviewerStandby[]
  readonly moves: readonly ReviewerMove[]
  readonly thanked: readonly ReviewerThanked[]
  readonly choosing: ReviewerPlaces['choosing']
}

/** What a reviewer has been offered, has chosen, is coming to and has done, and what is next. */
export async function reviewerHomeView({ db, actor, today }: Reading): Promise<ReviewerHomeView | Refused> {
  const person = personOf(actor)
  const forbidden = refusalOf(signedIn, { actor, state: {}, today })
  if (forbidden || person === null) return forbidden ?? refused('not-found')
  const [places, seasons, stoodBy, moves] = await Promise.all([
    placesOf(db, person),
    allSeasons(db),
    standbysOf(db, person, today),
    movesAskedOf(db, person, today),
  ])
  const standbys = stoodBy.filter(({ state }) => state !== 'calledUp')
  const inState = (...states: PlacementState[]) => places.filter(({ state }) => states.includes(state))
  const offers = inState('offered').filter(({ expires }) => expires === null || expires >= today)
  const choices = inState('chosen', 'waitlisted')
  const accepted = inState('accepted')
  const coming = accepted.filter(({ first }) => first === null || first > today)
  const choosing = seasons
    .filter(({ state }) => state === 'choicesOpen')
    .map((season) => choosingIn(season, places, today))
  const next = nextStepOfReviewer(
    {
      offers: offers.map(stepPlace),
      choices: choices.map(stepPlace),
      accepted: accepted.map(stepPlace),
      choosing,
      moves,
      standbys: standbys.filter(({ state }) => state === 'asked'),
    },
    today,
  )
  return {
    person,
    next,
    offers,
    choices,
    coming,
    past: inState(...attendedStates).toReversed(),
    standbys,
    moves,
    thanked: stoodBy.filter(({ state }) => state === 'calledUp'),
    choosing,
  }
}

const stepPlace = ({ placement, review, schoolName, first, expires }: ReviewerPlace) => ({
  placement,
  review,
  school: schoolName,
  first,
  expires,
})

/** How many more reviews they may choose; without number once the fair days are over. */
function choosingIn({ id, policies }: Season, places: readonly ReviewerPlace[], today: Day) {
  const { fairUntil, mostChoices } = policies.choices
  const chosen = places.filter(({ season, rank }) => season === id && rank !== null).length
  const left = today <= fairUntil ? Math.max(0, mostChoices - chosen) : Number.POSITIVE_INFINITY
  return { season: id, closes: policies.closing.choices, left }
}

/** Without those that have had their day. Called up are those alone who could not come. */
async function standbysOf(db: Reader, person: PersonId, today: Day): Promise<ReviewerStandby[]> {
  const rows = await reading<Tables>(db)
    .selectFrom('standby')
    .innerJoin('review', 'review.id', 'standby.review_id')
    .innerJoin('school', 'school.id', 'review.school_id')
    .where('standby.person_id', '=', person)
    .where(
      sql<boolean>`(standby.state in (${sql.join([...openStates])}) or standby.state = 'calledUp' and exists (
        select from placement where placement.review_id = standby.review_id
          and placement.person_id = standby.person_id and placement.state = 'declined') and not exists (
        select from placement where placement.review_id = standby.review_id
          and placement.person_id = standby.person_id and placement.state in (${sql.join([...heldStates])})))`,
    )
    .select(['standby.id as standby', 'standby.state', 'standby.days', 'standby.expires'])
    .select('school.name as schoolName')
    .orderBy('standby.days')
    .execute()
  return rows
    .map(({ days, ...standby }) => ({
      ...standby,
      stateWords: standbyWords[standby.state],
      first: fromDaterange(days).from,
      daysWords: daysWords(fromDaterange(days)),
    }))
    .filter(({ state, first, expires }) => first > today && (state !== 'asked' || expires >= today))
}

async function placesOf(db: Reader, person: PersonId): Promise<ReviewerPlace[]> {
  const rows = await reading<Tables>(db)
    .selectFrom('placement')
    .innerJoin('review', 'review.id', 'placement.review_id')
    .innerJoin('season', 'season.id', 'review.season_id')
    .innerJoin('school', 'school.id', 'review.school_id')
    .where('placement.person_id', '=', person)
    .select(['placement.id as placement', 'review.id as review', 'season.id as season', 'season.year'])
    .select(['school.id as school', 'school.name as schoolName', 'placement.role', 'placement.state'])
    .select(['review.days', 'placement.expires', 'placement.rank'])
    .orderBy('review.days')
    .execute()
  return rows.map(({ days, ...place }) => ({
    ...place,
    roleWords: reviewRoleWords[place.role],
    stateWords: placementWords[place.state],
    first: days === null ? null : fromDaterange(days).from,
    daysWords: daysWords(days === null ? null : fromDaterange(days)),
  }))
}
