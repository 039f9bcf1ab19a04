import type { Pair, Problem } from '../problem.ts'

/** The problem after the trouble, who keeps their place in the plan, who lost it, and what the plan costs with those places empty. */
export type Scene = {
  readonly problem: Problem
  readonly kept: readonly Pair[]
  readonly lost: readonly Pair[]
  readonly costUnrepaired: number
}
