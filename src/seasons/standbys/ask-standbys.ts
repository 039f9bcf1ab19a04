import { z } from 'zod'
import { type Decision, type FactOf, type Occasion, PersonId, act, happened, overlaps } from '#kernel'
import { type Problem, blockersOf } from '#matching'
import { theOffice } from '#partnership'
import type { Transactor } from '#platform/database'
import { stretchOf } from '../calendars/stretch.ts'
import { standbyAsked } from '../facts.ts'
import { ReviewId, SeasonId, StandbyId } from '../ids.ts'
import { lastDayToAnswer } from '../places/offering.ts'
import { isLive } from '../places/placement.ts'
import { problemOf } from '../plans/problem.ts'
import { type SeasonRoster, seasonRoster } from '../plans/problem-store.ts'
import { refused } from '../refusals.ts'
import { lockSeason } from '../season/season-store.ts'
import { type Standby, isOpen } from './standby.ts'
import { insertStandby, standbysOfSeason } from './standby-store.ts'

const Pair = z.object({ review: ReviewId, person: PersonId })
type Pair = z.infer<typeof Pair>
const Asking = z.object({ season: SeasonId, asks: z.array(Pair) })
type Asking = z.infer<typeof Asking>
type Asked = FactOf<typeof standbyAsked>

/** A season, everybody whom it has asked to stand by, and the problem that tells who could. */
export type WhoStandsBy = {
  readonly roster: SeasonRoster
  readonly standbys: readonly Whose[]
  readonly problem: Problem
}

type Whose = Pick<Standby, 'review' | 'person' | 'days' | 'state'>

/** The office asks people to keep the days of reviews free, one or many in one go. */
export const askStandbys = act({
  name: 'seasons.askStandbys',
  input: Asking,
  load: async (tx: Transactor, { season }: Asking, { today }): Promise<WhoStandsBy | null> => {
    await lockSeason(tx, season)
    const roster = await seasonRoster(tx, season, today)
    if (!roster) return null
    const standbys = await standbysOfSeason(tx, season)
    return { roster, standbys, problem: problemOf(roster, { role: 'peer', holding: 'all' }) }
  },
  may: theOffice,
  decide,
  apply: (tx, { body }: Asked, occasion) => insertStandby(tx, body, occasion),
})

export function decide(
  known: WhoStandsBy,
  { asks }: Asking,
  { today, fresh }: Pick<Occasion, 'today' | 'fresh'>,
): Decision<Asked> {
  if (asks.length === 0) return refused('nobody-to-ask')
  const { season, reviews } = known.roster
  const asked: Asked[] = []
  for (const ask of asks) {
    const standbys = [...known.standbys, ...asked.map(({ body }) => standbyIn(body))]
    const why = whyNotStandby({ ...known, standbys }, ask)
    if (why !== null) return refused('not-a-standby', { field: 'asks', ...named(known, ask), why })
    const review = reviews.find(({ id }) => id === ask.review)
    if (!review?.days) return refused('review-has-no-days', { school: review?.name ?? 'this school' })
    const { days, school } = review
    const expires = lastDayToAnswer(season, days, today)
    const standby = fresh(StandbyId)
    asked.push(standbyAsked({ ...ask, season: season.id, school, standby, days: stretchOf(days), expires }))
  }
  return happened(...asked)
}

const standbyIn = ({ review, person, days }: Asked['body']): Whose => ({
  review,
  person,
  days,
  state: 'asked',
})

/** Rules that hang on who else is in the team: whoever drops out may be the one in the way. */
const ofTheTeam: readonly string[] = ['sendingSchool', 'sendingTrust']

/** Why somebody cannot be asked, in words; null when they can. */
export function whyNotStandby(
  { roster, problem, standbys }: WhoStandsBy,
  { review, person }: Pair,
): string | null {
  if (!problem.reviews.some(({ id }) => id === review)) return 'The review is not looking for people now.'
  if (!problem.practitioners.some(({ id }) => id === person))
    return 'They have no accreditation for this role in this season.'
  if (roster.placements.some((one) => one.review === review && one.person === person && isLive(one.state)))
    return 'They have a place in this review already.'
  const theirs = standbys.filter((one) => one.person === person)
  const before = theirs.filter((one) => one.review === review)
  if (before.some(isOpen)) return 'They have been asked already.'
  if (before.some(({ state }) => state === 'declined')) return 'They have said that they cannot.'
  const days = roster.reviews.find(({ id }) => id === review)?.days
  const elsewhere = theirs.find((one) => isOpen(one) && days && overlaps(one.days, days))
  if (elsewhere) {
    const host = roster.reviews.find(({ id }) => id === elsewhere.review)?.name ?? 'another review'
    return `They are asked to stand by for ${host} on these days.`
  }
  const blockers = blockersOf(problem, review, person).filter(({ rule }) => !ofTheTeam.includes(rule))
  return blockers.length === 0 ? null : blockers.map(({ words }) => words).join(' ')
}

const named = ({ roster }: WhoStandsBy, { review, person }: Pair) => ({
  name: roster.practitioners.find((one) => one.person === person)?.name ?? 'Somebody',
  school: roster.reviews.find(({ id }) => id === review)?.name ?? 'this review',
})
