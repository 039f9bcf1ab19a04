import type { AnsweringView, AskedQuestion } from '#surveys'
import { Button, ButtonRow, Form, type FormState, Radios, TextArea, filledForm } from '#ui'
import { paths } from '../../paths.ts'

type QuestionScreenProps = {
  readonly view: AnsweringView
  readonly question: AskedQuestion
  /** What was typed and refused; without it, what was answered before. */
  readonly state: FormState | undefined
  readonly secret: string
}

/** One question, and how far along it is in words. */
export const QuestionScreen = ({ view, question, state, secret }: QuestionScreenProps) => (
  <Form
    action={paths.surveyQuestion({ secret, number: question.number })}
    state={state ?? filledForm({ answer: question.answer ?? '' })}
    label={`Question ${question.number}`}
  >
    <p className="govuk-caption-l">
      Question {question.number} of {view.questions.length}
    </p>
    <Answer question={question} />
    <ButtonRow>
      <Button>{question.number === view.questions.length ? 'Go on to check' : 'Go on'}</Button>
      {view.goOnWith === null && question.number < view.questions.length && (
        <Button kind="secondary" name="then" value="check">
          Check your answers
        </Button>
      )}
    </ButtonRow>
    <p className="govuk-hint">
      Your answer is kept when you go on. You can close this page and come back later.
    </p>
  </Form>
)

const Answer = ({ question }: Pick<QuestionScreenProps, 'question'>) =>
  question.scale === 'freeText' ? (
    <TextArea
      name="answer"
      label={question.words}
      hint={question.hint}
      optional={question.optional}
      rows={6}
      asHeading
    />
  ) : (
    <Radios
      name="answer"
      label={question.words}
      hint={question.hint}
      optional={question.optional}
      choices={question.choices.map(({ value, words }) => ({ value, label: words }))}
      asHeading
    />
  )
