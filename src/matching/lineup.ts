import { at } from './at.ts'
import { type Roster, standsFirm } from './roster.ts'

/** Who is where, by index: `teams[opening]` are people, `loads[person]` are openings. Changed in place by `place` and `withdraw`. */
export type Lineup = {
  readonly teams: readonly number[][]
  readonly loads: readonly number[][]
  /** By sending school. */
  readonly sent: number[]
}

export const emptyLineup = ({ openings, people, owedReviews }: Roster): Lineup => ({
  teams: openings.map(() => []),
  loads: people.map(() => []),
  sent: owedReviews.map(() => 0),
})

/** Everybody who is locked or has accepted, and nobody else. */
export function firmLineup(roster: Roster): Lineup {
  const lineup = emptyLineup(roster)
  for (const opening of roster.openings) {
    for (const practitioner of opening.standing.keys()) {
      const person = roster.personOf.get(practitioner)
      if (person && standsFirm(opening, practitioner)) place(roster, lineup, [opening.index, person.index])
    }
  }
  return lineup
}

/** The line-up of a list of pairs; unknown ids are left out, and pairs that are there twice count once. */
export function lineupOf(
  roster: Roster,
  placements: readonly { readonly review: string; readonly practitioner: string }[],
): Lineup {
  const lineup = emptyLineup(roster)
  for (const { review, practitioner } of placements) {
    const opening = roster.openingOf.get(review)
    const person = roster.personOf.get(practitioner)
    if (opening && person && !at(lineup.teams, opening.index).includes(person.index))
      place(roster, lineup, [opening.index, person.index])
  }
  return lineup
}

export type Seat = readonly [opening: number, person: number]

export function place(roster: Roster, lineup: Lineup, [opening, person]: Seat): void {
  at(lineup.teams, opening).push(person)
  at(lineup.loads, person).push(opening)
  const { sender } = at(roster.people, person)
  if (sender >= 0) lineup.sent[sender] = (lineup.sent[sender] ?? 0) + 1
}

export function withdraw(roster: Roster, lineup: Lineup, [opening, person]: Seat): void {
  if (!remove(at(lineup.teams, opening), person)) return
  remove(at(lineup.loads, person), opening)
  const { sender } = at(roster.people, person)
  if (sender >= 0) lineup.sent[sender] = (lineup.sent[sender] ?? 0) - 1
}

function remove(list: number[], value: number): boolean {
  const index = list.indexOf(value)
  if (index >= 0) list.splice(index, 1)
  return index >= 0
}
