import type { PartnershipYear } from '../../partnership-year.ts'
import type { Complaint } from '../../register/reading/complaint.ts'
import type { Dataset, Release } from '../dataset.ts'
import type { PublishedRow } from '../figures.ts'

/** What one file says of one year. */
export type PublishedReading = {
  readonly file: string
  readonly dataset: Dataset
  readonly year: PartnershipYear
  readonly release: Release
  readonly told: number
  readonly rows: readonly PublishedRow[]
  readonly complaints: readonly Complaint[]
  /** What there is to know of its columns. */
  readonly notes: readonly string[]
}

/** Rows gathered place by place: each may be told once. */
export function gathering(file: string) {
  const found = new Map<string, Record<string, number | string>>()
  const complaints: Complaint[] = []
  return {
    found,
    complaints,
    complain: (line: number, { column, said, why }: Omit<Complaint, 'file' | 'line'>) =>
      void complaints.push({ file, line, column, said: said.slice(0, 100), why }),
    rows: (): PublishedRow[] =>
      [...found].flatMap(([place, figures]) =>
        Object.keys(figures).length === 0 ? [] : [{ place, figures }],
      ),
  }
}

export type Gathering = ReturnType<typeof gathering>

const firstFew = 6

export const passedOverNote = (titles: readonly string[]): string[] => {
  if (titles.length === 0) return []
  const few = titles
    .slice(0, firstFew)
    .map((title) => `“${title}”`)
    .join(', ')
  const more = titles.length - firstFew
  return [`Columns that are not used: ${few}${more > 0 ? ` and ${more} more` : ''}.`]
}

export const missingNote = (titles: readonly string[]): string[] =>
  titles.length === 0
    ? []
    : [`It has no column ${titles.map((title) => `“${title}”`).join(', ')}: what is known of that stays.`]
