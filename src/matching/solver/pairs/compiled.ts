import type { Roster, Span } from '../../roster.ts'
import { type Names, newNames } from './names.ts'
import { type PeopleColumns, peopleColumns } from './people-columns.ts'

/** A roster in columns, so that some ten nanoseconds a pair are enough to ask every rule and every criterion. */
export type Compiled = {
  readonly roster: Roster
  readonly people: PeopleColumns
  readonly names: Names
  readonly span: Span
  readonly declared: ReadonlyMap<string, readonly number[]>
  readonly choosers: ReadonlyMap<string, readonly (readonly [person: number, rank: number])[]>
}

const known = new WeakMap<Roster, Compiled>()

export function compiledFrom(roster: Roster): Compiled {
  const there = known.get(roster)
  if (there) return there
  const names = newNames(roster)
  const span = spanOf(roster)
  const compiled = {
    roster,
    people: peopleColumns(roster, names, span),
    names,
    span,
    declared: declaredBySchool(roster),
    choosers: choosersByReview(roster),
  }
  known.set(roster, compiled)
  return compiled
}

/** From the first day of any review to the last. */
function spanOf({ openings }: Roster): Span {
  const days = openings.filter((opening) => opening.days.length > 0)
  if (days.length === 0) return { from: 0, until: 0 }
  let [from, until] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { first, last } of days) {
    from = Math.min(from, first)
    until = Math.max(until, last + 1)
  }
  return { from, until }
}

function declaredBySchool({ people }: Roster): Map<string, number[]> {
  const declared = new Map<string, number[]>()
  for (const { index, conflicts } of people)
    for (const school of conflicts.keys()) {
      const there = declared.get(school)
      if (there) there.push(index)
      else declared.set(school, [index])
    }
  return declared
}

function choosersByReview({ people }: Roster): Map<string, [number, number][]> {
  const choosers = new Map<string, [number, number][]>()
  for (const { index, choices } of people)
    for (const [review, rank] of choices) {
      const there = choosers.get(review)
      if (there) there.push([index, rank])
      else choosers.set(review, [[index, rank]])
    }
  return choosers
}
