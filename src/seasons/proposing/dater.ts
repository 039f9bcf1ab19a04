import type { Day } from '#kernel'
import {
  type DatesPlan,
  type DatesProblem,
  type DatesProgress,
  type FollowDates,
  type IfDated,
  assignDates,
  ifDated,
} from '#matching/dates'

export type DatesAsked = {
  readonly problem: DatesProblem
  readonly wish: { readonly host: string; readonly first: Day } | null
}

/** Dates for a season, and what they would be if one host had others. */
export type DatesFound = { readonly plan: DatesPlan; readonly wish: IfDated | null }

/** Dates that are being looked for: what will be found, how far it has come, and an end to it with the best so far. */
export type Dating = {
  readonly found: Promise<DatesFound>
  readonly progress: () => DatesProgress | null
  readonly stop: () => void
}

export type Dater = (asked: DatesAsked) => Dating

export async function findDates({ problem, wish }: DatesAsked, follow: FollowDates): Promise<DatesFound> {
  const plan = await assignDates(problem, { follow })
  return { plan, wish: wish && (await ifDated(problem, plan, wish)) }
}

/** The dater in this thread: it blocks it for a second or more. */
export const dateHere: Dater = (asked) => {
  let last: DatesProgress | null = null
  let isStopped = false
  const follow: FollowDates = (progress) => {
    last = progress
    return isStopped ? 'stop' : 'goOn'
  }
  return {
    found: findDates(asked, follow),
    progress: () => last,
    stop: () => {
      isStopped = true
    },
  }
}
