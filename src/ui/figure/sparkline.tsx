import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'

type SparklineProps = {
  readonly label: string
  readonly values: readonly number[]
  /** Says the course in words: “From 61 in 2019 to 74 in 2024”. */
  readonly words: string
}

const width = 120
const height = 32
const edge = 4

/** The course of a figure at a glance, beside its words. */
export function Sparkline({ label, values, words }: SparklineProps) {
  const across = scaleLinear([0, Math.max(values.length - 1, 1)], [edge, width - edge])
  const up = scaleLinear([Math.min(...values), Math.max(...values)], [height - edge, edge])
  const path = line<number>(
    (_, place) => across(place),
    (value) => up(value),
  ).digits(1)(values)
  const last = values.at(-1)
  return (
    <span className="cf-spark">
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        <path className="cf-spark__line" d={path ?? ''} />
        {last !== undefined && (
          <circle className="cf-spark__end" cx={across(values.length - 1)} cy={up(last)} r="3.5" />
        )}
      </svg>
      <span className="cf-spark__words">{words}</span>
    </span>
  )
}
