import { Button, DateField, Form, type FormState, Heading, Lead, TextField } from '#ui'

type NewDaysAwayScreenProps = { readonly action: string; readonly state: FormState }

export const NewDaysAwayScreen = ({ action, state }: NewDaysAwayScreenProps) => (
  <>
    <Heading>Add days away</Heading>
    <Lead>Nobody is asked to review on these days.</Lead>
    <Form action={action} state={state}>
      <DateField name="first" label="First day away" />
      <DateField name="last" label="Last day away" hint="Leave it empty for a single day" optional />
      <TextField name="why" label="Why" hint="Seen by you, the leaders of your hub and the office" optional />
      <Button>Add these days</Button>
    </Form>
  </>
)
