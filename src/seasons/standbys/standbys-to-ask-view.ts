import { type PersonId, type Refused, refusalOf, refused } from '#kernel'
import { type PartnershipYear, theOffice } from '#partnership'
import type { Reading } from '#platform/database'
import type { ReviewId, SeasonId } from '../ids.ts'
import { namesOf } from '../outlook/names-store.ts'
import { outlookOfTeams } from '../outlook/outlook-store.ts'
import type { TeamOutlook } from '../outlook/team-outlook.ts'
import { problemOf } from '../plans/problem.ts'
import { seasonRoster } from '../plans/problem-store.ts'
import { daysWords } from '../review/review.ts'
import { type WhoStandsBy, whyNotStandby } from './ask-standbys.ts'
import { standbysOfSeason } from './standby-store.ts'

/** One person to ask for one of the weakest reviews. `full` is the share of seasons in which its team is full (0 to 1). */
export type StandbyAsk = {
  readonly review: ReviewId
  readonly schoolName: string
  readonly daysWords: string
  readonly full: number
  readonly standing: number
  readonly asked: number
  readonly person: PersonId
  readonly name: string
  readonly chance: number
}

/** Whom to ask for the weakest reviews in one go, one person a review. `played` is false until the season was played through. */
export type StandbysToAskView = {
  readonly season: SeasonId
  readonly year: PartnershipYear
  readonly played: boolean
  readonly asks: readonly StandbyAsk[]
}

const asksShown = 20

export async function standbysToAskView(
  { db, actor, today }: Reading,
  season: SeasonId,
): Promise<StandbysToAskView | Refused> {
  const forbidden = refusalOf(theOffice, { actor, state: {}, today })
  if (forbidden) return forbidden
  const roster = await seasonRoster(db, season, today)
  if (!roster) return refused('not-found')
  const { outlook } = (await outlookOfTeams(db, season)) ?? { outlook: null }
  const standbys = await standbysOfSeason(db, season)
  const known = { roster, standbys, problem: problemOf(roster, { role: 'peer', holding: 'all' }) }
  const asks = outlook ? asksFor(outlook, known) : []
  const nameOf = await namesOf(
    db,
    asks.map(({ person }) => person),
  )
  return {
    season,
    year: roster.season.year,
    played: outlook !== null,
    asks: asks.map((ask) => ({ ...ask, name: nameOf(ask.person) })),
  }
}

/** Weakest first; each person once a stretch of days, as asking them all at once demands. */
function asksFor(
  { reviews, standbys: proposed }: TeamOutlook,
  known: WhoStandsBy,
): Omit<StandbyAsk, 'name'>[] {
  const found: Omit<StandbyAsk, 'name'>[] = []
  const weakest = reviews
    .map(({ review, full, fullAsItStands }) => ({ review, full: fullAsItStands ?? full }))
    .filter(({ full }) => full < 1)
    .toSorted((one, other) => one.full - other.full)
  for (const { review, full } of weakest) {
    if (found.length === asksShown) break
    const { name, days } = known.roster.reviews.find(({ id }) => id === review) ?? {}
    const asked = found.flatMap((ask): WhoStandsBy['standbys'] => {
      const theirs = known.roster.reviews.find(({ id }) => id === ask.review)?.days
      return theirs ? [{ review: ask.review, person: ask.person, days: theirs, state: 'asked' }] : []
    })
    const standbys = [...known.standbys, ...asked]
    const people = proposed.find((one) => one.review === review)?.people ?? []
    const first = people.find(
      ({ person, leaves }) =>
        leaves === null && whyNotStandby({ ...known, standbys }, { review, person }) === null,
    )
    if (!name || !days || !first) continue
    const theirs = known.standbys.filter((one) => one.review === review)
    found.push({
      review,
      schoolName: name,
      daysWords: daysWords(days),
      full,
      standing: theirs.filter(({ state }) => state === 'holding').length,
      asked: theirs.filter(({ state }) => state === 'asked').length,
      person: first.person,
      chance: first.chance,
    })
  }
  return found
}
