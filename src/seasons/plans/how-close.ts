import type { TeamPlan } from './team-plan.ts'

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

type Certified = Pick<TeamPlan, 'cost' | 'bound'> & {
  readonly changes: readonly Pick<TeamPlan['changes'][number], 'points'>[]
}

/** A plan’s certificate as a sentence; what the office has changed in it since counts too. */
export function closeWords({ cost, bound, changes }: Certified): string {
  const gap = Math.max(0, cost - bound) / Math.max(1, Math.abs(cost))
  if (gap >= 1) return 'How close this plan is to the best possible is not known.'
  if (changes.length === 0) return `This is ${withinWords(gap)}.`
  const points = changes.reduce((sum, change) => sum + change.points, 0)
  return `With your changes, which ${costWords(points)}, this is ${withinWords(gap)}.`
}

/** “cost 120 points”, “save 1 point”, “cost nothing”: completes “the changes …”. */
function costWords(points: number): string {
  if (points === 0) return 'cost nothing'
  const many = `${Math.abs(points).toLocaleString('en-GB')} ${Math.abs(points) === 1 ? 'point' : 'points'}`
  return points > 0 ? `cost ${many}` : `save ${many}`
}
