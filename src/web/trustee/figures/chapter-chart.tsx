import { type ChapterChart, type ChapterOfFigures, chapterCharts } from '#impact'
import { BarChart, FlowChart, TrendChart } from '#ui'

type Shown = { readonly chapter: ChapterOfFigures }

/** The pictures that a chapter opens with, where it has any. */
export const ChapterCharts = ({ chapter }: Shown) =>
  chapterCharts(chapter).map((chart) => <Chart key={chart.title} chart={chart} />)

export function Chart({ chart }: { readonly chart: ChapterChart }) {
  switch (chart.kind) {
    case 'course':
      return (
        <TrendChart
          title={chart.title}
          summary={chart.summary}
          headings={{ label: 'Year', value: chart.title }}
          points={chart.points}
          target={chart.target ?? undefined}
        />
      )
    case 'bars':
      return <Bars chart={chart} />
    case 'flows':
      return (
        <FlowChart
          title={chart.title}
          summary={chart.summary}
          headings={{ from: 'The year before', to: 'This year', count: 'Schools' }}
          flows={chart.flows}
        />
      )
  }
}

type BarsProps = { readonly chart: Extract<ChapterChart, { readonly kind: 'bars' }> }

const Bars = ({ chart: { title, summary, ours, upTo, bars } }: BarsProps) => (
  <BarChart
    title={title}
    summary={summary}
    headings={{
      label: title,
      value: ours,
      ...(bars.some(({ england }) => england !== null) ? { compared: 'England' } : {}),
    }}
    upTo={upTo ?? undefined}
    {...(upTo === 100 ? { format: (value: number) => `${Math.round(value)}%` } : {})}
    bars={bars.map(({ label, value, shown, england }) => ({
      label,
      value,
      note: shown,
      compared: england ?? undefined,
    }))}
  />
)
