import { at } from '../../at.ts'
import { takenBack } from '../../objective.ts'
import { type Opening, type Roster, standsFirm } from '../../roster.ts'
import type { Compiled } from './compiled.ts'
import { type Eligible, type Question, kmTo, mayJoin, note } from './question.ts'

/** Who must be asked about one by one: by spot, the last review that bars them or that they chose or stand in. */
export type Exceptions = {
  readonly barred: Int32Array
  readonly special: Int32Array
  /** Marks those of a review; answers those to ask alone, with the rank of their choice, 0 for those who did not choose it. */
  readonly of: (opening: Opening) => ReadonlyMap<number, number>
}

export function newExceptions({ roster, people, declared, choosers }: Compiled): Exceptions {
  const barred = new Int32Array(people.count).fill(-1)
  const special = new Int32Array(people.count).fill(-1)
  return {
    barred,
    special,
    of: (opening) => {
      const mark = (marks: Int32Array, person: number): void => {
        marks[people.spotOf[person] ?? 0] = opening.index
      }
      if (roster.policy.conflicts.declared)
        for (const person of declared.get(opening.review.school) ?? []) mark(barred, person)
      const alone = askedAlone(roster, opening, choosers.get(opening.review.id) ?? [])
      for (const person of alone.keys()) mark(special, person)
      for (const person of ruledOut(roster, opening)) mark(barred, person)
      return alone
    },
  }
}

type Asked = {
  readonly opening: Opening
  readonly question: Question
  readonly found: Eligible
  readonly barred: Int32Array
}

/** Notes those to be asked alone whom no rule keeps out: their wish or place overrides the distance. */
export function noteAlone(
  { roster, people }: Compiled,
  alone: ReadonlyMap<number, number>,
  { opening, question, found, barred }: Asked,
): void {
  const { weights } = roster.policy
  for (const [person, rank] of alone) {
    const spot = people.spotOf[person] ?? 0
    if (barred[spot] === opening.index || !mayJoin(question, people, spot)) continue
    const asked = rank === 0 ? 0 : Math.max(0, weights.choice - weights.rankStep * (rank - 1))
    const stands = opening.standing.get(at(roster.people, person).practitioner.id) ?? null
    note(question, people, {
      found,
      spot,
      km: kmTo(question, people, spot),
      bonus: asked + takenBack(roster.policy, opening, stands),
    })
  }
}

/** Those whose wish or place overrides the distance, with the rank of their choice; 0 for those who did not choose it. */
function askedAlone(
  { personOf }: Roster,
  { standing }: Opening,
  choosers: readonly (readonly [person: number, rank: number])[],
): Map<number, number> {
  const alone = new Map(choosers)
  for (const id of standing.keys()) {
    const person = personOf.get(id)
    if (person && !alone.has(person.index)) alone.set(person.index, 0)
  }
  return alone
}

/** Those whom the office has ruled out, and those who stand so firmly that they are in already. */
function* ruledOut({ personOf }: Roster, opening: Opening): Generator<number> {
  const firm = [...opening.standing.keys()].filter((id) => standsFirm(opening, id))
  for (const id of [...opening.forbidden, ...firm]) {
    const person = personOf.get(id)
    if (person) yield person.index
  }
}
