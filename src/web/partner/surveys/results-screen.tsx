import { type QuestionResult, type ResultsView, aimWords, leastShown, surveyRoleWords } from '#surveys'
import { BarChart, EmptyState, Form, Button, Heading, Lead, Notice, Section, Select, filledForm } from '#ui'
import { paths } from '../../paths.ts'
import { countWords, rateWords, tallyWords } from './share-words.ts'
import { surveyName, surveyQuery } from './survey-name.ts'
import { YearLinks } from './year-links.tsx'

type ResultsScreenProps = { readonly view: ResultsView }

export const ResultsScreen = ({ view }: ResultsScreenProps) => (
  <>
    <Heading caption={`${surveyRoleWords[view.role]}, ${view.year}`}>{surveyName(view)}</Heading>
    {view.answered && <Lead>{rateWords(view.answered)}.</Lead>}
    <YearLinks
      year={view.year}
      years={view.years}
      href={(year) => paths.surveyResults({ survey: view.code }, surveyQuery(view, year))}
    />
    {view.looks.length > 1 && (
      <Section>
        <LookChooser view={view} />
      </Section>
    )}
    {view.answered ? <Shown view={view} /> : <TooFew view={view} />}
    {view.named && (
      <p>
        <a href={paths.namedResponses({ survey: view.code }, surveyQuery(view, view.year))}>
          See who said what
        </a>
      </p>
    )}
  </>
)

/** One part at a time: two at once would make groups that are too small to show. */
const LookChooser = ({ view }: ResultsScreenProps) => (
  <Form
    action={paths.surveyResults({ survey: view.code })}
    method="get"
    state={filledForm({ look: view.look })}
    hidden={surveyQuery(view, view.year)}
    label="Look at a part"
  >
    <Select
      name="look"
      label="Whose answers"
      options={view.looks.map(({ value, label, group }) => ({
        value,
        label: group === null ? label : `${group}: ${label}`,
      }))}
    />
    <Button kind="secondary">Show</Button>
  </Form>
)

const TooFew = ({ view }: ResultsScreenProps) => (
  <EmptyState
    title="There are not enough answers to show"
    action={<a href={paths.surveys({ year: view.year })}>See other surveys</a>}
  >
    <p>
      Answers are shown when a survey has closed and at least {leastShown} people have answered. This part has
      fewer, or none, or showing it would give away what a few people said.
    </p>
  </EmptyState>
)

const Shown = ({ view }: ResultsScreenProps) => (
  <>
    <Notice>
      <p>
        Answers come in when a survey has closed, by groups of {leastShown} or more. Nobody’s own answers can
        be told from them.
      </p>
    </Notice>
    {view.questions.map((question) => (
      <Section key={question.code} heading={question.words}>
        {question.aim && <p className="govuk-hint">{aimWords[question.aim]}</p>}
        <Answered question={question} />
      </Section>
    ))}
    <Section heading="Take this away">
      <p>
        As a <a href={takenAway(paths.surveyResultsXlsx, view)}>workbook</a> or as{' '}
        <a href={takenAway(paths.surveyResultsCsv, view)}>CSV</a>.
      </p>
    </Section>
  </>
)

const takenAway = (
  path: typeof paths.surveyResultsXlsx | typeof paths.surveyResultsCsv,
  view: ResultsView,
): string => path({ survey: view.code }, { ...surveyQuery(view, view.year), look: view.look })

function Answered({ question }: { readonly question: QuestionResult }) {
  if (question.scale === 'freeText') return <Said question={question} />
  const { tally } = question
  if (!tally) return <p>There are not enough answers to show.</p>
  return (
    <BarChart
      title={`Answers to ${question.code}`}
      summary={tallyWords(tally)}
      headings={{ label: 'Answer', value: 'People' }}
      upTo={tally.n}
      bars={tally.choices.map(({ words, count }) => ({ label: words, value: count }))}
      format={countWords(tally)}
    />
  )
}

const Said = ({ question }: { readonly question: QuestionResult }) =>
  question.said.length === 0 ? (
    <p>There are not enough answers to show.</p>
  ) : (
    <ul>
      {question.said.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  )
