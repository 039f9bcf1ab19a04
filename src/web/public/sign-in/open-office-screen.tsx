import { Button, Form, type FormState, Heading, Lead, TextField } from '#ui'

type OpenOfficeScreenProps = { readonly action: string; readonly state: FormState }

export const OpenOfficeScreen = ({ action, state }: OpenOfficeScreenProps) => (
  <>
    <Heading>Open the office</Heading>
    <Lead>
      This network has nobody in it yet. You become its first officer, set up a second step, and can then
      invite the others.
    </Lead>
    <Form action={action} state={state}>
      <TextField name="name" label="Your full name" autoComplete="name" />
      <TextField
        name="email"
        label="Your work mail address"
        hint="You sign in with it from now on."
        type="email"
        autoComplete="email"
        spellCheck={false}
      />
      <Button>Open the office</Button>
    </Form>
  </>
)
