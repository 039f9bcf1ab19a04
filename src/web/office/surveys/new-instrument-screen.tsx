import { Button, FileField, Form, type FormState, Heading, Lead, TextArea } from '#ui'
import { paths } from '../../paths.ts'

export const NewInstrumentScreen = ({ state }: { readonly state: FormState }) => (
  <>
    <Heading>Bring in a questionnaire</Heading>
    <Lead>
      Take a questionnaire out of another place as JSON, or write one like it, and bring it in here. It
      becomes a draft that you can look at and change before anybody is asked.
    </Lead>
    <Form action={paths.newInstrument()} state={state} files>
      <FileField name="file" label="File" accept=".json,application/json" optional />
      <TextArea name="json" label="Or its text" rows={12} spellCheck={false} />
      <Button>Read it</Button>
    </Form>
  </>
)
