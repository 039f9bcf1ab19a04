import {
  type Day,
  type PersonId,
  type Refused,
  personOf,
  refusalOf,
  refused,
  signedIn,
  weekOf,
} from '#kernel'
import { type Problem, type Room, kilometres, pointsWanted, roomsFor, suitability } from '#matching'
import type { HubId, PartnershipYear, Phase, SchoolId } from '#partnership'
import type { Reading } from '#platform/database'
import { topicWords } from '#practitioners'
import type { PlacementId, ReviewId, SeasonId } from '../ids.ts'
import { problemOf } from '../plans/problem.ts'
import { type SeasonRoster, seasonRoster } from '../plans/problem-store.ts'
import type { StaffedReview } from '../plans/staffed-review.ts'
import { daysWords } from '../review/review.ts'
import { ownObstacles } from './own-obstacle.ts'
import { type Placement, countTeam, isLive, openSlots } from './placement.ts'

/** A review that could be joined. `score` is in points; `why` says what speaks for it, `conflicts` what forbids it. */
export type ReviewToChoose = {
  readonly review: ReviewId
  readonly school: SchoolId
  readonly schoolName: string
  readonly phase: Phase
  readonly pupils: number | null
  readonly region: string
  readonly hub: HubId | null
  readonly first: Day
  readonly week: Day
  readonly daysWords: string
  readonly focusWords: readonly string[]
  readonly km: number
  readonly place: { readonly easting: number; readonly northing: number }
  readonly slots: number
  readonly open: number
  readonly score: number
  /** Whom the team still looks for, and whether that is the reader: completes “somebody …”. */
  readonly looksFor: Room['looksFor']
  readonly why: readonly string[]
  readonly conflicts: readonly string[]
  /** Whom the last open places are kept for, when the reader is not one of them: they may wait. */
  readonly keptFor: string | null
  /** Few could come there but the reader. */
  readonly scarce: boolean
  /** Another review that needs the reader so much more that they cannot choose this one first. */
  readonly neededAt: {
    readonly review: ReviewId
    readonly schoolName: string
    readonly daysWords: string
  } | null
  readonly canChoose: boolean
  readonly mine: { readonly placement: PlacementId; readonly state: Placement['state'] } | null
}

export type ReviewsToChooseView = {
  readonly season: SeasonId
  readonly year: PartnershipYear
  readonly open: boolean
  readonly closes: Day
  readonly fair: { readonly until: Day; readonly most: number; readonly left: number } | null
  readonly accredited: boolean
  /** Best for this person first, where they are needed higher up; those that they cannot choose come last. */
  readonly reviews: readonly ReviewToChoose[]
}

/** The reviews of a season as one reviewer sees them: what suits them, and what they may not choose, in words. */
export async function reviewsToChooseView(
  { db, actor, today }: Reading,
  season: SeasonId,
): Promise<ReviewsToChooseView | Refused> {
  const person = personOf(actor)
  const forbidden = refusalOf(signedIn, { actor, state: {}, today })
  if (forbidden || person === null) return forbidden ?? refused('not-found')
  const roster = await seasonRoster(db, season, today)
  if (!roster) return refused('not-found')
  const problem = problemOf(roster, { role: 'peer', holding: 'all' })
  const accredited = problem.practitioners.some(({ id }) => id === person)
  const { policies, state, year } = roster.season
  const chosen = roster.placements.filter(
    (place) => place.person === person && place.rank !== null && isLive(place.state),
  ).length
  const { fairUntil, mostChoices } = policies.choices
  return {
    season,
    year,
    open: state === 'choicesOpen',
    closes: policies.closing.choices,
    fair:
      today <= fairUntil
        ? { until: fairUntil, most: mostChoices, left: Math.max(0, mostChoices - chosen) }
        : null,
    accredited,
    reviews: accredited ? reviewsFor({ roster, problem, person }) : [],
  }
}

type For = { readonly roster: SeasonRoster; readonly problem: Problem; readonly person: PersonId }

