import { HubKind, hubKindWords } from '#partnership'
import { Button, Form, type FormState, Heading, Radios, TextArea, TextField, worded } from '#ui'
import { paths } from '../../paths.ts'

export const NewHubScreen = ({ state }: { readonly state: FormState }) => (
  <>
    <Heading>Open a hub</Heading>
    <Form action={paths.newHub()} state={state}>
      <TextField name="name" label="Name of the hub" />
      <Radios name="kind" label="Kind of hub" choices={worded(HubKind.options, hubKindWords)} />
      <TextField name="region" label="Region" optional />
      <TextArea name="vision" label="Vision" hint="A sentence that its schools agree on" optional />
      <Button>Open this hub</Button>
    </Form>
  </>
)
