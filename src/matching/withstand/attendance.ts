import type { Attendance } from './outlook.ts'

/** What counts of full teams, one a season, come to. A single season has no interval: its error is 0. */
export function attendanceOf(full: Int32Array, teams: number): Attendance {
  const shares = Float64Array.from(full, (count) => (teams === 0 ? 1 : count / teams)).sort()
  const seasons = shares.length
  const expected = shares.reduce((sum, share) => sum + share, 0) / seasons
  const spread = shares.reduce((sum, share) => sum + (share - expected) ** 2, 0) / Math.max(1, seasons - 1)
  return {
    expected,
    error: 1.96 * Math.sqrt(spread / seasons),
    low: shares[Math.floor(0.05 * (seasons - 1))] ?? expected,
    high: shares[Math.ceil(0.95 * (seasons - 1))] ?? expected,
  }
}
