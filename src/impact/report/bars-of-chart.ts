import type { Bars } from '#platform/paper'
import type { ChapterChart } from '../figures/chapter-charts.ts'

type BarsOfFigures = Extract<ChapterChart, { readonly kind: 'bars' }>

/** A bar chart as it is drawn on paper, with its words for those who do not see it. Pure. */
export function barsOf({ title, summary, bars, upTo }: BarsOfFigures): Bars {
  const end = upTo ?? Math.max(1, ...bars.map(({ value }) => value ?? 0))
  const told = bars.map(({ label, shown }) => `${label} ${shown}`).join('; ')
  return {
    kind: 'bars',
    title,
    alternative: `${title}, a bar chart. ${summary} ${told}.`,
    compared: bars.some(({ england }) => england !== null) ? 'England' : null,
    bars: bars.map(({ label, value, shown, england }) => ({
      label,
      shown,
      part: partOf(value ?? 0, end),
      comparedPart: england === null ? null : partOf(england, end),
    })),
  }
}

const partOf = (value: number, end: number): number => Math.min(1, Math.max(0, value / end))
