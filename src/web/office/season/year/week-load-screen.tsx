import type { WeekLoad, WeekLoadView } from '#seasons'
import { BarChart, Button, type Column, EmptyState, Heading, Lead, Section, Table, Tag, type Tone } from '#ui'
import { paths } from '../../../paths.ts'

export function WeekLoadScreen({ view }: { readonly view: WeekLoadView }) {
  const windows = [...new Set(view.weeks.map(({ window }) => window))]
  const full = view.weeks.filter(({ state }) => state === 'full')
  const tight = view.weeks.filter(({ state }) => state !== 'open')
  return (
    <>
      <Heading caption={`Season ${view.year}`}>Weeks</Heading>
      <Lead>
        {fullWords(full.length, view.weeks.length)} A week is full when it has as many reviews as the policies
        allow, or as Lead Reviewers who are free.
      </Lead>
      {view.undated > 0 && (
        <p>
          <Button href={paths.seasonDates({ season: view.season })}>
            {view.undated === 1 ? 'Propose dates for 1 review' : `Propose dates for ${view.undated} reviews`}
          </Button>
        </p>
      )}
      {view.weeks.length === 0 && (
        <EmptyState
          title="The season has no weeks"
          action={<a href={paths.seasonPolicies({ season: view.season })}>Change the policies</a>}
        >
          <p>Give it at least one window in which reviews may be held.</p>
        </EmptyState>
      )}
      {tight.length > 0 && (
        <Section heading="Weeks with little room">
          <Table
            caption="Weeks that are full or nearly full"
            captionSize="hidden"
            columns={columns}
            rows={tight}
            rowKey={({ week }) => week}
          />
        </Section>
      )}
      {windows.map((window) => (
        <WindowWeeks
          key={window}
          window={window}
          weeks={view.weeks.filter((week) => week.window === window)}
        />
      ))}
    </>
  )
}

function fullWords(full: number, weeks: number): string {
  if (full === 0) return `None of the ${weeks} weeks is full.`
  return full === 1 ? `1 of the ${weeks} weeks is full.` : `${full} of the ${weeks} weeks are full.`
}

type WindowWeeksProps = { readonly window: string; readonly weeks: readonly WeekLoad[] }

const WindowWeeks = ({ window, weeks }: WindowWeeksProps) => (
  <Section heading={window}>
    <BarChart
      title={`Reviews in each week, ${window.toLowerCase()}`}
      summary="Each bar is a week’s reviews; the mark across it is the Lead Reviewers who are free all week."
      headings={{ label: 'Week beginning', value: 'Reviews', compared: 'Lead Reviewers free' }}
      bars={weeks.map(({ label, reviews, leads }) => ({ label, value: reviews, compared: leads }))}
      table="open"
    />
  </Section>
)

const stateWords: Record<WeekLoad['state'], { readonly words: string; readonly tone: Tone }> = {
  open: { words: 'Room', tone: 'success' },
  nearlyFull: { words: 'Nearly full', tone: 'waiting' },
  full: { words: 'Full', tone: 'warning' },
}

const columns: readonly Column<WeekLoad>[] = [
  { heading: 'Week', cell: ({ words }) => words },
  { heading: 'Reviews', numeric: true, cell: ({ reviews }) => reviews },
  { heading: 'At most', numeric: true, cell: ({ most }) => most },
  { heading: 'Lead Reviewers free', numeric: true, cell: ({ leads }) => leads },
  {
    heading: 'State',
    cell: ({ state }) => <Tag tone={stateWords[state].tone}>{stateWords[state].words}</Tag>,
  },
]
