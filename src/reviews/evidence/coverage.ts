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

/** What nobody has seen yet, in words: “Leadership at all Levels: no notes yet”, “…: nothing on Key stage 1”. */
export function unseen({ lines }: CoverageGrid): string[] {
  return lines.flatMap(({ title, notes, cells }) => {
    if (notes === 0) return [`${title}: no notes yet`]
    const missing = cells.filter((cell) => cell.notes === 0).map((cell) => cell.title)
    return missing.length === 0 ? [] : [`${title}: nothing yet from ${missing.join(', ')}`]
  })
}
