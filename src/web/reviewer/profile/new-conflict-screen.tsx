import type { SchoolLine } from '#partnership'
import { Button, Form, type FormState, Heading, Lead, Radios, SearchField, TextField, filledForm } from '#ui'

/** Schools that were looked for, and the words they were looked for by. */
export type SchoolsFound = { readonly words: string; readonly schools: readonly SchoolLine[] }

type NewConflictScreenProps = {
  readonly action: string
  readonly state: FormState
  readonly found: SchoolsFound
}

export const NewConflictScreen = (props: NewConflictScreenProps) => (
  <>
    <Heading>Add a conflict of interest</Heading>
    <Lead>A school that should not be reviewed: where family works, where you worked or govern.</Lead>
    <Form
      action={props.action}
      method="get"
      state={filledForm({ q: props.found.words })}
      label="Find the school"
    >
      <SearchField name="q" label="Find the school by name, URN or postcode" button="Find" />
    </Form>
    <Declaring {...props} />
  </>
)

function Declaring({ action, state, found }: NewConflictScreenProps) {
  if (found.words === '') return null
  if (found.schools.length === 0)
    return <p>No school matches “{found.words}”. Try fewer words, another spelling or the URN.</p>
  return (
    <Form action={action} state={state} hidden={{ words: found.words }} label="The conflict">
      <Radios
        name="school"
        label="School"
        choices={found.schools.map(({ id, name, urn, town }) => ({
          value: id,
          label: name,
          hint: [`URN ${urn}`, town].filter(Boolean).join(', '),
        }))}
      />
      <TextField name="why" label="Why it should not be reviewed" />
      <Button>Add this conflict</Button>
    </Form>
  )
}
