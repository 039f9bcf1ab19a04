import { type Day, addDays, day } from './day.ts'

/** From a day, up to but not including another; `until: null` means that it goes on. */
export type Period = { readonly from: Day; readonly until: Day | null }

/** Throws when the period would end before it begins: a fault of the caller's, checked at the form. */
export function period(from: Day, until: Day | null = null): Period {
  if (until !== null && until < from)
    throw new RangeError(`A period cannot end on ${until} before it begins on ${from}`)
  return { from, until }
}

/** The period that covers both days and all between. */
export const throughout = (first: Day, last: Day): Period => period(first, addDays(last, 1))

export const contains = ({ from, until }: Period, at: Day): boolean =>
  from <= at && (until === null || at < until)

export const overlaps = (one: Period, other: Period): boolean =>
  (one.until === null || other.from < one.until) && (other.until === null || one.from < other.until)

export const covers = (outer: Period, inner: Period): boolean =>
  outer.from <= inner.from && (outer.until === null || (inner.until !== null && inner.until <= outer.until))

export const endedOn = ({ from }: Period, until: Day): Period => period(from, until)

/** PostgreSQL's text of a `daterange`: `[2024-09-01,2025-09-01)`. */
export const toDaterange = ({ from, until }: Period): string => `[${from},${until ?? ''})`

/** Reads PostgreSQL's text of a `daterange`, which it always normalises to `[from,until)`. */
export function fromDaterange(text: string): Period {
  const found = /^\[(\d{4}-\d\d-\d\d),(\d{4}-\d\d-\d\d)?\)$/.exec(text)
  if (!found?.[1]) throw new TypeError(`Not a daterange with a beginning: ${text}`)
  return { from: day(found[1]), until: found[2] ? day(found[2]) : null }
}
