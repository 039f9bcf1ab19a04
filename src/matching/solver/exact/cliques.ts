import { at } from '../../at.ts'
import { cannotJoin } from '../../company.ts'
import type { Roster } from '../../roster.ts'

/** One pair that a model may use, by its number there. */
export type Column = { readonly column: number; readonly opening: number; readonly person: number }

/** Columns of which a plan may use one at most: one person's reviews too close to one another, or one team's people of one trust. */
export type Clique = readonly Column[]

/** All cliques with two or more of the columns in them. */
export function cliquesAmong(roster: Roster, columns: readonly Column[]): Clique[] {
  const ofPerson = Map.groupBy(columns, ({ person }) => person)
  const ofOpening = Map.groupBy(columns, ({ opening }) => opening)
  return [
    ...[...ofPerson].flatMap(([person, own]) => closeReviews(roster, person, own)),
    ...[...ofOpening].flatMap(([opening, own]) => closeColleagues(roster, opening, own)),
  ].filter((members) => members.length > 1)
}

/** Of intervals, every set that overlaps in pairs shares a point: one clique for each beginning. */
function closeReviews(roster: Roster, person: number, columns: readonly Column[]): Clique[] {
  const { limit, gapDays } = at(roster.people, person).practitioner
  if (limit < 2 || columns.length < 2) return []
  const starts = new Set(columns.map(({ opening }) => at(roster.openings, opening).first))
  return [...starts].map((start) =>
    columns.filter(({ opening }) => {
      const { first, last } = at(roster.openings, opening)
      return first <= start && start <= last + gapDays
    }),
  )
}

function closeColleagues(roster: Roster, index: number, columns: readonly Column[]): Clique[] {
  const { oneFromATrust, oneFromASchool } = roster.policy.conflicts
  return at(roster.openings, index).review.allows.severalFromOneSchool
    ? clashingPairs(roster, index, columns)
    : [
        ...(oneFromATrust ? sharing(roster, columns, 'trust') : []),
        ...(oneFromASchool ? sharing(roster, columns, 'school') : []),
      ]
}

function sharing(roster: Roster, columns: readonly Column[], what: 'trust' | 'school'): Clique[] {
  const from = ({ person }: Column): string | null => at(roster.people, person).practitioner[what]
  return [...Map.groupBy(columns, from)].flatMap(([organisation, members]) =>
    organisation === null ? [] : [members],
  )
}

function clashingPairs(roster: Roster, index: number, columns: readonly Column[]): Clique[] {
  const opening = at(roster.openings, index)
  return columns.flatMap((one, position) =>
    columns.slice(position + 1).flatMap((other): Clique[] => {
      const both = [at(roster.people, one.person), at(roster.people, other.person)] as const
      return cannotJoin(opening, roster.policy, both) === null ? [] : [[one, other]]
    }),
  )
}
