import { scaleLinear } from 'd3-scale'
import { type Column, Table } from '../listing/table.tsx'
import { Details } from '../message/details.tsx'

export type Bar = {
  readonly label: string
  /** Null when it may not or cannot be shown; `note` then says why. */
  readonly value: number | null
  /** The figure that this one is held against, drawn as a mark across the bar. */
  readonly compared?: number | undefined
  readonly note?: string | undefined
}

type BarChartProps = {
  readonly title: string
  /** One sentence that says what the chart shows, for those who do not see it and those who do. */
  readonly summary: string
  readonly bars: readonly Bar[]
  readonly headings: { readonly label: string; readonly value: string; readonly compared?: string }
  readonly format?: (value: number) => string
  /** The end of the scale, such as 100 for a share. Without it, the greatest figure. */
  readonly upTo?: number | undefined
  readonly table?: 'folded' | 'open' | undefined
}

/** Bars with their words, and the same figures as a table beneath. */
export function BarChart({
  title,
  summary,
  bars,
  headings,
  format = String,
  upTo,
  table = 'folded',
}: BarChartProps) {
  const greatest = Math.max(...bars.flatMap(({ value, compared }) => [value ?? 0, compared ?? 0]), 0)
  const scale = scaleLinear()
    .domain([0, (upTo ?? greatest) || 1])
    .range([0, 100])
    .clamp(true)
  const figures = (
    <Table
      caption={title}
      captionSize="hidden"
      columns={columnsOf(headings, format)}
      rows={bars}
      rowKey={({ label }) => label}
    />
  )
  return (
    <figure className="cf-chart">
      <figcaption className="cf-chart__caption">
        <strong className="cf-chart__title">{title}</strong>
        <span className="cf-chart__summary">{summary}</span>
        {headings.compared && <Key headings={headings} compared={headings.compared} />}
      </figcaption>
      <ul className="cf-chart__rows">
        {bars.map((bar) => (
          <BarRow key={bar.label} bar={bar} scale={scale} format={format} />
        ))}
      </ul>
      {table === 'open' ? figures : <Details summary="Show these figures as a table">{figures}</Details>}
    </figure>
  )
}

const Key = ({ headings, compared }: { headings: BarChartProps['headings']; compared: string }) => (
  <span className="cf-chart__key" aria-hidden="true">
    <svg width="18" height="12">
      <rect className="cf-bar" width="18" height="12" rx="2" />
    </svg>
    {headings.value}
    <svg width="6" height="18">
      <rect className="cf-bar-compared" x="1" width="4" height="18" />
    </svg>
    {compared}
  </span>
)

type BarRowProps = {
  readonly bar: Bar
  readonly scale: (value: number) => number
  readonly format: (value: number) => string
}

function BarRow({ bar: { label, value, compared, note }, scale, format }: BarRowProps) {
  return (
    <li className="cf-chart__row">
      <span className="cf-chart__label">{label}</span>
      <span className="cf-chart__value">{value === null ? (note ?? 'Not shown') : format(value)}</span>
      <svg className="cf-chart__bar" width="100%" height="18" aria-hidden="true" focusable="false">
        <rect className="cf-bar-ground" y="3" width="100%" height="12" rx="2" />
        {value !== null && <rect className="cf-bar" y="3" width={percent(scale(value))} height="12" rx="2" />}
        {compared !== undefined && (
          <svg x={percent(scale(compared))} overflow="visible">
            <rect className="cf-bar-compared" x="-2" width="4" height="18" />
          </svg>
        )}
      </svg>
    </li>
  )
}

const percent = (share: number): string => `${share.toFixed(1)}%`

function columnsOf(
  headings: BarChartProps['headings'],
  format: (value: number) => string,
): readonly Column<Bar>[] {
  const label: Column<Bar> = { heading: headings.label, cell: (bar) => bar.label }
  const value: Column<Bar> = {
    heading: headings.value,
    numeric: true,
    cell: (bar) => (bar.value === null ? (bar.note ?? 'Not shown') : format(bar.value)),
  }
  if (!headings.compared) return [label, value]
  const compared: Column<Bar> = {
    heading: headings.compared,
    numeric: true,
    cell: (bar) => (bar.compared === undefined ? '' : format(bar.compared)),
  }
  return [label, value, compared]
}
