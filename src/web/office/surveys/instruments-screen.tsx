import { longDate } from '#kernel'
import { type InstrumentsView, surveyRoleWords } from '#surveys'
import { Button, ButtonRow, EmptyState, Form, Heading, Lead, Table, Tag } from '#ui'
import { SurveysTabs } from '../../partner/surveys/surveys-tabs.tsx'
import { paths } from '../../paths.ts'

type InstrumentsScreenProps = { readonly view: InstrumentsView }

export const InstrumentsScreen = ({ view }: InstrumentsScreenProps) => (
  <>
    <Heading>Questionnaires</Heading>
    <Lead>What people are asked. A published version never changes, so that years can be compared.</Lead>
    <SurveysTabs at="instruments" />
    {view.lines.length === 0 ? (
      <EmptyState title="There is no questionnaire yet" action={<AddStandard />}>
        <p>The standard ones ask hosts, reviewers, visitors and those who came to training and events.</p>
      </EmptyState>
    ) : (
      <>
        <Lines view={view} />
        <ButtonRow>
          <Button href={paths.newInstrument()} kind="secondary">
            Bring in a questionnaire
          </Button>
          {view.missing > 0 && <AddStandard />}
        </ButtonRow>
      </>
    )}
  </>
)

const AddStandard = () => (
  <Form action={paths.addStandardInstruments()} label="Add the standard questionnaires">
    <Button>Add the standard questionnaires</Button>
  </Form>
)

const Lines = ({ view }: InstrumentsScreenProps) => (
  <Table
    caption="Questionnaires"
    captionSize="hidden"
    columns={[
      {
        heading: 'Questionnaire',
        cell: ({ title, published, draft }) => {
          const instrument = published?.id ?? draft
          return instrument ? <a href={paths.instrument({ instrument })}>{title}</a> : title
        },
      },
      { heading: 'Who is asked', cell: ({ role }) => surveyRoleWords[role] },
      { heading: 'Questions', numeric: true, cell: ({ questions }) => questions },
      { heading: 'Answers', cell: ({ anonymous }) => (anonymous ? 'Without names' : 'With names') },
      {
        heading: 'Published',
        cell: ({ published }) =>
          published ? `Version ${published.version}, ${longDate(published.on)}` : 'Not yet',
      },
      {
        heading: 'Draft',
        cell: ({ draft, title }) =>
          draft ? (
            <a href={paths.instrument({ instrument: draft })}>
              <Tag tone="waiting">Draft</Tag>
              <span className="govuk-visually-hidden"> of {title}</span>
            </a>
          ) : (
            'None'
          ),
      },
      { heading: 'Open now', numeric: true, cell: ({ openRounds }) => openRounds },
    ]}
    rows={view.lines}
    rowKey={({ code }) => code}
  />
)
