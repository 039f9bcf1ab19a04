import type { Figures, PublishedRow } from './figures.ts'

export type PublishedCounts = {
  readonly new: number
  readonly changed: number
  readonly unchanged: number
  readonly notMentioned: number
}

/** What becomes of one place: each measure that changes, with what was and what will be. */
export type PublishedChange = {
  readonly place: string
  readonly isNew: boolean
  readonly changes: readonly {
    readonly measure: string
    readonly was: number | string | null
    readonly becomes: number | string
  }[]
}

export type PublishedDifference = {
  /** The rows that adopting would write. */
  readonly rows: readonly PublishedRow[]
  readonly counts: PublishedCounts
  readonly changes: readonly PublishedChange[]
}

/** Sets what a file says beside what is known. A measure that the file is silent about stays as it is. */
export function comparePublished(
  read: readonly PublishedRow[],
  known: ReadonlyMap<string, Figures>,
): PublishedDifference {
  const rows: PublishedRow[] = []
  const changes: PublishedChange[] = []
  let added = 0
  for (const row of read) {
    const was = known.get(row.place)
    if (!was) added++
    const change = changeOf(row, was)
    if (was && change.changes.length === 0) continue
    rows.push(row)
    changes.push(change)
  }
  const mentioned = read.filter(({ place }) => known.has(place)).length
  return {
    rows,
    changes: changes.toSorted((one, other) => Number(one.isNew) - Number(other.isNew)),
    counts: {
      new: added,
      changed: rows.length - added,
      unchanged: read.length - rows.length,
      notMentioned: known.size - mentioned,
    },
  }
}

const changeOf = ({ place, figures }: PublishedRow, was: Figures | undefined): PublishedChange => ({
  place,
  isNew: was === undefined,
  changes: Object.entries(figures).flatMap(([measure, becomes]) =>
    was?.[measure] === becomes ? [] : [{ measure, was: was?.[measure] ?? null, becomes }],
  ),
})
