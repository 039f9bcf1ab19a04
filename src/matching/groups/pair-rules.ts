import { yearsAfter } from '#kernel'
import { kilometres } from '../travel.ts'
import type { GroupsProblem, SchoolToGroup } from './groups-problem.ts'

/** What keeps two schools out of one group; `apart` is a person's word and is never relaxed. */
export type PairRule = 'apart' | 'trust' | 'metLately' | 'locality' | 'farthest' | 'phase'
export type TwoSchools = readonly [SchoolToGroup, SchoolToGroup]

/** Whom a person keeps apart or together, and who met lately: for each school, the others. */
export type PairBook = { readonly apart: Others; readonly together: Others; readonly metLately: Others }
type Others = ReadonlyMap<string, ReadonlySet<string>>

export function pairBookOf({ apart, together, met, begins, policy }: GroupsProblem): PairBook {
  const lately = met.filter(({ on }) => yearsAfter(on, policy.yearsApart) > begins)
  return {
    apart: othersIn(apart),
    together: othersIn(together),
    metLately: othersIn(lately.map(({ schools }) => schools)),
  }
}

function othersIn(sets: readonly (readonly string[])[]): Others {
  const found = new Map<string, Set<string>>()
  for (const set of sets)
    for (const one of set)
      for (const other of set) {
        if (one === other) continue
        const others = found.get(one) ?? new Set()
        found.set(one, others.add(other))
      }
  return found
}

const inBook = (others: Others, [one, other]: TwoSchools): boolean =>
  others.get(one.id)?.has(other.id) ?? false

/** The rules that two schools in one group would break; none for those whom a person put together. */
export function brokenRules({ policy }: GroupsProblem, book: PairBook, pair: TwoSchools): PairRule[] {
  if (inBook(book.together, pair)) return []
  const [one, other] = pair
  const km = kilometres(one.place, other.place)
  const found: PairRule[] = []
  if (inBook(book.apart, pair)) found.push('apart')
  if (one.phase !== other.phase) found.push('phase')
  if (policy.differentTrusts && one.trust !== null && one.trust === other.trust) found.push('trust')
  if (inBook(book.metLately, pair)) found.push('metLately')
  if (km < policy.beyondKm && isLocal(pair)) found.push('locality')
  if (km > policy.farthestKm) found.push('farthest')
  return found
}

function isLocal([one, other]: TwoSchools): boolean {
  return one.authority === other.authority || (one.hub !== null && one.hub === other.hub)
}

/** Why two schools should not be in one group, in words. */
export function ruleWords(rule: PairRule, { policy }: GroupsProblem, [one, other]: TwoSchools): string {
  const both = `${one.name} and ${other.name}`
  const km = `${Math.round(kilometres(one.place, other.place))} km`
  switch (rule) {
    case 'apart':
      return `The office keeps ${both} apart.`
    case 'phase':
      return `${both} are of different phases.`
    case 'trust':
      return `${both} belong to the same trust.`
    case 'metLately':
      return `${both} were in one group in the last ${policy.yearsApart} years.`
    case 'locality':
      return `${both} are ${km} apart, in one local authority or hub: not beyond their locality.`
    case 'farthest':
      return `${both} are ${km} apart, more than the ${policy.farthestKm} km that a visit should take.`
  }
}
