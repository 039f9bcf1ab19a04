import { at } from '../at.ts'
import { shareOf } from '../chance.ts'
import type { Desk } from '../repair/desk.ts'
import { type Teams, seat, unseat } from '../solver/search/teams.ts'
import type { DropOutPolicy, NoticeStretch } from './drop-out-policy.ts'

/** One season as it is played through. `said` holds who has said no to which review, or has given it up. */
export type Season = {
  readonly desk: Desk
  readonly policy: DropOutPolicy
  readonly seed: number
  readonly teams: Teams
  /** By review: the people who stand by for it, in the order in which they are asked. */
  readonly standbys: readonly (readonly number[])[]
  /** By review and person: who has said that they stand by. */
  readonly agreed: ReadonlySet<number>
  /** By person: for how many reviews they stand by. */
  readonly duties: Int32Array
  readonly said: Set<number>
  /** By person: how many more reviews they could have. */
  readonly spare: Int32Array
  readonly calls: Call[]
  asks: number
  changes: number
  dropOuts: number
}

/** What happens on a day: somebody gives up a place, or (`column` -1) the office looks for people for what is empty. */
export type Call = { readonly day: number; readonly opening: number; readonly column: number }

/** Latest first, so that the next is taken from the end. */
export const inOrder = (one: Call, other: Call): number =>
  other.day - one.day || other.opening - one.opening || other.column - one.column

export function sit({ teams, spare }: Season, column: number): void {
  seat(teams, column)
  const person = teams.core.columns.person[column] ?? 0
  spare[person] = (spare[person] ?? 0) - 1
}

export function leave({ teams, spare }: Season, column: number): void {
  unseat(teams, column)
  const person = teams.core.columns.person[column] ?? 0
  spare[person] = (spare[person] ?? 0) + 1
}

/** Somebody joins; from then on they may drop out like anybody else. */
export function join(season: Season, column: number, day: number): void {
  sit(season, column)
  const { first } = at(season.desk.roster.openings, season.desk.teams.core.columns.opening[column] ?? 0)
  const before = season.calls.length
  mayDropOut(season, column, first - day)
  const added = season.calls.at(before)
  if (!added) return
  season.calls.pop()
  let place = season.calls.length
  while (place > 0 && inOrder(added, at(season.calls, place - 1)) < 0) place -= 1
  season.calls.splice(place, 0, added)
}

export function mayDropOut(season: Season, column: number, within: number): void {
  const { desk, policy, seed } = season
  const opening = desk.teams.core.columns.opening[column] ?? 0
  const notice = noticeOf(policy, shareOf(seed, column, 0), within)
  if (notice !== null)
    season.calls.push({ day: at(desk.roster.openings, opening).first - notice, opening, column })
}

/** Nobody gives up a place sooner: days before the review. */
export const longestNotice = 60

/** How many days before the review they give it up, if they do; `within` is how far away it is when they join. */
export function noticeOf({ notice }: DropOutPolicy, draw: number, within: number): number | null {
  let [left, until] = [draw, longestNotice]
  for (const { days, rate } of notice) {
    const part = Math.max(0, Math.min(1, (within - days) / Math.max(1, until - days)))
    if (left < rate * part) {
      const last = Math.max(days, Math.min(within, until) - 1)
      return days + Math.floor((left / (rate * part)) * (last - days + 1))
    }
    left -= rate * part
    until = days
  }
  return null
}

/** The stretch in which a review is that is so many days away. */
export const stretchAt = ({ notice }: DropOutPolicy, days: number): NoticeStretch =>
  notice.find((stretch) => days >= stretch.days) ?? at(notice, notice.length - 1)

/** What somebody has said is kept under this number. */
export const noteOf = ({ desk }: Pick<Season, 'desk'>, opening: number, person: number): number =>
  opening * desk.roster.people.length + person