function reviewsFor(asked: For): ReviewToChoose[] {
  const inProblem = new Map(asked.problem.reviews.map((review) => [review.id, review.place]))
  const about = aboutEach(asked.problem, asked.person)
  const rooms = roomsFor(asked.problem, asked.person)
  const teams = Map.groupBy(asked.roster.placements, ({ review }) => review)
  return asked.roster.reviews
    .flatMap((review) => {
      const place = inProblem.get(review.id)
      return place
        ? (reviewFor(asked, {
            review,
            place,
            team: teams.get(review.id) ?? [],
            problem: about(review.id),
            room: rooms.get(review.id),
          }) ?? [])
        : []
    })
    .sort(
      (one, other) =>
        Number(cannotHave(one)) - Number(cannotHave(other)) ||
        other.score - one.score ||
        one.first.localeCompare(other.first),
    )
}

const cannotHave = ({ conflicts, neededAt }: ReviewToChoose): boolean =>
  conflicts.length > 0 || neededAt !== null

type About = {
  readonly review: StaffedReview
  readonly place: ReviewToChoose['place']
  readonly team: readonly Placement[]
  /** As much of the problem as bears on the person and this review. */
  readonly problem: Problem
  /** Undefined where a rule keeps them out, or no place is open. */
  readonly room: Room | undefined
}

function reviewFor({ roster, person }: For, about: About): ReviewToChoose | null {
  const { review, place, team, problem: asked, room } = about
  const practitioner = asked.practitioners.find(({ id }) => id === person)
  if (!review.days || !practitioner) return null
  const mine = team.find((held) => held.person === person && isLive(held.state))
  const conflicts = mine ? [] : ownObstacles(asked, review.id, person)
  const { score, words } = suitability(asked, review.id, person)
  const neededAt = mine ? null : elsewhere(roster, room?.wantedAt ?? null)
  return {
    review: review.id,
    school: review.school,
    schoolName: review.name,
    phase: review.phase,
    pupils: review.pupils,
    region: review.region,
    hub: review.hub,
    first: review.days.from,
    week: weekOf(review.days.from),
    daysWords: daysWords(review.days),
    focusWords: review.focus.map((topic) => topicWords[topic]),
    km: Math.round(kilometres(place, practitioner.home)),
    place,
    slots: review.slots,
    open: openSlots(countTeam(team, review.slots, roster.today)),
    score: score + Math.round(pointsWanted * Math.log(room?.wanted ?? 1)),
    looksFor: mine ? [] : (room?.looksFor ?? []),
    why: words,
    conflicts,
    keptFor: mine ? null : (room?.keptFor ?? null),
    scarce: !mine && (room?.wanted ?? 1) >= scarceFrom,
    neededAt,
    canChoose: !mine && conflicts.length === 0 && neededAt === null && roster.season.state === 'choicesOpen',
    mine: mine ? { placement: mine.id, state: mine.state } : null,
  }
}

/** Twice as many are wanted as could come. */
const scarceFrom = 2

function elsewhere({ reviews }: SeasonRoster, wantedAt: string | null): ReviewToChoose['neededAt'] {
  const review = reviews.find(({ id }) => id === wantedAt)
  return review ? { review: review.id, schoolName: review.name, daysWords: daysWords(review.days) } : null
}

/** For each review as much of the problem as bears on one person: its team, and the person’s other reviews. */
function aboutEach(problem: Problem, person: PersonId): (review: string) => Problem {
  const reviews = new Map(problem.reviews.map((review) => [review.id, review]))
  const people = new Map(problem.practitioners.map((practitioner) => [practitioner.id, practitioner]))
  const teams = Map.groupBy(problem.standing, ({ review }) => review)
  const theirs = problem.standing.filter(({ practitioner }) => practitioner === person)
  return (review) => {
    const others = theirs.filter((place) => place.review !== review)
    const standing = [...(teams.get(review) ?? []), ...others]
    const ids = new Set([person.toString(), ...standing.map(({ practitioner }) => practitioner)])
    return {
      ...problem,
      standing,
      reviews: [review, ...others.map((place) => place.review)].flatMap((id) => reviews.get(id) ?? []),
      practitioners: [...ids].flatMap((id) => people.get(id) ?? []),
    }
  }
}
