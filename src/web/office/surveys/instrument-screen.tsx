import { longDate } from '#kernel'
import {
  type InstrumentView,
  type SurveyQuestion,
  aimWords,
  anonymityWords,
  choicesOf,
  minutesWords,
  scaleWords,
  surveyRoleWords,
} from '#surveys'
import {
  Button,
  ButtonRow,
  ErrorSummary,
  Form,
  type FormState,
  Heading,
  Lead,
  NextStep,
  Section,
  SummaryList,
  Tag,
} from '#ui'
import { paths } from '../../paths.ts'

type InstrumentScreenProps = { readonly view: InstrumentView; readonly state: FormState }

/** A questionnaire as its respondents read it, with what its answers are for. */
export const InstrumentScreen = (props: InstrumentScreenProps) => (
  <>
    <Heading caption={`Version ${props.view.version}`}>{props.view.content.title}</Heading>
    <p>
      <State view={props.view} />
    </p>
    <ErrorSummary refusal={props.state.refusal} />
    <Lead>{props.view.content.opening}</Lead>
    {props.view.state === 'draft' && <Publishing view={props.view} />}
    <About view={props.view} />
    <Section heading="Questions" action={<AddQuestion view={props.view} />}>
      <ol>
        {props.view.content.questions.map((question) => (
          <li key={question.code}>
            <Question view={props.view} question={question} />
          </li>
        ))}
      </ol>
    </Section>
    <Ways view={props.view} />
  </>
)

type Viewed = { readonly view: InstrumentView }

const address = ({ view }: Viewed) => ({ instrument: view.id })

const State = ({ view }: Viewed) => {
  switch (view.state) {
    case 'draft':
      return <Tag tone="waiting">Draft: nobody is asked with it yet</Tag>
    case 'current':
      return <Tag tone="success">Published{view.publishedOn && ` on ${longDate(view.publishedOn)}`}</Tag>
    case 'past':
      return <Tag>An earlier version{view.publishedOn && `, of ${longDate(view.publishedOn)}`}</Tag>
  }
}

const Publishing = ({ view }: Viewed) => (
  <NextStep
    title="Publish this version when it is right"
    action={
      <ButtonRow>
        <Form action={paths.publishInstrument(address({ view }))} label="Publish this version">
          <Button>Publish this version</Button>
        </Form>
        <Form action={paths.discardInstrument(address({ view }))} label="Discard this draft">
          <Button kind="secondary">Discard this draft</Button>
        </Form>
      </ButtonRow>
    }
  >
    <p>From then on people are asked with it. It cannot be changed any more, only followed by another.</p>
  </NextStep>
)

function About({ view }: Viewed) {
  const { role, anonymous, followedBy, about } = view.content
  const rows = [
    { label: 'Who is asked', value: surveyRoleWords[role] },
    { label: 'About', value: about },
    { label: 'It takes', value: minutesWords(view.content) },
    { label: 'What is promised', value: anonymityWords(anonymous) },
    ...(followedBy
      ? [{ label: 'Asked again', value: `After ${followedBy.afterWeeks} weeks, with “${followedBy.code}”` }]
      : []),
  ]
  return (
    <Section
      heading="About it"
      action={
        view.state === 'draft' && (
          <a href={paths.describeInstrument(address({ view }))}>Change what it says</a>
        )
      }
    >
      <SummaryList rows={rows} />
    </Section>
  )
}

const AddQuestion = ({ view }: Viewed) =>
  view.state === 'draft' && (
    <Button href={paths.instrumentQuestion({ ...address({ view }), question: 'new' })} kind="secondary">
      Add a question
    </Button>
  )

type QuestionProps = Viewed & { readonly question: SurveyQuestion }

const Question = ({ view, question }: QuestionProps) => (
  <>
    <p>
      <strong>{question.words}</strong>
      {question.optional && ' (optional)'}
    </p>
    {question.hint && <p className="govuk-hint">{question.hint}</p>}
    <p>
      {choicesOf(question.scale)
        .map(({ words }) => words)
        .join(' · ') || scaleWords[question.scale]}
    </p>
    <p className="govuk-hint">{partsOf(question)}</p>
    {view.state === 'draft' && (
      <p>
        <a href={paths.instrumentQuestion({ ...address({ view }), question: question.code })}>
          Change<span className="govuk-visually-hidden"> {question.words}</span>
        </a>
      </p>
    )}
  </>
)

const partsOf = ({ code, aim, feeds }: SurveyQuestion): string =>
  [code, aim && aimWords[aim], feeds && `Feeds the metric ${feeds}`].filter(Boolean).join('. ')

const Ways = ({ view }: Viewed) => (
  <Section heading="Take it away, or change it">
    <ButtonRow>
      <Button href={paths.instrumentJson(address({ view }))} kind="secondary">
        Take it away as JSON
      </Button>
      {view.mayDraft && view.state !== 'draft' && (
        <Form action={paths.nextInstrument(address({ view }))} label="Begin the next version">
          <Button kind="secondary">Begin the next version from this one</Button>
        </Form>
      )}
    </ButtonRow>
    {view.others.length > 0 && (
      <Section heading="Other versions" level={3}>
        <ul>
          {view.others.map(({ id, version, draft }) => (
            <li key={id}>
              <a href={paths.instrument({ instrument: id })}>
                Version {version}
                {draft && ', a draft'}
              </a>
            </li>
          ))}
        </ul>
      </Section>
    )}
  </Section>
)
