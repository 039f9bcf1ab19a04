import { type Period, addDays, period } from '#kernel'
import {
  type Firmness,
  type MatchingPolicy,
  type Pair,
  type Practitioner,
  type Problem,
  type Standing,
  inOrder,
  standardPolicy,
} from '#matching'
import { yearBefore } from '#partnership'
import type { SeasonPractitioner } from '#practitioners'
import {
  type Placement,
  type ReviewRole,
  hasTurnedDown,
  isAgreed,
  isHeld,
  isLive,
} from '../places/placement.ts'
import { conflictsOf } from './conflicts.ts'
import type { SeasonRoster } from './problem-store.ts'
import { standingByElsewhere } from './standing-by-elsewhere.ts'
import type { TeamPlan } from './team-plan.ts'
import { owedDays } from './owed-days.ts'
import { matchingPhase, middleOfEngland, reviewToStaff, spoken } from './staffed-review.ts'

/** `holding: 'all'` counts choices and offers as firm: to ask whether one person may take one more place. */
export type Wanted = {
  readonly role: ReviewRole
  readonly holding?: 'all' | 'agreed'
  readonly seed?: number
}

/** The season as a matching problem for one role: reviews still to come, everybody accredited, and what stands. */
export function problemOf(roster: SeasonRoster, wanted: Wanted): Problem {
  const { role, holding = 'agreed', seed = 1 } = wanted
  const { season, today } = roster
  const severalFromOneSchool = season.policies.conflicts.severalFromOneSchool
  const reviews = roster.reviews.flatMap(
    (review) => reviewToStaff(review, { role, severalFromOneSchool }, today) ?? [],
  )
  const inProblem = new Set(reviews.map(({ id }) => id))
  const ours = roster.placements.filter((place) => place.role === role && inProblem.has(place.review))
  const byPerson = Map.groupBy(roster.placements, ({ person }) => person)
  const owed = owedDays(roster, (place) => !(place.role === role && inProblem.has(place.review)))
  const practitioners = roster.practitioners
    .filter((person) => person.accreditations.some(({ kind }) => kind === accreditationFor[role]))
    .map((person) =>
      practitionerFor(person, {
        roster,
        role,
        owed: owed(person),
        inProblem,
        places: byPerson.get(person.person) ?? [],
      }),
    )
  return {
    reviews,
    practitioners,
    standing: ours.flatMap((place) => standingOf(place, holding)),
    forbidden: ours.flatMap(forbiddenBy),
    policy: matchingPolicyOf(roster),
    seed,
    on: today,
  }
}

type Planned = { readonly role: ReviewRole; readonly plan: Pick<TeamPlan, 'forbidden'> }

/** The problem of a plan, without the pairs that the office has ruled out in it. */
export const problemWithin = ({ role, plan }: Planned, roster: SeasonRoster): Problem =>
  withoutRuledOut(problemOf(roster, { role }), plan)

/** Whoever is ruled out stands there no more and cannot be placed there. */
export function withoutRuledOut(problem: Problem, { forbidden }: Pick<TeamPlan, 'forbidden'>): Problem {
  const pairs = forbidden.map(({ review, person }) => ({ review, practitioner: person }))
  const isRuledOut = ({ review, practitioner }: Pair) =>
    pairs.some((pair) => pair.review === review && pair.practitioner === practitioner)
  return {
    ...problem,
    standing: problem.standing.filter((pair) => pair.firmness === 'accepted' || !isRuledOut(pair)),
    forbidden: [...problem.forbidden, ...pairs],
  }
}

/** What the office has locked stands as firmly as what was accepted. */
export function withLocked(
  problem: Problem,
  locked: readonly Pick<TeamPlan['places'][number], 'review' | 'person'>[],
): Problem {
  const isLocked = ({ review, practitioner }: Pair): boolean =>
    locked.some((place) => place.review === review && place.person === practitioner)
  return {
    ...problem,
    standing: [
      ...problem.standing.filter((pair) => !isLocked(pair)),
      ...locked.map(({ review, person }) => ({ review, practitioner: person, firmness: 'locked' as const })),
    ],
  }
}

