import type { AnsweringView } from '#surveys'
import { Button, Form, type FormState, Heading, Lead, SummaryList } from '#ui'
import { paths } from '../../paths.ts'

type CheckScreenProps = {
  readonly view: AnsweringView
  readonly state: FormState
  readonly secret: string
}

export const CheckScreen = ({ view, state, secret }: CheckScreenProps) => (
  <>
    <Heading caption={view.title}>Check your answers</Heading>
    <Lead>{view.anonymity}</Lead>
    <SummaryList
      rows={view.questions.map(({ number, words, answerWords, optional }) => ({
        label: words,
        value: answerWords ?? (optional ? 'Left out' : 'Not answered yet'),
        change: {
          href: paths.surveyQuestion({ secret, number }),
          words: answerWords === null ? 'Answer' : 'Change',
        },
      }))}
    />
    <Form action={paths.sendSurvey({ secret })} state={state} label="Send your answers">
      <Button>Send your answers</Button>
      <p className="govuk-hint">For ten minutes you can take them back.</p>
    </Form>
  </>
)
