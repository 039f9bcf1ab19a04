import type { Slots } from './csv.ts'

/** A column of a register file, under each header that it has gone by. */
export type Column = {
  readonly headers: readonly string[]
  readonly neededFor: string | null
  /** Whether somebody should be told when a file lacks it. */
  readonly noted: boolean
}

/** A column that a file cannot be read without, and what it is needed for. */
export const required = (neededFor: string, ...headers: string[]): Column => ({
  headers,
  neededFor,
  noted: true,
})

export const optional = (...headers: string[]): Column => ({ headers, neededFor: null, noted: true })

/** A column that few files have, and none misses. */
export const spare = (...headers: string[]): Column => ({ headers, neededFor: null, noted: false })

export const titleOf = (column: Column): string => column.headers[0] ?? ''

export type Layout = {
  readonly slots: Slots
  readonly slotOf: ReadonlyMap<Column, number>
  readonly missing: readonly Column[]
  readonly width: number
}

/** Where a file has the columns that are wanted of it. */
export function layoutOf(columns: readonly Column[], header: readonly string[]): Layout {
  const places = new Map(header.map((title, index) => [plainTitle(title), index]))
  const placeOf = (column: Column) =>
    column.headers.map((title) => places.get(plainTitle(title))).find((place) => place !== undefined)
  const slots: (number | undefined)[] = header.map(() => undefined)
  const slotOf = new Map<Column, number>()
  for (const column of columns) {
    const place = placeOf(column)
    if (place === undefined) continue
    const slot = slots[place] ?? slotOf.size
    slots[place] = slot
    slotOf.set(column, slot)
  }
  return { slots, slotOf, missing: columns.filter((column) => !slotOf.has(column)), width: header.length }
}

export const has = (header: readonly string[], ...titles: string[]): boolean =>
  titles.every((title) => header.some((name) => plainTitle(name) === plainTitle(title)))

const plainTitle = (title: string): string => title.trim().toLowerCase().replaceAll(/\s+/g, ' ')