const accreditationFor = { lead: 'leadReviewer', peer: 'reviewer' } as const

/** With more reviews than this, levels are told apart by the standard weights alone. */
const inOrderUpTo = 250

export function matchingPolicyOf({
  season,
  reviews,
}: Pick<SeasonRoster, 'season' | 'reviews'>): MatchingPolicy {
  const policy = {
    ...standardPolicy,
    shortNotice: { ...standardPolicy.shortNotice, days: season.policies.lateWithdrawalDays },
    daysAReview: Math.max(1, season.policies.reciprocity.daysAPlacement),
  }
  return reviews.length > inOrderUpTo ? policy : inOrder(policy)
}

function standingOf({ review, person, state }: Placement, holding: 'all' | 'agreed'): Standing[] {
  if (!isHeld(state)) return []
  return [{ review, practitioner: person, firmness: firmnessOf(state, holding) }]
}

function firmnessOf(state: Placement['state'], holding: 'all' | 'agreed'): Firmness {
  if (holding === 'all' || isAgreed(state)) return 'accepted'
  return state === 'offered' ? 'offered' : 'chosen'
}

const forbiddenBy = ({ review, person, state }: Placement): Pair[] =>
  hasTurnedDown(state) ? [{ review, practitioner: person }] : []

type Circumstances = {
  readonly roster: SeasonRoster
  readonly role: ReviewRole
  readonly owed: number
  readonly inProblem: ReadonlySet<string>
  readonly places: readonly Placement[]
}

function practitionerFor(person: SeasonPractitioner, about: Circumstances): Practitioner {
  const { roster, role, places, inProblem } = about
  const { gapDays } = roster.season.policies
  const [post] = person.posts
  const elsewhere = places.filter(
    (place) => isHeld(place.state) && !(place.role === role && inProblem.has(place.review)),
  )
  return {
    id: person.person,
    name: person.name,
    school: post?.school ?? null,
    trust: post?.trust ?? null,
    hub: post?.hub ?? null,
    phases: person.phases.map(matchingPhase),
    seniority: person.seniority,
    novice: !roster.visits.has(person.person),
    sendExperience: person.sendExperience,
    accredited: person.accreditations
      .filter(({ kind }) => kind === accreditationFor[role])
      .map(({ held }) => held),
    unavailable: [
      ...person.unavailable,
      ...hostingDays(person, roster),
      ...elsewhere.flatMap(({ days }) => (days === null ? [] : [withGap(days, gapDays)])),
    ],
    home: person.home ?? middleOfEngland,
    farthestKm: person.farthestKm,
    wantsFar: person.wantsFar,
    interests: person.interests.map(spoken),
    specialisms: person.specialisms.map(spoken),
    limit: role === 'lead' ? leadLimit : Math.max(0, person.mostReviews - elsewhere.length),
    gapDays: role === 'lead' ? 0 : gapDays,
    servedLately: role === 'peer' && servedBefore(person, roster),
    owed: about.owed,
    context: post?.context ?? null,
    conflicts: [...conflictsOf(person, roster, role), ...standingByElsewhere(person, roster)],
    choices: places.flatMap(({ review, rank, state }) =>
      rank !== null && isLive(state) && inProblem.has(review) ? [{ review, rank }] : [],
    ),
  }
}

/** Leading is a Lead Reviewer’s work, and their own diary says how much of it they can do. */
const leadLimit = 40

/** To visit another school is a chance that goes round: who had none last season comes first, among equals. */
const servedBefore = ({ person }: SeasonPractitioner, { season, visits }: SeasonRoster): boolean =>
  visits.get(person)?.some(({ year }) => year === yearBefore(season.year)) ?? false

/** Nobody leaves their own school while it is being reviewed. */
const hostingDays = ({ posts }: SeasonPractitioner, { reviews }: SeasonRoster): Period[] =>
  posts.flatMap(({ school }) =>
    school === null
      ? []
      : reviews.flatMap((review) => (review.school === school && review.days ? [review.days] : [])),
  )

const withGap = ({ from, until }: Period, gap: number): Period =>
  period(addDays(from, -gap), until === null ? null : addDays(until, gap))
