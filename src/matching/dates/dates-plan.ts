import type { Day } from '#kernel'

/**
 * One review's dates and lead. `days` is empty where no wish can be; `lead` null where nobody can lead it then.
 * `costsOthers` is what one other host would gain, in points, if this lead were free in this week: 0 when nobody would.
 */
export type DatedReview = {
  readonly host: string
  readonly days: readonly Day[]
  readonly rank: number | null
  readonly lead: string | null
  readonly costsOthers: number
  readonly reasons: readonly [string, string, string]
}

/** A wish that the calendar does not allow, and why. */
export type ImpossibleWish = { readonly host: string; readonly first: Day; readonly words: string }

/** A week of the year, told by its Monday: reviews that begin in it, and leads who are free on three days of it together. */
export type WeekLoad = { readonly week: Day; readonly reviews: number; readonly leadsFree: number }

/** `cost` in points, lower is better; no dates that keep the rules cost less than `bound`; `gap` is the share not proven (0 to 1). */
export type DatesPlan = {
  readonly reviews: readonly DatedReview[]
  readonly impossible: readonly ImpossibleWish[]
  readonly weeks: readonly WeekLoad[]
  readonly withoutLead: number
  readonly cost: number
  readonly bound: number
  readonly gap: number
  readonly stoppedBecause: string
}
