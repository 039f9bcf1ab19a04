import type { Day } from '#kernel'
import { type DatesPlan, type DatesProblem, type IfDated, assignDates, ifDated } from '#matching/dates'

/** Dates for a season, and what they would be if one host had others. */
export type Dater = (asked: {
  readonly problem: DatesProblem
  readonly wish: { readonly host: string; readonly first: Day } | null
}) => Promise<{ readonly plan: DatesPlan; readonly wish: IfDated | null }>

/** The dater in this thread: it blocks it for a second or more. */
export const dateHere: Dater = async ({ problem, wish }) => {
  const plan = assignDates(problem)
  return { plan, wish: wish && ifDated(problem, plan, wish) }
}
