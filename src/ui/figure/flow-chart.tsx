import { Table } from '../listing/table.tsx'
import { Details } from '../message/details.tsx'
import { ink, standalone } from './ink.ts'

/** So many that were one thing and became another. */
export type Flow = {
  readonly from: string
  readonly to: string
  readonly count: number
  /** “11 (16%)”. */
  readonly shown: string
}

type FlowChartProps = {
  readonly title: string
  /** One sentence that says what the chart shows. */
  readonly summary: string
  readonly headings: { readonly from: string; readonly to: string; readonly count: string }
  readonly flows: readonly Flow[]
}

const size = { width: 640, column: 150, gap: 18, height: 240 }

/** What became of what, as bands from left to right, and the same as a table beneath. */
export function FlowChart({ title, summary, headings, flows }: FlowChartProps) {
  return (
    <figure className="cf-chart">
      <figcaption className="cf-chart__caption">
        <strong className="cf-chart__title">{title}</strong>
        <span className="cf-chart__summary">{summary}</span>
      </figcaption>
      <FlowPicture flows={flows} />
      <Details summary="Show these figures as a table">
        <Table
          caption={title}
          captionSize="hidden"
          columns={[
            { heading: headings.from, cell: ({ from }) => from },
            { heading: headings.to, cell: ({ to }) => to },
            { heading: headings.count, numeric: true, cell: ({ shown }) => shown },
          ]}
          rows={flows}
          rowKey={({ from, to }) => `${from} ${to}`}
        />
      </Details>
    </figure>
  )
}

type Band = { readonly top: number; readonly height: number }

/** The drawing alone: for a page beneath a caption, or for paper. */
export function FlowPicture({ flows: given }: { readonly flows: readonly Flow[] }) {
  const flows = given.filter(({ count }) => count > 0)
  const all = flows.reduce((sum, { count }) => sum + count, 0)
  const sides = { from: namesOf(flows, 'from'), to: namesOf(flows, 'to') }
  const most = Math.max(sides.from.length, sides.to.length, 1)
  const scale = (size.height - size.gap * (most - 1)) / Math.max(all, 1)
  const left = bandsOf(flows, 'from', scale)
  const right = bandsOf(flows, 'to', scale)
  return (
    <svg
      {...standalone}
      className="cf-flow"
      viewBox={`0 0 ${size.width} ${size.height}`}
      width="100%"
      aria-hidden="true"
      focusable="false"
    >
      {ribbonsOf(flows, { left, right, scale }).map(({ flow, path }) => (
        <path
          key={`${flow.from} ${flow.to}`}
          className={flow.from === flow.to ? 'cf-flow__stay' : 'cf-flow__move'}
          fill={flow.from === flow.to ? ink.quiet : ink.line}
          opacity={flow.from === flow.to ? 0.7 : 0.35}
          d={path}
        />
      ))}
      <Side bands={left} x={0} anchor="start" />
      <Side bands={right} x={size.width - size.column} anchor="end" />
      {ribbonsOf(flows, { left, right, scale }).map(({ flow, middle }) => (
        <text
          key={`${flow.from} ${flow.to}`}
          className="cf-flow__count"
          fill={ink.words}
          fontWeight="700"
          x={size.width / 2}
          y={middle}
          textAnchor="middle"
        >
          {flow.shown}
        </text>
      ))}
    </svg>
  )
}

type SideProps = {
  readonly bands: ReadonlyMap<string, Band>
  readonly x: number
  readonly anchor: 'start' | 'end'
}

const Side = ({ bands, x, anchor }: SideProps) =>
  [...bands].map(([name, { top, height }]) => (
    <g key={name}>
      <rect
        className="cf-flow__side"
        fill={ink.quiet}
        x={x}
        y={top}
        width={size.column}
        height={height}
        rx="3"
      />
      <text
        className="cf-flow__name"
        fill={ink.words}
        x={anchor === 'start' ? x + 12 : x + size.column - 12}
        y={top + height / 2 + 5}
        textAnchor={anchor}
      >
        {name}
      </text>
    </g>
  ))

const namesOf = (flows: readonly Flow[], side: 'from' | 'to'): string[] => [
  ...new Set(flows.map((flow) => flow[side])),
]

function bandsOf(flows: readonly Flow[], side: 'from' | 'to', scale: number): Map<string, Band> {
  const bands = new Map<string, Band>()
  let top = 0
  for (const name of namesOf(flows, side)) {
    const count = flows.filter((flow) => flow[side] === name).reduce((sum, flow) => sum + flow.count, 0)
    bands.set(name, { top, height: count * scale })
    top += count * scale + size.gap
  }
  return bands
}

type Drawing = {
  readonly left: ReadonlyMap<string, Band>
  readonly right: ReadonlyMap<string, Band>
  readonly scale: number
}

function ribbonsOf(flows: readonly Flow[], { left, right, scale }: Drawing) {
  const used = new Map<string, number>()
  const take = (key: string, top: number, height: number) => {
    const from = used.get(key) ?? top
    used.set(key, from + height)
    return from
  }
  const [start, end] = [size.column, size.width - size.column]
  const middle = (start + end) / 2
  return flows.map((flow) => {
    const height = flow.count * scale
    const a = take(`from ${flow.from}`, left.get(flow.from)?.top ?? 0, height)
    const b = take(`to ${flow.to}`, right.get(flow.to)?.top ?? 0, height)
    const curve = (y: number, z: number) => `C${middle} ${y} ${middle} ${z}`
    const one = (value: number) => Number(value.toFixed(1))
    const path =
      `M${start} ${one(a)}${curve(one(a), one(b))} ${end} ${one(b)}L${end} ${one(b + height)}` +
      `${curve(one(b + height), one(a + height))} ${start} ${one(a + height)}Z`
    return { flow, path, middle: one((a + b + height) / 2 + 5) }
  })
}
