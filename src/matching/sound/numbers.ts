/** Throws RangeError when two of them have the same id. */
export function mustBeUnique(things: readonly { readonly id: string }[], what: string): void {
  const seen = new Set<string>()
  for (const { id } of things) {
    if (seen.has(id)) throw new RangeError(`Two ${what} are called ${id}`)
    seen.add(id)
  }
}

type Within = { readonly least?: number; readonly most?: number }

/** Throws RangeError for anything but a finite number, and below the least or above the most. */
export function mustBeNumber(what: string, value: number, within: Within = {}): void {
  const { least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY } = within
  if (!Number.isFinite(value) || value < least || value > most)
    throw new RangeError(`${what} cannot be ${value}`)
}

/** Throws RangeError for anything but a whole number of at least so many, that arithmetic keeps exact. */
export function mustBeWhole(what: string, value: number, least = 0): void {
  if (!Number.isSafeInteger(value) || value < least) throw new RangeError(`${what} cannot be ${value}`)
}
