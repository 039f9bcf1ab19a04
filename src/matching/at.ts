/** The element that must be there; a missing one is a fault of ours. */
export function at<T>(list: readonly T[], index: number): T {
  const found = list[index]
  if (found === undefined) throw new RangeError(`Nothing at ${index} of ${list.length}`)
  return found
}
