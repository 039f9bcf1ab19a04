import { at } from '../at.ts'
import type { Desk } from '../repair/desk.ts'
import { pairingAt } from '../solver/core/columns.ts'
import { fits } from '../solver/search/teams.ts'
import type { OneMore } from './outlook.ts'
import { type Season, noteOf } from './season.ts'

/** By review and person: in how many seasons it was them alone that a team lacked, and they could have come. */
export type Gains = readonly Map<number, { seasons: number; yes: number }>[]

export const newGains = (openings: number): Gains => Array.from({ length: openings }, () => new Map())

/** Notes who would have made a team full that lacks one person, had they stood by: those who are free and were not asked. */
export function gainsIn(gains: Gains, season: Season, opening: number): void {
  const { teams, desk, standbys, policy } = season
  for (const column of at(desk.byCost, opening)) {
    const { person } = pairingAt(teams.core.columns, column)
    if (at(standbys, opening).includes(person) || season.said.has(noteOf(season, opening, person))) continue
    if (!fits(teams, { opening, person })) continue
    const known = at(gains, opening).get(person) ?? { seasons: 0, yes: 0 }
    known.seasons += 1
    known.yes += policy.accepts
    at(gains, opening).set(person, known)
  }
}

/** For each review the person who would gain it most, most first. */
export const oneMoreOf = ({ roster }: Desk, gains: Gains, seasons: number): OneMore[] =>
  gains
    .flatMap((ofReview, opening): OneMore[] => {
      const [best] = [...ofReview].sort(
        ([one, first], [other, second]) => second.yes - first.yes || one - other,
      )
      if (!best) return []
      const [person, { seasons: short, yes }] = best
      const { practitioner } = at(roster.people, person)
      const { review } = at(roster.openings, opening)
      const inTen = Math.round((1000 * short) / seasons) / 10
      return [
        {
          review: review.id,
          practitioner: practitioner.id,
          gains: yes / seasons,
          words: `In ${inTen} % of the seasons ${review.name} lacked one person, and ${practitioner.name} was free and had not been asked.`,
        },
      ]
    })
    .sort((one, other) => other.gains - one.gains)
