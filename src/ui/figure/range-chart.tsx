import { scaleLinear } from 'd3-scale'
import { type Column, Table } from '../listing/table.tsx'

/** A figure that is likely to lie between two others. */
export type Range = {
  readonly label: string
  readonly low: number
  readonly value: number
  readonly high: number
}

type RangeChartProps = {
  readonly title: string
  /** One sentence that says what the chart shows, for those who do not see it and those who do. */
  readonly summary: string
  readonly ranges: readonly Range[]
  readonly headings: { readonly label: string; readonly value: string; readonly range: string }
  readonly format?: (value: number) => string
  /** The end of the scale, such as 1 for a share. */
  readonly upTo: number
}

/** Bands with a mark where each figure is expected, and the same figures as a table beneath. */
export function RangeChart({ title, summary, ranges, headings, format = String, upTo }: RangeChartProps) {
  const scale = scaleLinear().domain([0, upTo]).range([0, 100]).clamp(true)
  return (
    <figure className="cf-chart">
      <figcaption className="cf-chart__caption">
        <strong className="cf-chart__title">{title}</strong>
        <span className="cf-chart__summary">{summary}</span>
      </figcaption>
      <ul className="cf-chart__rows">
        {ranges.map((range) => (
          <RangeRow key={range.label} range={range} scale={scale} format={format} />
        ))}
      </ul>
      <Table
        caption={title}
        captionSize="hidden"
        columns={columnsOf(headings, format)}
        rows={ranges}
        rowKey={({ label }) => label}
      />
    </figure>
  )
}

type RangeRowProps = {
  readonly range: Range
  readonly scale: (value: number) => number
  readonly format: (value: number) => string
}

const narrowest = 0.6

const RangeRow = ({ range: { label, low, value, high }, scale, format }: RangeRowProps) => (
  <li className="cf-chart__row">
    <span className="cf-chart__label">{label}</span>
    <span className="cf-chart__value">{format(value)}</span>
    <svg className="cf-chart__bar" width="100%" height="18" aria-hidden="true" focusable="false">
      <rect className="cf-bar-ground" y="3" width="100%" height="12" rx="2" />
      <rect
        className="cf-bar"
        x={percent(scale(low))}
        y="3"
        width={percent(Math.max(narrowest, scale(high) - scale(low)))}
        height="12"
        rx="2"
      />
      <svg x={percent(scale(value))} overflow="visible">
        <rect className="cf-bar-compared" x="-2" width="4" height="18" />
      </svg>
    </svg>
  </li>
)

const percent = (share: number): string => `${share.toFixed(1)}%`

const columnsOf = (
  headings: RangeChartProps['headings'],
  format: (value: number) => string,
): readonly Column<Range>[] => [
  { heading: headings.label, cell: ({ label }) => label },
  { heading: headings.value, numeric: true, cell: ({ value }) => format(value) },
  { heading: headings.range, numeric: true, cell: ({ low, high }) => `${format(low)} to ${format(high)}` },
]
