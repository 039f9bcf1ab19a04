import { AccreditationKind, accreditationWords } from '#practitioners'
import { Button, DateField, Form, type FormState, Heading, Lead, Radios, worded } from '#ui'

type AccreditScreenProps = { readonly name: string; readonly action: string; readonly state: FormState }

export const AccreditScreen = ({ name, action, state }: AccreditScreenProps) => (
  <>
    <Heading caption={name}>Accredit</Heading>
    <Lead>For somebody who was trained elsewhere. Completing training here accredits by itself.</Lead>
    <Form action={action} state={state}>
      <Radios
        name="kind"
        label="Accredit for"
        choices={worded(AccreditationKind.options, accreditationWords)}
      />
      <DateField name="from" label="From" />
      <Button>Accredit</Button>
    </Form>
  </>
)
