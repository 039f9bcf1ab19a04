import { type InstrumentView, SurveyRole, surveyRoleWords } from '#surveys'
import { Button, Form, type FormState, Heading, Radios, TextArea, TextField, worded } from '#ui'
import { paths } from '../../paths.ts'

type DescribeScreenProps = { readonly view: InstrumentView; readonly state: FormState }

export const DescribeScreen = ({ view, state }: DescribeScreenProps) => (
  <>
    <Heading caption={view.content.title}>What it says</Heading>
    <Form action={paths.describeInstrument({ instrument: view.id })} state={state}>
      <TextField name="title" label="Title" />
      <Radios name="role" label="Who is asked" choices={worded(SurveyRole.options, surveyRoleWords)} />
      <TextArea name="opening" label="What it says first" rows={3} />
      <Radios
        name="anonymous"
        label="Do answers carry a name?"
        hint="Whoever has been asked with a published version keeps the promise that was made to them."
        choices={[
          { value: 'yes', label: 'No, they are anonymous' },
          { value: 'no', label: 'Yes, the office sees who said what' },
        ]}
      />
      <Button>Change the draft</Button>
    </Form>
  </>
)
