import { shownAs } from '../engine/rounding.ts'
import type { MetricDefinition } from '../metric.ts'
import { type FigureTile } from './tile.ts'

/** The figures whose way over the years is kept with a frozen year. */
export const courseMetrics = ['reach.pupils', 'excellence.new', 'qar.delivered'] as const

/** The years before a frozen one, the earliest first, and what the figure was to be, all as they were known then. */
export type KeptCourse = {
  readonly metric: string
  readonly years: readonly { readonly year: string; readonly value: number | null }[]
  readonly target: { readonly year: string; readonly value: number } | null
}

/** One figure over the years, the latest last, ready to be drawn. */
export type Course = {
  readonly metric: string
  readonly title: string
  readonly points: readonly {
    readonly label: string
    readonly value: number | null
    readonly shown: string
  }[]
  readonly target: { readonly value: number; readonly label: string } | null
}

const fewestYears = 3

/**
 * The course of a figure up to the year of its tile; null while it is known of fewer than three years, for two points
 * are no course. Years before the first that is known are left out. Pure.
 */
export function courseOf(
  definition: MetricDefinition,
  { years, target }: KeptCourse,
  now: Pick<FigureTile, 'value' | 'shown'> & { readonly year: string },
): Course | null {
  const before = years.map(({ year, value }) => ({
    label: year,
    value,
    shown: value === null ? 'Not recorded' : shownAs(definition, value),
  }))
  const all = [...before, { label: now.year, value: now.value, shown: now.shown }]
  const points = all.slice(
    Math.max(
      0,
      all.findIndex(({ value }) => value !== null),
    ),
  )
  if (points.filter(({ value }) => value !== null).length < fewestYears) return null
  return {
    metric: definition.id,
    title: definition.title,
    points,
    target: target && {
      value: target.value,
      label: `Target for ${target.year}: ${shownAs(definition, target.value)}`,
    },
  }
}

/** “From 256,883 in 2019/20 to 395,891 in 2024/25.” */
export function courseWords({ points }: Pick<Course, 'points'>): string {
  const [first, last] = [points.at(0), points.at(-1)]
  return first && last ? `From ${first.shown} in ${first.label} to ${last.shown} in ${last.label}.` : ''
}
