import { at } from '../at.ts'
import type { Placed } from '../plan.ts'
import type { Problem } from '../problem.ts'
import { type Desk, deskOf } from '../repair/desk.ts'
import { mustBePlayable } from '../sound/drop-out-policy.ts'
import { mustBeWhole } from '../sound/numbers.ts'
import { type DropOutPolicy, standardDropOut } from './drop-out-policy.ts'
import { attendanceOf } from './attendance.ts'
import { type Gains, gainsIn, newGains, oneMoreOf } from './one-more.ts'
import type { Outlook, ReviewOutlook, ReviewStandbys } from './outlook.ts'
import { type Casting, playSeason, unreplaced } from './play-season.ts'
import { type Season, noteOf } from './season.ts'

/** `standbys` as `standbysOf` gives them or as people were asked; none stand by when it is left out. */
export type WithstandOptions = {
  readonly policy?: DropOutPolicy
  readonly standbys?: readonly Pick<ReviewStandbys, 'review' | 'standbys'>[]
  readonly seasons?: number
  readonly seed?: number
}

/**
 * How a plan comes through drop-outs: 200 seasons are played, day by day, with the same people asked by the same rules as
 * the office would. The same problem, plan and options always give the same outlook. Throws RangeError for less than one season, and for
 * a policy or a problem that is not sound.
 */
export function withstand(problem: Problem, plan: Placed, options: WithstandOptions = {}): Outlook {
  const { policy = standardDropOut, standbys = [], seasons = 200, seed = problem.seed } = options
  mustBeWhole('The seasons to play', seasons, 1)
  mustBePlayable(policy)
  const desk = deskOf(problem, plan)
  const casting = { desk, policy, ...dutiesFrom(desk, standbys) }
  const tally = newTally(desk, seasons)
  for (let season = 0; season < seasons; season += 1)
    play(tally, { ...casting, seed: seedOf(seed, season) }, season)
  const { dropOuts, asks, changes, full, quorate, bare, gains } = tally
  return {
    seasons,
    fullTeams: attendanceOf(full, desk.roster.openings.length),
    quorateTeams: attendanceOf(quorate, desk.roster.openings.length),
    nobodyReplaced: attendanceOf(bare, desk.roster.openings.length),
    aSeason: { dropOuts: dropOuts / seasons, asks: asks / seasons, changes: changes / seasons },
    reviews: reviewsOf(desk, tally, seasons),
    oneMore: oneMoreOf(desk, gains, seasons),
  }
}

const seasonsApart = 100_003

/** So that the seasons of one seed are none of the next. */
export const seedOf = (seed: number, season: number): number => seed * seasonsApart + season

function dutiesFrom(
  desk: Desk,
  given: NonNullable<WithstandOptions['standbys']>,
): Pick<Casting, 'standbys' | 'agreed' | 'duties'> {
  const { roster } = desk
  const agreed = new Set<number>()
  const standbys: number[][] = roster.openings.map(() => [])
  const duties = new Int32Array(roster.people.length)
  for (const { review, standbys: people } of given)
    for (const { practitioner, agreed: hasAgreed } of people) {
      const opening = roster.openingOf.get(review)
      const person = roster.personOf.get(practitioner)
      if (!opening || !person) continue
      at(standbys, opening.index).push(person.index)
      if (hasAgreed) agreed.add(noteOf({ desk }, opening.index, person.index))
      duties[person.index] = (duties[person.index] ?? 0) + 1
    }
  return { standbys, agreed, duties }
}

/** `full`, `quorate` and `bare` by season: full teams, those at quorum, and full ones if nobody were replaced. The rest by review, over all seasons. */
type Tally = {
  readonly full: Int32Array
  readonly quorate: Int32Array
  readonly bare: Int32Array
  readonly fullOf: Int32Array
  readonly bareOf: Int32Array
  readonly missingOf: Int32Array
  readonly gains: Gains
  dropOuts: number
  asks: number
  changes: number
}

function newTally({ roster: { openings } }: Desk, seasons: number): Tally {
  const count = (length: number): Int32Array => new Int32Array(length)
  return {
    full: count(seasons),
    quorate: count(seasons),
    bare: count(seasons),
    fullOf: count(openings.length),
    bareOf: count(openings.length),
    missingOf: count(openings.length),
    gains: newGains(openings.length),
    dropOuts: 0,
    asks: 0,
    changes: 0,
  }
}

function play(tally: Tally, casting: Casting, number: number): void {
  const season: Season = playSeason(casting)
  const bare = unreplaced(casting.desk, casting.policy, casting.seed)
  const more = (counts: Int32Array, index: number, by = 1): void => {
    counts[index] = (counts[index] ?? 0) + by
  }
  for (const { index: opening, review, quorum } of casting.desk.roster.openings) {
    const missing = season.teams.open[opening] ?? 0
    more(tally.missingOf, opening, missing)
    if (missing <= 0) more(tally.fullOf, opening)
    if (missing <= 0) more(tally.full, number)
    if (review.slots - missing >= quorum) more(tally.quorate, number)
    if ((bare[opening] ?? 0) <= 0) more(tally.bareOf, opening)
    if ((bare[opening] ?? 0) <= 0) more(tally.bare, number)
    if (missing === 1) gainsIn(tally.gains, season, opening)
  }
  tally.dropOuts += season.dropOuts
  tally.asks += season.asks
  tally.changes += season.changes
}

const reviewsOf = (
  { roster }: Desk,
  { fullOf, bareOf, missingOf }: Tally,
  seasons: number,
): ReviewOutlook[] =>
  roster.openings
    .map(({ index, review }) => ({
      review: review.id,
      full: (fullOf[index] ?? 0) / seasons,
      missing: (missingOf[index] ?? 0) / seasons,
      nobodyReplaced: (bareOf[index] ?? 0) / seasons,
    }))
    .sort((one, other) => one.full - other.full || other.missing - one.missing)
