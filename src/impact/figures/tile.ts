import { type Figure, statusWords } from '../engine/figure.ts'
import { differenceOf, shownAs } from '../engine/rounding.ts'
import type { MetricDefinition } from '../metric.ts'

/** One figure as it is shown, with all that must stand beside it. */
export type FigureTile = {
  readonly metric: string
  readonly title: string
  /** The figure, or “Not recorded”. */
  readonly shown: string
  /** Unrounded; null when there is none. */
  readonly value: number | null
  /** England’s figure, unrounded. */
  readonly englandValue: number | null
  /** How many a share counts above the line; null for what is no share. */
  readonly counted: number | null
  /** “425 reviews”, “of 551 schools”. */
  readonly n: string | null
  /** Provisional and revised figures say so; null for final ones. */
  readonly status: string | null
  readonly why: string | null
  /** “England 61%: 1 percentage point higher”. */
  readonly england: string | null
  /** “62% the year before: the same”. */
  readonly before: string | null
  readonly coverage: string | null
}

const fullCoverage = 0.995

/** A figure beside England’s and last year’s. Differences come from unrounded figures. */
export function tileOf(definition: MetricDefinition, figure: Figure, before: Figure | null): FigureTile {
  const { value, status } = figure
  return {
    metric: definition.id,
    title: definition.title,
    shown: value === null ? statusWords[status] : shownAs(definition, value),
    value,
    englandValue: figure.england,
    counted:
      definition.measure.kind === 'share' && value !== null ? Math.round((value * figure.n) / 100) : null,
    n: nWords(definition, figure),
    status: value !== null && status !== 'final' ? statusWords[status] : null,
    why: figure.why,
    england: beside(definition, value, { label: 'England', other: figure.england }),
    before: beside(definition, value, { label: 'The year before', other: before?.value ?? null }),
    coverage:
      figure.coverage !== null && figure.coverage < fullCoverage
        ? `covers ${Math.floor(figure.coverage * 100)}%`
        : null,
  }
}

type Beside = { readonly label: string; readonly other: number | null }

function beside(definition: MetricDefinition, value: number | null, { label, other }: Beside): string | null {
  if (other === null) return null
  const shown = `${label} ${shownAs(definition, other)}`
  if (value === null) return shown
  const { words, differsFromShown } = differenceOf(definition, value, other)
  return `${shown}: ${words}${differsFromShown ? ', before rounding' : ''}`
}

const nouns: Readonly<Partial<Record<MetricDefinition['rows'], readonly [one: string, many: string]>>> = {
  schools: ['school', 'schools'],
  hubs: ['hub', 'hubs'],
  reviews: ['review', 'reviews'],
  estimatePairs: ['school', 'schools'],
  events: ['event', 'events'],
  answers: ['answer', 'answers'],
}

/** Of how many it is; a plain count says that itself. */
function nWords({ rows, measure }: MetricDefinition, { value, n, weight }: Figure): string | null {
  if (value === null || measure.kind === 'count' || measure.kind === 'distinct' || measure.kind === 'most')
    return null
  const [one, many] = nouns[rows] ?? ['row', 'rows']
  const of = `n = ${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`
  return weight === null ? of : `${of}, ${weight.toLocaleString('en-GB')} pupils`
}
