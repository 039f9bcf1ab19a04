import { longDate, longInstant } from '#kernel'
import type { AnsweringView } from '#surveys'
import { Button, ButtonRow, ErrorSummary, Form, type FormState, Heading, Lead, Notice, Prose } from '#ui'
import { paths } from '../../paths.ts'

type SurveyScreenProps = {
  readonly view: AnsweringView
  readonly state: FormState
  readonly secret: string
}

/** The first page and the last: what is asked and promised, or thanks. */
export function SurveyScreen(props: SurveyScreenProps) {
  switch (props.view.state) {
    case 'open':
      return <Beginning {...props} />
    case 'answered':
      return <Thanks {...props} />
    case 'closed':
      return (
        <Over
          title="This survey has closed"
          words={`It closed on ${longDate(props.view.closesOn)}.`}
          {...props}
        />
      )
    case 'scheduled':
      return (
        <Over
          title="This survey opens later"
          words={`The link in your mail works from ${longDate(props.view.opensOn)}.`}
          {...props}
        />
      )
  }
}

function Beginning({ view, secret }: SurveyScreenProps) {
  const first = view.begun ? view.goOnWith : 1
  const onward =
    first === null ? paths.surveyCheck({ secret }) : paths.surveyQuestion({ secret, number: first })
  return (
    <>
      <Heading caption={view.survey}>{view.title}</Heading>
      <Lead>{view.opening}</Lead>
      <Notice title={view.begun ? 'Your answers so far are kept' : 'What happens to your answers'}>
        <p>{view.anonymity}</p>
      </Notice>
      <Prose>
        <p>
          {view.questions.length === 1
            ? 'There is 1 question'
            : `There are ${view.questions.length} questions`}
          , one on each page: {view.minutes}. You can stop at any time and go on later with the same link, or
          from your home page, until {longDate(view.closesOn)}.
        </p>
      </Prose>
      <ButtonRow>
        <Button href={onward}>{view.begun ? 'Go on' : 'Begin'}</Button>
      </ButtonRow>
    </>
  )
}

const Thanks = ({ view, state, secret }: SurveyScreenProps) => (
  <>
    <ErrorSummary refusal={state.refusal} />
    <Heading caption={view.survey}>Thank you</Heading>
    <Lead>You have answered: {view.title}.</Lead>
    {view.undoUntil ? (
      <>
        <Prose>
          <p>
            You can take your answers back until {longInstant(view.undoUntil)}. After that they are mixed with
            the others.
          </p>
        </Prose>
        <Form action={paths.takeSurveyBack({ secret })} label="Take your answers back">
          <Button kind="secondary">Take my answers back</Button>
        </Form>
      </>
    ) : (
      <Prose>
        <p>Your answers are mixed with the others now. We shall not write to you about this again.</p>
      </Prose>
    )}
  </>
)

type OverProps = SurveyScreenProps & { readonly title: string; readonly words: string }

const Over = ({ view, title, words }: OverProps) => (
  <>
    <Heading caption={view.title}>{title}</Heading>
    <Lead>{words}</Lead>
    <Prose>
      <p>
        If you want to tell us something all the same, <a href={paths.help()}>write to the office</a>.
      </p>
    </Prose>
  </>
)
