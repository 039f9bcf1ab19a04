import type { Note } from '#notes'

type Named = { readonly key: string; readonly title: string }

export type CoverageCell = Named & { readonly notes: number }

/** How many notes a section has, and how they spread over one kind of tag. */
export type CoverageLine = Named & { readonly notes: number; readonly cells: readonly CoverageCell[] }

export type CoverageGrid = {
  readonly by: 'phase' | 'group' | 'source'
  readonly columns: readonly Named[]
  readonly lines: readonly CoverageLine[]
}

type Wanted = Pick<CoverageGrid, 'by' | 'columns'> & { readonly sections: readonly Named[] }

/** Sections down, tags across: how many notes stand in each place. A note about everyone counts in no single group. */
export function coverageOf(notes: readonly Note[], { by, columns, sections }: Wanted): CoverageGrid {
  const tagged = notes.flatMap(({ words }) => (words ? [words] : []))
  return {
    by,
    columns,
    lines: sections.map(({ key, title }) => {
      const here = tagged.filter(({ section }) => section === key)
      const cells = columns.map((column) => ({
        ...column,
        notes: here.filter((words) => words[by] === column.key).length,
      }))
      return { key, title, notes: here.length, cells }
    }),
  }
}

/** What nobody has seen yet of a section, by kind of tag. Without a note there is nothing more to say of it. */
export type Unseen = Named & {
  readonly notes: number
  readonly missing: readonly { readonly by: CoverageGrid['by']; readonly titles: readonly string[] }[]
}

/** Section by section, the fewest notes first: each grid has the same sections. */
export function unseen(grids: readonly CoverageGrid[]): Unseen[] {
  const [first] = grids
  return (first?.lines ?? [])
    .map(({ key, title, notes }) => ({
      key,
      title,
      notes,
      missing: grids
        .map(({ by, lines }) => ({
          by,
          titles: (lines.find((line) => line.key === key)?.cells ?? [])
            .filter((cell) => cell.notes === 0)
            .map((cell) => cell.title),
        }))
        .filter(({ titles }) => notes > 0 && titles.length > 0),
    }))
    .filter(({ notes, missing }) => notes === 0 || missing.length > 0)
    .toSorted((one, other) => one.notes - other.notes)
}
