import { Button, Form, type FormState, Heading, TextField } from '#ui'
import { paths } from '../../paths.ts'

export const NewPersonScreen = ({ state }: { readonly state: FormState }) => (
  <>
    <Heading>Add a person</Heading>
    <Form action={paths.newPerson()} state={state}>
      <TextField name="name" label="Full name" autoComplete="off" />
      <TextField
        name="email"
        label="Work mail address"
        hint="They sign in with it. We send nothing until you invite them to something."
        type="email"
        autoComplete="off"
        spellCheck={false}
      />
      <Button>Add this person</Button>
    </Form>
  </>
)
