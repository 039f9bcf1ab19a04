import { reportTemplate } from '#impact'
import {
  Button,
  DateField,
  Fieldset,
  Form,
  type FormState,
  Heading,
  Radios,
  Select,
  TextArea,
  TextField,
} from '#ui'
import { paths } from '../../paths.ts'

type VoiceScreenProps = { readonly report: string; readonly state: FormState }

export const VoiceScreen = ({ report, state }: VoiceScreenProps) => (
  <>
    <Heading>Add a quote or a story</Heading>
    <Form action={paths.impactReportVoices({ report })} state={state} label="Add a quote or a story">
      <Select
        name="section"
        label="Section"
        options={reportTemplate.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <Radios
        name="kind"
        label="What is it?"
        choices={[
          { value: 'quote', label: 'A quote' },
          { value: 'story', label: 'A partner story' },
        ]}
      />
      <TextField name="title" label="Title of the story" hint="Leave it blank for a quote" />
      <TextArea
        name="words"
        label="Words"
        hint="Name no pupil. A blank line begins a new paragraph."
        rows={8}
      />
      <Fieldset legend="Whose words they are">
        <TextField name="name" label="Name" />
        <TextField name="role" label="What they do" />
        <TextField name="organisation" label="Where they work" />
        <TextField name="place" label="Place" hint="Leave it blank when the name of the school says it" />
      </Fieldset>
      <DateField name="consentOn" label="When did they agree to be quoted?" />
      <DateField
        name="consentUntil"
        label="Until when may their words be shown?"
        hint="Leave it blank when they set no end"
      />
      <Button>Add these words</Button>
    </Form>
  </>
)
