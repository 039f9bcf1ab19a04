import { cannotJoin } from '../company.ts'
import type { MatchingPolicy } from '../matching-policy.ts'
import type { Opening, Person } from '../roster.ts'

/** Somebody who could still come, with a bit for each need that they meet. */
export type Comer = { readonly person: Person; readonly meets: number }

/** A team to be completed: `lacks` by need how many are wanting, `weights` what each costs, and how many places are left. */
export type Completing = {
  readonly opening: Opening
  readonly policy: MatchingPolicy
  readonly lacks: readonly number[]
  readonly weights: readonly number[]
  readonly places: number
}

type Search = Completing & { left: number; best: number }

/** So many teams are tried before it is given up; by then there is no telling, which is answered as nothing lacking. */
const triedAtMost = 4000

/**
 * The least that the team can lack, in points of its weights, when those who could come fill its places as well as possible, no
 * two of one school or trust where the rules forbid that. Stops at the first way to lack no more than `enough`.
 */
export function leastLack(completing: Completing, comers: readonly Comer[], enough: number): number {
  const search: Search = { ...completing, left: triedAtMost, best: Number.POSITIVE_INFINITY }
  fill(search, {
    lacks: completing.lacks,
    places: completing.places,
    comers,
    enough,
  })
  return search.left < 0 ? Math.min(search.best, enough) : search.best
}

type Step = {
  readonly lacks: readonly number[]
  readonly places: number
  readonly comers: readonly Comer[]
  readonly enough: number
}

function fill(search: Search, { lacks, places, comers, enough }: Step): void {
  const cost = lacks.reduce((sum, many, need) => sum + many * (search.weights[need] ?? 0), 0)
  search.best = Math.min(search.best, cost)
  search.left -= 1
  if (places === 0 || search.best <= enough || search.left < 0) return
  for (const [index, comer] of comers.entries()) {
    if (search.best <= enough) return
    const rest = less(lacks, comer.meets)
    if (rest === lacks) continue
    const others = comers.slice(index + 1).filter(({ person }) => canBeTogether(search, person, comer.person))
    fill(search, { lacks: rest, places: places - 1, comers: others, enough })
  }
}

/** What is lacking when somebody has come who meets these needs; the same list if that helps nothing. */
export function less(lacks: readonly number[], meets: number): readonly number[] {
  if (!lacks.some((many, need) => many > 0 && (meets >> need) & 1)) return lacks
  return lacks.map((many, need) => Math.max(0, many - ((meets >> need) & 1)))
}

const canBeTogether = ({ opening, policy }: Completing, one: Person, other: Person): boolean =>
  cannotJoin(opening, policy, [one, other]) === null

/** The needs of a team that somebody lacks, and its places. */
export type Wanting = Pick<Completing, 'lacks' | 'places'>

/**
 * As many as could matter, whoever else comes: those who meet most first, and of those who meet the same so many of different
 * trusts and schools that one who takes a place, with all of theirs, leaves enough of them.
 */
export function whoCouldMatter({ lacks, places }: Wanting, comers: Iterable<Comer>): Comer[] {
  const useful = lacks.reduce((bits, many, need) => bits | (Number(many > 0) << need), 0)
  const kinds = new Map<number, Map<string, Comer[]>>()
  for (const comer of comers) {
    const kind = comer.meets & useful
    if (kind === 0) continue
    const homes = kinds.get(kind) ?? new Map<string, Comer[]>()
    kinds.set(kind, homes)
    const home = homeOf(comer)
    const together = homes.get(home)
    if (together === undefined && homes.size <= places) homes.set(home, [comer])
    else if (together !== undefined && together.length <= places) together.push(comer)
  }
  return [...kinds]
    .toSorted(([one], [other]) => bitsIn(other) - bitsIn(one) || one - other)
    .flatMap(([, homes]) => [...homes.values()].flat())
}

const homeOf = ({ person: { practitioner } }: Comer): string =>
  practitioner.trust === null
    ? `school ${practitioner.school ?? practitioner.id}`
    : `trust ${practitioner.trust}`

const bitsIn = (bits: number): number => bits.toString(2).replaceAll('0', '').length
