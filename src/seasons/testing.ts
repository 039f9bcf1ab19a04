import {
  type Act,
  type Actor,
  type Attempt,
  type Decision,
  type Fact,
  type Occasion,
  type Period,
  PersonId,
  type World,
  day,
  dayOf,
  newId,
  nobody,
  perform,
  period,
} from '#kernel'
import { standardFramework } from '#frameworks'
import { type PartnershipTables, PostId, SchoolId, partnershipYear } from '#partnership'
import { type Transactor, writing } from '#platform/database'
import { testClock } from '#platform/database/testing'
import { aPractitioner, aSchoolIn } from '#practitioners/testing'
import { chooseReviewDates } from './dates/choose-review-dates.ts'
import { PlacementId, ReviewId, SeasonId } from './ids.ts'
import type { PlaceState } from './places/place-store.ts'
import { type Placement, isAgreed } from './places/placement.ts'
import type { ReviewState } from './review/review-store.ts'
import type { Review } from './review/review.ts'
import { signUpToHost } from './review/sign-up-to-host.ts'
import { openSeason } from './season/open-season.ts'
import { standardPolicies } from './season/season-policies.ts'
import type { Season } from './season/season.ts'
import { closeDates, openChoices } from './season/take-step.ts'

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
  framework: standardFramework,
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
  framework: standardFramework,
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
  insteadOf: null,
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

const theYear: Period = period(day('2024-09-01'), day('2025-09-01'))

/** A partner school that hosts, a Lead Reviewer and four peer reviewers, each from a school of their own. */
export type SmallNetwork = {
  readonly host: SchoolId
  readonly head: Actor
  readonly lead: PersonId
  readonly peers: readonly [PersonId, PersonId, PersonId, PersonId]
}

export async function aSmallNetwork(tx: Transactor): Promise<SmallNetwork> {
  const host = await aPartner(tx, await aSchoolIn(tx, { name: 'Larkfield Primary School' }))
  const head = theHeadOf(host)
  await onRecord(tx, anOfficer, head)
  const lead = await aPractitioner(tx, {
    name: 'Lena Hart',
    school: await aSchoolIn(tx),
    accredited: { leadReviewer: theYear },
  })
  const peer = async (name: string) =>
    aPractitioner(tx, { name, school: await aSchoolIn(tx), accredited: { reviewer: theYear } })
  const peers = [
    await peer('Asha Rahman'),
    await peer('Ben Osei'),
    await peer('Cara Lund'),
    await peer('Dev Mistry'),
  ] as const
  return { host, head, lead, peers }
}

const byOffice = (input: unknown): Attempt => ({ by: anOfficer, input })

/** What a test does to a season before anybody signs up. */
export type WhenOpened = (season: SeasonId) => Promise<unknown>

/** A season in which the network’s host has its days, 3 to 5 December 2024. */
export async function aDatedReview(
  world: World<Transactor>,
  { host, head }: SmallNetwork,
  opened: WhenOpened = async () => null,
) {
  const { season } = (await doing(world, openSeason, byOffice({ year: '2024/25' }))).body
  await opened(season)
  const { review } = (await doing(world, signUpToHost, { by: head, input: { season, school: host } })).body
  await doing(world, chooseReviewDates, { by: head, input: { review, first: '2024-12-03' } })
  return { season, review }
}

/** The same, with dates closed and reviewers choosing. */
export async function choosingOpen(world: World<Transactor>, network: SmallNetwork) {
  const dated = await aDatedReview(world, network)
  await doing(world, closeDates, byOffice({ season: dated.season }))
  await doing(world, openChoices, byOffice({ season: dated.season }))
  return dated
}
