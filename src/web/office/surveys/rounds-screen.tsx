import { longDate } from '#kernel'
import { type RoundState, type RoundsView, roundStateWords, roundStates } from '#surveys'
import { EmptyState, Heading, Lead, Pagination, Table, Tabs, Tag, type Tone } from '#ui'
import { SurveysTabs } from '../../partner/surveys/surveys-tabs.tsx'
import { paths } from '../../paths.ts'

const tones: Record<RoundState, Tone> = { scheduled: 'neutral', open: 'progress', closed: 'success' }

export const RoundsScreen = ({ view }: { readonly view: RoundsView }) => (
  <>
    <Heading>Who is asked</Heading>
    <Lead>
      People are asked by mail when a report is issued and when they have completed training. They are
      reminded once, three days before it closes, and not in school holidays.
    </Lead>
    <SurveysTabs at="rounds" />
    <Tabs
      label="State"
      links={roundStates.map((state) => ({
        label: `${roundStateWords[state]} (${view.counts[state].toLocaleString('en-GB')})`,
        href: paths.surveyRounds({ state }),
        current: state === view.asked.state ? ('page' as const) : undefined,
      }))}
    />
    {view.lines.length === 0 ? (
      <EmptyState title="There is none" action={<a href={paths.surveys()}>See results</a>}>
        <p>Surveys open by themselves; there is nothing for you to start.</p>
      </EmptyState>
    ) : (
      <Lines view={view} />
    )}
    <Pagination
      page={view.asked.page}
      pages={view.pages}
      label="Who is asked"
      href={(page) => paths.surveyRounds({ state: view.asked.state, page })}
    />
  </>
)

const Lines = ({ view }: { readonly view: RoundsView }) => (
  <Table
    caption={roundStateWords[view.asked.state]}
    captionSize="hidden"
    columns={[
      { heading: 'About', cell: ({ title }) => title },
      { heading: 'Questionnaire', cell: ({ survey }) => survey },
      { heading: 'State', cell: ({ state }) => <Tag tone={tones[state]}>{roundStateWords[state]}</Tag> },
      { heading: 'Opens', cell: ({ opensOn }) => longDate(opensOn) },
      { heading: 'Closes', cell: ({ closesOn }) => longDate(closesOn) },
      { heading: 'People asked', numeric: true, cell: ({ invited }) => invited },
    ]}
    rows={view.lines}
    rowKey={({ id }) => id}
  />
)
