import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import { Table } from '../listing/table.tsx'
import { Details } from '../message/details.tsx'
import { ink, standalone } from './ink.ts'

export type TrendPoint = {
  /** “2023/24”. */
  readonly label: string
  /** Null when it may not or cannot be shown; `shown` then says why. */
  readonly value: number | null
  readonly shown: string
  /** Of how many it is. */
  readonly note?: string | undefined
}

type TrendChartProps = {
  readonly title: string
  /** One sentence that says what the chart shows. */
  readonly summary: string
  readonly points: readonly TrendPoint[]
  readonly headings: { readonly label: string; readonly value: string }
  /** A level to reach, drawn across. */
  readonly target?: { readonly value: number; readonly label: string } | undefined
}

const size = { width: 640, height: 240, left: 24, right: 24, top: 34, bottom: 34 }

/** The course of one figure, its values beside its points, and the same as a table beneath. */
export function TrendChart({ title, summary, points, headings, target }: TrendChartProps) {
  return (
    <figure className="cf-chart">
      <figcaption className="cf-chart__caption">
        <strong className="cf-chart__title">{title}</strong>
        <span className="cf-chart__summary">{summary}</span>
      </figcaption>
      <TrendPicture points={points} target={target} />
      <Details summary="Show these figures as a table">
        <Table
          caption={title}
          captionSize="hidden"
          columns={[
            { heading: headings.label, cell: ({ label }) => label },
            {
              heading: headings.value,
              numeric: true,
              cell: ({ shown, note }) => (note ? `${shown} (${note})` : shown),
            },
          ]}
          rows={points}
          rowKey={({ label }) => label}
        />
      </Details>
    </figure>
  )
}

/** The drawing alone: for a page beneath a caption, or for paper. */
export function TrendPicture({ points, target }: Pick<TrendChartProps, 'points' | 'target'>) {
  const values = points.flatMap(({ value }) => value ?? [])
  const all = [...values, ...(target ? [target.value] : [])]
  const [least, most] = [Math.min(...all), Math.max(...all)]
  const across = scaleLinear(
    [0, Math.max(points.length - 1, 1)],
    [size.left + 30, size.width - size.right - 30],
  )
  const up = scaleLinear(
    [least === most ? least - 1 : least, most],
    [size.height - size.bottom - 14, size.top],
  )
  const path = line<TrendPoint>(
    (_, place) => across(place),
    ({ value }) => up(value ?? 0),
  )
    .defined(({ value }) => value !== null)
    .digits(1)(points)
  return (
    <svg
      {...standalone}
      className="cf-trend"
      viewBox={`0 0 ${size.width} ${size.height}`}
      width="100%"
      aria-hidden="true"
      focusable="false"
    >
      {target && (
        <g>
          <line
            className="cf-trend__target"
            stroke={ink.compared}
            strokeWidth="2"
            strokeDasharray="6 5"
            x1={size.left}
            x2={size.width - size.right}
            y1={up(target.value)}
            y2={up(target.value)}
          />
          <text className="cf-trend__words" fill={ink.words} x={size.left} y={up(target.value) - 8}>
            {target.label}
          </text>
        </g>
      )}
      <path className="cf-trend__line" d={path ?? ''} fill="none" stroke={ink.line} strokeWidth="3" />
      {points.map(({ label, value, shown }, place) => (
        <g key={label} fill={ink.words}>
          {value !== null && (
            <>
              <circle className="cf-trend__point" fill={ink.line} cx={across(place)} cy={up(value)} r="5" />
              <text
                className="cf-trend__value"
                fontWeight="700"
                x={across(place)}
                y={up(value) - 12}
                textAnchor="middle"
              >
                {shown}
              </text>
            </>
          )}
          <text className="cf-trend__words" x={across(place)} y={size.height - 8} textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
    </svg>
  )
}
