/**
 * How far a search has come: points of plan cost, `gap` as a share of the objective (0 to 1). `objective` and `gap` are null
 * until there is a plan. `round` counts what the budget counts.
 */
export type Progress = {
  readonly stage: 'bounding' | 'proving' | 'pricing'
  readonly round: number
  readonly objective: number | null
  readonly bound: number
  readonly gap: number | null
  /** What the bound holds over: in large problems it is first proven over the likeliest pairs alone. */
  readonly over: 'candidates' | 'all pairs'
}

/** Told after every round; what it answers decides whether the search goes on. The best plan so far is kept either way. */
export type Follow = (progress: Progress) => 'goOn' | 'stop' | Promise<'goOn' | 'stop'>

/** Budgets are counts, never clock time, so that the same problem always gives the same plan. */
export type Budget = {
  /** Rounds of the bound's ascent. */
  readonly rounds: number
  /** Branch-and-bound nodes, for each attempt at a proof. */
  readonly nodes: number
  /** Neighbourhoods of reviews that are planned anew. */
  readonly neighbourhoods: number
  /** How often all pairs of a large problem are priced, to bring in those that its candidates lack. */
  readonly pricings: number
  /** The share of the cost (0 to 1) at which a plan is good enough to stop: 0 goes on until it is proven best. */
  readonly goodEnough: number
}

/** Enough to prove most plans of two thousand reviews. */
export const standardBudget: Budget = {
  rounds: 160,
  nodes: 400,

  neighbourhoods: 24,
  pricings: 2,
  goodEnough: 0,
}

export type StopReason =
  | 'nothing to decide'
  | 'best possible, proven'
  | 'good enough'
  | 'budget spent'
  | 'stopped by hand'
  | 'solver failed'
