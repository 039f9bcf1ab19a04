import type { Bars } from '#platform/paper'
import type { ChapterChart } from '../figures/chapter-charts.ts'

/** A chart as it is drawn on paper: everything as bars, with its words for those who do not see it. Pure. */
export function barsOf(chart: ChapterChart): Bars {
  const bars = chart.kind === 'bars' ? barsOfFigures(chart) : barsOfFlows(chart)
  const told = bars.map(({ label, shown }) => `${label} ${shown}`).join('; ')
  return {
    kind: 'bars',
    title: chart.title,
    alternative: `${chart.title}, a bar chart. ${chart.summary} ${told}.`,
    compared: bars.some(({ comparedPart }) => comparedPart !== null) ? 'England' : null,
    bars,
  }
}

function barsOfFigures({ bars, upTo }: Extract<ChapterChart, { readonly kind: 'bars' }>): Bars['bars'] {
  const end = upTo ?? Math.max(1, ...bars.map(({ value }) => value ?? 0))
  return bars.map(({ label, value, shown, england }) => ({
    label,
    shown,
    part: partOf(value ?? 0, end),
    comparedPart: england === null ? null : partOf(england, end),
  }))
}

function barsOfFlows({ flows }: Extract<ChapterChart, { readonly kind: 'flows' }>): Bars['bars'] {
  const most = Math.max(1, ...flows.map(({ count }) => count))
  return flows.map(({ from, to, count, shown }) => ({
    label: from === to ? `Stayed ${from}` : `From ${from} to ${to}`,
    shown,
    part: partOf(count, most),
    comparedPart: null,
  }))
}

const partOf = (value: number, end: number): number => Math.min(1, Math.max(0, value / end))
