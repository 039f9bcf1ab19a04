import { type Refused, refusalOf, refused } from '#kernel'
import type { PartnershipTables, PartnershipYear, SchoolId } from '#partnership'
import { type Reader, type Reading, reading } from '#platform/database'
import { type BoardReview, hostedReviews, peopleIn } from '../board/board-store.ts'
import { type BoardLine, lineOf, withPeople } from '../board/board-line.ts'
import type { SeasonId } from '../ids.ts'
import { hostLeaders } from '../policy.ts'
import { allSeasons } from '../season/season-store.ts'
import type { Season, SeasonState } from '../season/season.ts'
import { type HostStep, nextStepOfHost } from './next-step.ts'

/** A school in one season: its review, if it has asked for one, and what it does next. */
export type HostSeason = {
  readonly season: SeasonId
  readonly year: PartnershipYear
  readonly state: SeasonState
  readonly review: BoardLine | null
  readonly next: HostStep
}

export type HostHomeView = {
  readonly school: SchoolId
  readonly name: string
  /** Seasons that are not closed, and those in which the school hosts; the latest first. */
  readonly seasons: readonly HostSeason[]
  readonly next: HostStep | null
}

export async function hostHomeView(
  { db, actor, today }: Reading,
  school: SchoolId,
): Promise<HostHomeView | Refused> {
  const name = await nameOf(db, school)
  if (name === null) return refused('not-found')
  const forbidden = refusalOf(hostLeaders, { actor, state: { school }, today })
  if (forbidden) return forbidden
  const [all, reviews] = await Promise.all([allSeasons(db), hostedReviews(db, school, today)])
  const people = await peopleIn(
    db,
    reviews.map(({ review }) => review),
  )
  const shown = all.filter(
    ({ id, state }) => state !== 'closed' || reviews.some(({ season }) => season === id),
  )
  const seasons = shown.map((season): HostSeason => {
    const review = reviews.find((hosted) => hosted.season === season.id) ?? null
    const [line = null] = review ? withPeople([lineOf(review, today)], people) : []
    return { ...whichSeason(season), review: line, next: stepOf(season, review, today) }
  })
  return { school, name, seasons, next: mostUrgent(seasons) }
}

const whichSeason = ({ id, year, state }: Season) => ({ season: id, year, state })

const stepOf = (season: Season, review: BoardReview | null, today: Reading['today']): HostStep =>
  nextStepOfHost({ season, review, team: review?.team ?? null }, today)

/** What the school itself should do, before what it waits for. */
const mostUrgent = (seasons: readonly HostSeason[]): HostStep | null =>
  (seasons.find(({ next }) => next.who === 'you') ?? seasons[0])?.next ?? null

async function nameOf(db: Reader, school: SchoolId): Promise<string | null> {
  const row = await reading<PartnershipTables>(db)
    .selectFrom('school')
    .select('name')
    .where('id', '=', school)
    .executeTakeFirst()
  return row?.name ?? null
}
