import { leastShown } from './least.ts'
import { type Atom, givesAwaySmallGroup } from './recoverable.ts'

type Asked = {
  readonly atoms: readonly Atom[]
  /** What has been shown already and cannot be taken back. */
  readonly shown: readonly string[]
  /** What could be shown beside it. */
  readonly wanted: readonly string[]
}

/**
 * Which of the wanted tables can stand beside those that are shown: each of at least five people, and together giving
 * away no smaller group. Where one must be left out for another’s sake, the larger stays.
 */
export function tablesToShow({ atoms, shown, wanted }: Asked): Set<string> {
  const sizes = new Map(wanted.map((table) => [table, sizeOf(atoms, table)]))
  const large = wanted
    .filter((table) => (sizes.get(table) ?? 0) >= leastShown)
    .toSorted((one, other) => (sizes.get(other) ?? 0) - (sizes.get(one) ?? 0))
  if (!givesAwaySmallGroup(atoms, [...shown, ...large])) return new Set(large)
  const safe: string[] = []
  for (const table of large) if (!givesAwaySmallGroup(atoms, [...shown, ...safe, table])) safe.push(table)
  return new Set(safe)
}

const sizeOf = (atoms: readonly Atom[], table: string): number =>
  atoms.reduce((sum, atom) => sum + (atom.tables.has(table) ? atom.count : 0), 0)
