import { at } from '../at.ts'
import { shareOf } from '../chance.ts'
import type { Desk } from '../repair/desk.ts'
import { copyOf } from '../solver/search/teams.ts'
import type { DropOutPolicy } from './drop-out-policy.ts'
import { refill } from './refill.ts'
import {
  type Call,
  type Season,
  inOrder,
  leave,
  longestNotice,
  mayDropOut,
  noteOf,
  noticeOf,
  stretchAt,
} from './season.ts'

export type Casting = Pick<Season, 'desk' | 'policy' | 'seed' | 'standbys' | 'agreed' | 'duties'>

/** Plays a season: who drops out when, who is asked, who says yes. The seed alone decides how it goes. */
export function playSeason(casting: Casting): Season {
  const season: Season = {
    ...casting,
    teams: copyOf(casting.desk.teams),
    said: new Set(),
    spare: Int32Array.from(
      casting.desk.roster.people,
      ({ index, practitioner }) => practitioner.limit - at(casting.desk.teams.ofPerson, index).length,
    ),
    calls: [],
    asks: 0,
    changes: 0,
    dropOuts: 0,
  }
  for (const team of season.teams.ofOpening) for (const column of team) mayDropOut(season, column, Infinity)
  lookAgain(season)
  season.calls.sort(inOrder)
  for (let call = season.calls.pop(); call; call = season.calls.pop()) play(season, call)
  return season
}

/** How many the reviews lack if those who drop out of the plan are not replaced. */
export function unreplaced({ teams }: Desk, policy: DropOutPolicy, seed: number): Int32Array {
  const missing = teams.open.slice()
  for (const [opening, team] of teams.ofOpening.entries())
    for (const column of team)
      if (noticeOf(policy, shareOf(seed, column, 0), Infinity) !== null)
        missing[opening] = (missing[opening] ?? 0) + 1
  return missing
}

function play(season: Season, { day, opening, column }: Call): void {
  const { teams, desk, policy } = season
  const notice = at(desk.roster.openings, opening).first - day
  if (column >= 0) {
    if (!at(teams.ofOpening, opening).includes(column)) return
    leave(season, column)
    season.dropOuts += 1
    season.said.add(noteOf(season, opening, teams.core.columns.person[column] ?? 0))
  }
  const stretch = stretchAt(policy, notice)
  for (let filled = true; filled && (teams.open[opening] ?? 0) > 0;)
    filled = refill(season, { opening, day, stretch })
}

/** As each stretch begins, the office looks once more for people for what is still empty. */
function lookAgain(season: Season): void {
  const [, ...later] = season.policy.notice.filter(({ whom }) => whom === 'anybody')
  for (const opening of season.desk.roster.openings)
    for (const { days } of [{ days: longestNotice - 1 }, ...later])
      season.calls.push({ day: opening.first - days - 1, opening: opening.index, column: -1 })
}
