import { at } from '../at.ts'
import { cannotJoin } from '../company.ts'
import type { Roster } from '../roster.ts'
import type { Column } from './columns.ts'

/** Pairs of which a plan may use one at most: one person's reviews on the same days, or one team's people of one trust. */
export type Clique = {
  readonly key: string
  readonly by: 'person' | 'opening'
  readonly of: number
  readonly has: (column: Column) => boolean
  /** Those among the columns it was found in. */
  readonly members: readonly Column[]
}

/** All cliques with two or more of the columns in them. */
export function cliquesAmong(roster: Roster, columns: readonly Column[]): Clique[] {
  const ofPerson = Map.groupBy(columns, ({ person }) => person)
  const ofOpening = Map.groupBy(columns, ({ opening }) => opening)
  return [
    ...[...ofPerson].flatMap(([person, own]) => closeReviews(roster, person, own)),
    ...[...ofOpening].flatMap(([opening, own]) => closeColleagues(roster, opening, own)),
  ]
}

/** Of intervals, every set that overlaps in pairs shares a point: one clique for each beginning. */
function closeReviews(roster: Roster, person: number, columns: readonly Column[]): Clique[] {
  const { limit, gapDays } = at(roster.people, person).practitioner
  if (limit < 2 || columns.length < 2) return []
  const starts = new Set(columns.map(({ opening }) => at(roster.openings, opening).first))
  return [...starts].flatMap((start): Clique[] => {
    const has = (column: Column): boolean => {
      const { first, last } = at(roster.openings, column.opening)
      return column.person === person && first <= start && start <= last + gapDays
    }
    const members = columns.filter(has)
    return members.length > 1
      ? [{ key: `person ${person} on ${start}`, by: 'person', of: person, has, members }]
      : []
  })
}

function closeColleagues(roster: Roster, index: number, columns: readonly Column[]): Clique[] {
  const opening = at(roster.openings, index)
  return opening.review.allows.severalFromOneSchool
    ? clashingPairs(roster, index, columns)
    : [
        ...sharing(roster, columns, 'trust', roster.policy.conflicts.oneFromATrust),
        ...sharing(roster, columns, 'school', roster.policy.conflicts.oneFromASchool),
      ]
}

function sharing(
  roster: Roster,
  columns: readonly Column[],
  ...[what, ruled]: readonly ['trust' | 'school', boolean]
): Clique[] {
  if (!ruled) return []
  const from = ({ person }: Column): string | null => at(roster.people, person).practitioner[what]
  return [...Map.groupBy(columns, from)].flatMap(([organisation, members]): Clique[] => {
    const [first] = members
    if (organisation === null || members.length < 2 || !first) return []
    const { opening } = first
    const has = (column: Column): boolean => column.opening === opening && from(column) === organisation
    return [{ key: `${what} ${organisation} at ${opening}`, by: 'opening', of: opening, has, members }]
  })
}

function clashingPairs(roster: Roster, index: number, columns: readonly Column[]): Clique[] {
  const opening = at(roster.openings, index)
  return columns.flatMap((one, position) =>
    columns.slice(position + 1).flatMap((other): Clique[] => {
      const both = [at(roster.people, one.person), at(roster.people, other.person)] as const
      if (cannotJoin(opening, roster.policy, both) === null) return []
      const has = ({ opening: where, person }: Column): boolean =>
        where === index && (person === one.person || person === other.person)
      return [
        {
          key: `${one.person} and ${other.person} at ${index}`,
          by: 'opening',
          of: index,
          has,
          members: [one, other],
        },
      ]
    }),
  )
}

/** The cliques that a fractional plan breaks: more than one whole pair in use. */
export const brokenCliques = (roster: Roster, used: ReadonlyMap<Column, number>): Clique[] =>
  cliquesAmong(roster, [...used.keys()]).filter(
    ({ members }) => members.reduce((sum, column) => sum + (used.get(column) ?? 0), 0) > 1 + tolerance,
  )

const tolerance = 1e-6
