/** Budgets are counts, never clock time, so that the same problem always gives the same plan. */
export type DatesBudget = {
  /** Rounds of bidding, each at other prices of the weeks and with leads that had not been thought of. */
  readonly rounds: number
  /** Rounds that bring nothing new, one after another, before the search ends. */
  readonly idle: number
  /** In each, how often what breaks a rule between two reviews is closed and bid for anew. */
  readonly repairs: number
}

/** Enough for a small gap; of thousands of hosts, in a minute or two. */
export const standardDatesBudget = (hosts: number): DatesBudget =>
  hosts > 1500 ? { rounds: 4, idle: 2, repairs: 4 } : { rounds: 30, idle: 5, repairs: 20 }

/**
 * How far the search for dates has come: points of cost, `gap` as a share of it (0 to 1). Null until there are dates: in a large
 * season the first rounds only find out who lives near whom.
 */
export type DatesProgress = {
  readonly round: number
  readonly rounds: number
  readonly withoutLead: number | null
  readonly objective: number | null
  readonly bound: number
  readonly gap: number | null
}

/** Told after every round; what it answers decides whether the search goes on. The best dates so far are kept either way. */
export type FollowDates = (progress: DatesProgress) => 'goOn' | 'stop' | Promise<'goOn' | 'stop'>
