import type { MetricDefinition } from '../metric.ts'

/** Half away from nought, as published tables round; the tiny step mends what binary fractions leave (1.005). */
export function rounded(value: number, decimals: number): number {
  const scale = 10 ** decimals
  const size = Math.round((Math.abs(value) + Number.EPSILON * Math.abs(value)) * scale) / scale
  return size === 0 ? 0 : Math.sign(value) * size
}

/** A figure as it is shown: “31%”, “4.8/5”, “384,977”, “−0.45”. */
export const shownAs = (
  { unit, decimals }: Pick<MetricDefinition, 'unit' | 'decimals'>,
  value: number,
): string => `${digits(value, decimals)}${unitAfter(unit, decimals === 0 ? Math.abs(rounded(value, 0)) : 2)}`

const digits = (value: number, decimals: number): string =>
  `${rounded(value, decimals) < 0 ? '−' : ''}${Math.abs(rounded(value, decimals)).toLocaleString('en-GB', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  })}`

function unitAfter(unit: MetricDefinition['unit'], size: number): string {
  switch (unit) {
    case 'percent':
      return '%'
    case 'outOfFive':
      return '/5'
    case 'years':
      return size === 1 ? ' year' : ' years'
    case 'count':
    case 'points':
      return ''
  }
}

export type Difference = {
  /** Unrounded. */
  readonly value: number
  readonly words: string
  /** Whether subtracting the figures as they are shown would give something else. */
  readonly differsFromShown: boolean
}

/** One figure less another, from unrounded values: “3 percentage points higher”. */
export function differenceOf(
  definition: Pick<MetricDefinition, 'unit' | 'decimals'>,
  value: number,
  other: number,
): Difference {
  const { decimals } = definition
  const difference = value - other
  const shown = rounded(difference, decimals)
  const ofShown = rounded(rounded(value, decimals) - rounded(other, decimals), decimals)
  return { value: difference, words: differenceWords(definition, shown), differsFromShown: shown !== ofShown }
}

function differenceWords({ unit, decimals }: Pick<MetricDefinition, 'unit' | 'decimals'>, shown: number) {
  if (shown === 0) return 'the same'
  const size = digits(Math.abs(shown), decimals)
  const direction = shown > 0 ? (unit === 'count' ? 'more' : 'higher') : unit === 'count' ? 'fewer' : 'lower'
  return unit === 'percent'
    ? `${size} percentage ${Math.abs(shown) === 1 ? 'point' : 'points'} ${direction}`
    : `${size} ${direction}`
}
