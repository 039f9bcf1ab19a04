import { Aim, type InstrumentView, Scale, aimWords, scaleWords } from '#surveys'
import { Button, Form, type FormState, Heading, Radios, Section, Select, TextField, worded } from '#ui'
import { paths } from '../../paths.ts'

type InstrumentQuestionScreenProps = {
  readonly view: InstrumentView
  /** The question that is changed; null adds one. */
  readonly code: string | null
  readonly state: FormState
}

export const InstrumentQuestionScreen = ({ view, code, state }: InstrumentQuestionScreenProps) => (
  <>
    <Heading caption={view.content.title}>{code === null ? 'Add a question' : `Question ${code}`}</Heading>
    <Form
      action={paths.instrumentQuestion({ instrument: view.id, question: code ?? 'new' })}
      state={state}
      label="The question"
    >
      <TextField name="words" label="The question, as people read it" />
      <TextField name="hint" label="A hint beneath it" optional />
      <Radios name="scale" label="How it is answered" choices={worded(Scale.options, scaleWords)} />
      <Radios
        name="optional"
        label="Can it be left out?"
        layout="inline"
        choices={[
          { value: 'no', label: 'No' },
          { value: 'yes', label: 'Yes' },
        ]}
      />
      <Select
        name="aim"
        label="Which aim it speaks to"
        blank="None of the three"
        options={worded(Aim.options, aimWords)}
        optional
      />
      <TextField
        name="code"
        label="Code"
        hint="Results of a question are compared over the years by its code, such as QAR-H1"
        width={10}
        spellCheck={false}
      />
      <TextField
        name="feeds"
        label="Metric that it feeds"
        hint="Such as qar.hostsSatisfied"
        spellCheck={false}
        optional
      />
      <TextField name="place" label="Place in the order" inputMode="numeric" width={4} />
      <Button>{code === null ? 'Add this question' : 'Change this question'}</Button>
    </Form>
    {code !== null && (
      <Section heading="Remove it">
        <Form
          action={paths.removeQuestion({ instrument: view.id, question: code })}
          label="Remove this question"
        >
          <Button kind="warning">Remove this question</Button>
        </Form>
      </Section>
    )}
  </>
)
