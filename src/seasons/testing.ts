import {
  type Act,
  type Actor,
  type Attempt,
  type Decision,
  type Fact,
  type Occasion,
  PersonId,
  type World,
  day,
  dayOf,
  newId,
  nobody,
  perform,
  period,
} from '#kernel'
import { type PartnershipTables, PostId, SchoolId, partnershipYear } from '#partnership'
import { type Transactor, writing } from '#platform/database'
import { testClock } from '#platform/database/testing'
import { PlacementId, ReviewId, SeasonId } from './ids.ts'
import type { PlaceState } from './places/place-store.ts'
import { type Placement, isAgreed } from './places/placement.ts'
import type { ReviewState } from './review/review-store.ts'
import type { Review } from './review/review.ts'
import { standardPolicies } from './season/season-policies.ts'
import type { Season } from './season/season.ts'

/** Wednesday 16 October 2024, with the database’s clock of tests. */
export const testDay = dayOf(testClock.now())

export const anOccasion = (said: Partial<Occasion> = {}): Occasion => ({
  at: testClock.now(),
  today: testDay,
  by: nobody,
  fresh: newId,
  ...said,
})

export const anOfficer: Actor = {
  kind: 'person',
  person: newId(PersonId),
  name: 'Olwen Fairbairn',
  posts: [{ role: 'officer', at: { kind: 'partnership', id: newId(PostId) } }],
}

export const theHeadOf = (school: SchoolId, person: PersonId = newId(PersonId)): Actor => ({
  kind: 'person',
  person,
  name: 'Hedda Marsh',
  posts: [{ role: 'headteacher', at: { kind: 'school', id: school } }],
})

export const aReviewer = (person: PersonId): Actor => ({
  kind: 'person',
  person,
  name: 'Rowan Pike',
  posts: [],
})

/** 2024/25 with the standard policies; hosts are choosing dates. */
export const aSeason = (said: Partial<Season> = {}): Season => ({
  id: newId(SeasonId),
  year: partnershipYear(2024),
  policies: standardPolicies(partnershipYear(2024)),
  state: 'datesOpen',
  ...said,
})

/** Larkfield Primary School, 3 to 5 December 2024, three peer slots, nothing cancelled. */
export const aReview = (said: Partial<Review> = {}): Review => ({
  id: newId(ReviewId),
  season: newId(SeasonId),
  year: partnershipYear(2024),
  school: newId(SchoolId),
  schoolName: 'Larkfield Primary School',
  phase: 'primary',
  pupils: 400,
  trust: null,
  hub: null,
  days: period(day('2024-12-03'), day('2024-12-06')),
  estimateOption: 'full',
  focus: [],
  allowsOwnHub: false,
  slots: 3,
  sequence: 1,
  cancelled: false,
  postponed: false,
  issued: false,
  closed: false,
  ...said,
})

/** A peer who has accepted. */
export const aPlacement = (said: Partial<Placement> = {}): Placement => ({
  id: newId(PlacementId),
  review: newId(ReviewId),
  person: newId(PersonId),
  role: 'peer',
  state: 'accepted',
  since: testClock.now(),
  rank: null,
  need: null,
  expires: day('2024-10-26'),
  deputyOf: null,
  days: period(day('2024-12-03'), day('2024-12-06')),
  daysAttended: null,
  ...said,
})

type StateSaid = {
  readonly review?: Partial<Review>
  readonly season?: Partial<Season>
  readonly team?: readonly Placement[]
}

export function aReviewState({ review: about = {}, season = {}, team = [] }: StateSaid = {}): ReviewState {
  const review = aReview(about)
  const { school, trust, hub } = review
  const lead = team.find(({ role, state }) => role === 'lead' && isAgreed(state))?.person ?? null
  return { review, season: aSeason(season), team, school, trust, hub, lead }
}

export function aPlaceState(place: Placement, said: StateSaid = {}): PlaceState {
  const team = said.team ?? [place]
  return { ...aReviewState({ ...said, team }), place, placement: place.id, person: place.person }
}

/** Puts the people behind actors on record, so that what they do can name them. */
export async function onRecord(tx: Transactor, ...actors: readonly Actor[]): Promise<void> {
  const people = actors.flatMap((actor) => (actor.kind === 'person' ? [actor] : []))
  await writing<PartnershipTables>(tx)
    .insertInto('person')
    .values(people.map(({ person, name }) => ({ id: person, name, fictional: true })))
    .execute()
}

/** Makes a school a Full Partner in 2024/25. */
export async function aPartner(tx: Transactor, school: SchoolId): Promise<SchoolId> {
  await writing<PartnershipTables>(tx)
    .insertInto('membership')
    .values({
      school_id: school,
      year: partnershipYear(2024),
      level: 'full',
      held: '[2024-09-01,2025-09-01)',
      agreed_on: null,
    })
    .execute()
  return school
}

/** Performs an act and answers its first fact; a refusal fails the test with its words. */
export async function doing<Input, State, F extends Fact>(
  world: World<Transactor>,
  act: Act<Transactor, Input, State, F>,
  attempt: Attempt,
): Promise<F> {
  return theFirst(await perform(world, act, attempt))
}

export function theFirst<F>(decision: Decision<F>): F {
  if (decision.outcome === 'refused') throw new Error(decision.refusal.words)
  const [first] = decision.facts
  if (first === undefined) throw new Error('Nothing happened')
  return first
}
