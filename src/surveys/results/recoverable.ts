import { leastShown } from './least.ts'

/** Respondents who stand in the same tables. */
export type Atom = { readonly tables: ReadonlySet<string>; readonly count: number }

/**
 * Whether tables, added and subtracted, give away the answers of some group of one to four people, even to somebody
 * who knows how many people stand where. Reduces the tables to echelon form; a group’s table is then the sum of the
 * rows that lead with an atom of the group, so that few sums are tried.
 */
export function givesAwaySmallGroup(atoms: readonly Atom[], tables: readonly string[]): boolean {
  const standing = atoms.filter(({ count }) => count > 0).toSorted((one, other) => other.count - one.count)
  const rows = echelon(tables.map((table) => standing.map((atom) => (atom.tables.has(table) ? 1 : 0))))
  const leads = rows.map((row) => row.findIndex((entry) => entry !== 0))
  const sizeOf = (place: number) => standing[place]?.count ?? 0
  const small = rows.filter((_, index) => sizeOf(leads[index] ?? 0) < leastShown)

  const sumsOnward = (sum: readonly number[], size: number, from: number): boolean =>
    small.slice(from).some((row, offset) => {
      const lead = sizeOf(row.findIndex((entry) => entry !== 0))
      if (size + lead >= leastShown) return false
      const more = row.map((entry, place) => entry + (sum[place] ?? 0))
      return isSmallGroup(more, sizeOf) || sumsOnward(more, size + lead, from + offset + 1)
    })
  return sumsOnward([], 0, 0)
}

function isSmallGroup(sum: readonly number[], sizeOf: (place: number) => number): boolean {
  let size = 0
  for (const [place, entry] of sum.entries()) {
    if (isNought(entry)) continue
    if (!isNought(entry - 1)) return false
    size += sizeOf(place)
    if (size >= leastShown) return false
  }
  return size > 0
}

const tolerance = 1e-9
const isNought = (entry: number): boolean => Math.abs(entry) < tolerance

/** Reduced row echelon form, without the rows that say nothing. */
function echelon(given: readonly (readonly number[])[]): number[][] {
  const rows = given.map((row) => [...row])
  const done: number[][] = []
  const width = rows[0]?.length ?? 0
  for (let column = 0; column < width; column += 1) {
    const place = rows.findIndex((row) => !isNought(row[column] ?? 0))
    if (place === -1) continue
    const lead = scaled(rows.splice(place, 1)[0] ?? [], column)
    for (const row of [...rows, ...done]) subtract(row, lead, row[column] ?? 0)
    done.push(lead)
  }
  return done
}

function scaled(row: readonly number[], column: number): number[] {
  const by = row[column] ?? 1
  return row.map((entry) => entry / by)
}

function subtract(row: number[], lead: readonly number[], times: number): void {
  if (isNought(times)) return
  for (const [place, entry] of lead.entries()) {
    const left = (row[place] ?? 0) - times * entry
    row[place] = isNought(left) ? 0 : left
  }
}
