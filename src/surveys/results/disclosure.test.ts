import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '#kernel'
import { leastShown } from './least.ts'
import { type Atom, givesAwaySmallGroup } from './recoverable.ts'
import { batchesOf } from './release.ts'
import { tablesToShow } from './tables-to-show.ts'

const atom = (count: number, ...tables: readonly string[]): Atom => ({ tables: new Set(tables), count })

/** Whether a vector is a sum of multiples of others: the rank does not rise. Written apart from what it checks. */
function isWithin(vectors: readonly (readonly number[])[], wanted: readonly number[]): boolean {
  return rankOf(vectors) === rankOf([...vectors, wanted])
}

function rankOf(vectors: readonly (readonly number[])[]): number {
  const rows = vectors.map((row) => [...row])
  let rank = 0
  for (let column = 0; column < (rows[0]?.length ?? 0); column += 1) {
    const found = rows.findIndex((row, place) => place >= rank && Math.abs(row[column] ?? 0) > 1e-9)
    const lead = rows[found]
    if (!lead) continue
    rows.splice(found, 1)
    rows.splice(rank, 0, lead)
    for (const row of rows.slice(rank + 1)) {
      const times = (row[column] ?? 0) / (lead[column] ?? 1)
      for (const [place, entry] of lead.entries()) row[place] = (row[place] ?? 0) - times * entry
    }
    rank += 1
  }
  return rank
}

/** Every group of one to four people that tables give away, by trying all groups. */
function everyGroupGivenAway(atoms: readonly Atom[], tables: readonly string[]): number[][] {
  const standing = atoms.filter(({ count }) => count > 0)
  const vectors = tables.map((table) => standing.map((one) => (one.tables.has(table) ? 1 : 0)))
  const groups = Array.from({ length: 2 ** standing.length }, (_, bits) =>
    standing.map((_one, place) => Math.floor(bits / 2 ** place) % 2),
  )
  const sizeOf = (group: readonly number[]) =>
    group.reduce((sum, entry, place) => sum + entry * (standing[place]?.count ?? 0), 0)
  return groups.filter((group) => sizeOf(group) > 0 && sizeOf(group) < leastShown && isWithin(vectors, group))
}

const tableNames = ['all', 'primary', 'secondary', 'special', 'north', 'south', 'autumn', 'spring']

/** A small network: each respondent is in all, one phase, one region and one term. */
const networks = fc
  .array(
    fc.record({
      phase: fc.constantFrom('primary', 'secondary', 'special'),
      region: fc.constantFrom('north', 'south'),
      term: fc.constantFrom('autumn', 'spring'),
      count: fc.integer({ min: 0, max: 9 }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((cells) => {
    const sums = new Map<string, Atom>()
    for (const { phase, region, term, count } of cells) {
      const key = [phase, region, term].join(' ')
      const before = sums.get(key)?.count ?? 0
      sums.set(key, atom(before + count, 'all', phase, region, term))
    }
    return [...sums.values()]
  })

describe('small groups', () => {
  test('one group of three beside a total is given away; beside another of three it is not', () => {
    const three = [atom(12, 'all', 'primary'), atom(3, 'all', 'secondary')]
    expect(givesAwaySmallGroup(three, ['all', 'primary'])).toBe(true)
    const sixMore = [...three, atom(3, 'all', 'special')]
    expect(givesAwaySmallGroup(sixMore, ['all', 'primary'])).toBe(false)
  })

  test('two tables that cross give away what stands in only one of them', () => {
    const crossing = [atom(6, 'primary', 'north'), atom(4, 'primary', 'south'), atom(5, 'south')]
    expect(givesAwaySmallGroup(crossing, ['primary', 'north'])).toBe(true)
    expect(givesAwaySmallGroup(crossing, ['primary', 'south'])).toBe(false)
  })

  test('what is said of a set of tables is what trying every group finds', () => {
    fc.assert(
      fc.property(networks, fc.subarray(tableNames), (atoms, tables) => {
        expect(givesAwaySmallGroup(atoms, tables)).toBe(everyGroupGivenAway(atoms, tables).length > 0)
      }),
      { numRuns: 400 },
    )
  })

  test('no set of tables that is shown lets anybody recover a group of one to four', () => {
    fc.assert(
      fc.property(networks, (atoms) => {
        const shown = [...tablesToShow({ atoms, shown: [], wanted: tableNames })]
        expect(everyGroupGivenAway(atoms, shown)).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  test('when the tables are harmless together, all with five people are shown', () => {
    const atoms = [atom(5, 'all', 'primary'), atom(7, 'all', 'secondary'), atom(0, 'all', 'special')]
    expect(tablesToShow({ atoms, shown: [], wanted: ['all', 'primary', 'secondary', 'special'] })).toEqual(
      new Set(['all', 'primary', 'secondary']),
    )
  })

  test('a small table takes the next smallest with it', () => {
    const atoms = [atom(30, 'all', 'primary'), atom(9, 'all', 'secondary'), atom(2, 'all', 'special')]
    const wanted = ['all', 'primary', 'secondary', 'special']
    expect(tablesToShow({ atoms, shown: [], wanted })).toEqual(new Set(['all', 'primary']))
  })
})

const rounds = fc.array(
  fc.record({
    closesOn: fc
      .integer({ min: 0, max: 27 })
      .chain((on) =>
        fc
          .constantFrom('2024-09', '2024-10', '2024-11')
          .map((month) => day(`${month}-${String(on + 1).padStart(2, '0')}`)),
      ),
    answered: fc.integer({ min: 0, max: 8 }),
  }),
  { maxLength: 14 },
)

const withQuestions = rounds.map((all) => all.map((round) => ({ ...round, perQuestion: [round.answered] })))
const countOf = (batches: readonly (readonly { answered: number }[])[]) =>
  batches.flat().reduce((sum, { answered }) => sum + answered, 0)

describe('results over time', () => {
  test('grow by nobody or by five and more, whichever two days are compared', () => {
    const days = [
      day('2024-09-20'),
      day('2024-10-02'),
      day('2024-11-01'),
      day('2024-11-15'),
      day('2024-12-01'),
    ]
    fc.assert(
      fc.property(withQuestions, fc.constantFrom(...days), fc.constantFrom(...days), (all, one, other) => {
        const [earlier, later] = one <= other ? [one, other] : [other, one]
        const before = batchesOf(all, earlier).flat()
        const added = batchesOf(all, later).map((batch) => batch.filter((round) => !before.includes(round)))
        for (const batch of added) expect([0, leastShown]).toContain(Math.min(countOf([batch]), leastShown))
        expect(batchesOf(all, later).flat()).toEqual(expect.arrayContaining(before))
      }),
    )
  })

  test('hold back an open round, and a question that fewer than five of a batch have answered', () => {
    const round = { closesOn: day('2024-10-11'), answered: 7, perQuestion: [7, 0] }
    expect(batchesOf([round], day('2024-10-11'))).toEqual([])
    expect(batchesOf([round], day('2024-10-12'))).toEqual([[round]])
    const mixed = { ...round, perQuestion: [7, 2] }
    expect(batchesOf([mixed], day('2024-12-01'))).toEqual([])
    const other = { ...round, answered: 3, perQuestion: [3, 3] }
    expect(batchesOf([mixed, other], day('2024-12-01'))).toEqual([[mixed, other]])
  })
})
