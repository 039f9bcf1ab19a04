import { stopwatch } from '#kernel'

/** Seconds on the clock, and of both cores' work: on a machine that others share only the second can be compared. */
export type Time = { readonly wall: number; readonly cpu: number }

export async function measured<T>(work: () => T | Promise<T>): Promise<[T, Time]> {
  const before = process.cpuUsage()
  const elapsed = stopwatch()
  const done = await work()
  const wall = elapsed() / 1000
  const { user, system } = process.cpuUsage(before)
  return [done, { wall, cpu: (user + system) / 1e6 }]
}

export const seconds = ({ wall, cpu }: Time): string => `${wall.toFixed(2)} s (${cpu.toFixed(2)} s of work)`

export const mean = (values: readonly number[]): number =>
  Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / Math.max(1, values.length))

/** How fast `cpu` grows with `reviews`: the exponent of the power that fits best. */
export function growth(points: readonly { readonly reviews: number; readonly cpu: number }[]): number {
  const logs = points.map(({ reviews, cpu }) => ({ x: Math.log(reviews), y: Math.log(cpu) }))
  const middle = (of: (log: { x: number; y: number }) => number): number =>
    logs.reduce((sum, log) => sum + of(log), 0) / logs.length
  const [x, y] = [middle((log) => log.x), middle((log) => log.y)]
  const slope = logs.reduce((sum, log) => sum + (log.x - x) * (log.y - y), 0)
  return slope / logs.reduce((sum, log) => sum + (log.x - x) ** 2, 0)
}
