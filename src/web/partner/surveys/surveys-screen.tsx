import { type SurveyLine, type SurveysView, surveyRoleWords } from '#surveys'
import { Button, EmptyState, Heading, Lead, Table } from '#ui'
import { paths } from '../../paths.ts'
import { surveyName, surveyQuery } from './survey-name.ts'
import { SurveysTabs } from './surveys-tabs.tsx'
import { YearLinks } from './year-links.tsx'

export const SurveysScreen = ({ view }: { readonly view: SurveysView }) => (
  <>
    <Heading>Surveys</Heading>
    <Lead>
      {view.whose === 'all'
        ? 'What people said about reviews, training, programmes and events.'
        : 'What people said about the reviews that you led or that your hub hosted. Only answers of five people or more are shown.'}
    </Lead>
    {view.whose === 'all' && <SurveysTabs at="results" />}
    {view.year === null ? (
      <EmptyState
        title="Nobody has been asked yet"
        action={<Button href={view.whose === 'all' ? paths.instruments() : paths.home()}>Go on</Button>}
      >
        <p>
          People are asked by mail when a review’s report is issued and when they have completed training.
        </p>
      </EmptyState>
    ) : (
      <>
        <YearLinks year={view.year} years={view.years} href={(year) => paths.surveys({ year })} />
        <Asked year={view.year} lines={view.lines} />
      </>
    )}
  </>
)

type AskedProps = { readonly year: string; readonly lines: readonly SurveyLine[] }

const Asked = ({ year, lines }: AskedProps) => (
  <Table
    caption={`Asked about ${year}`}
    captionSize="hidden"
    columns={[
      {
        heading: 'Survey',
        cell: (line) => (
          <a href={paths.surveyResults({ survey: line.code }, surveyQuery(line, year))}>{surveyName(line)}</a>
        ),
      },
      { heading: 'Who was asked', cell: ({ role }) => surveyRoleWords[role] },
      { heading: 'About how many things', numeric: true, cell: ({ rounds }) => rounds },
      { heading: 'People asked', numeric: true, cell: ({ invited }) => invited.toLocaleString('en-GB') },
    ]}
    rows={lines}
    rowKey={({ code, programme, series }) => [code, programme, series].join(' ')}
  />
)
