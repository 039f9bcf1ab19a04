/**
 * How close a plan is to the best possible, from its gap (a share of its cost, 0 to 1):
 * “within 0.4 % of the best possible”. Rounded up, so that it never promises too much.
 */
export function withinWords(gap: number): string {
  if (gap <= 0) return 'the best possible, and that is proven'
  if (gap >= 1) return 'a plan is found; how good it can be is not known yet'
  return `within ${percentUp(gap)} % of the best possible`
}

function percentUp(share: number): string {
  const percent = share * 100
  const digits = percent >= 10 ? 0 : percent >= 0.1 ? 1 : 2
  const step = 10 ** digits
  return String(Math.max(1, Math.ceil(Number((percent * step).toFixed(6)))) / step)
}
