import type { HubView, PlaceFound } from '#partnership'
import {
  Button,
  Checkboxes,
  EmptyState,
  Form,
  type FormState,
  Heading,
  Radios,
  SearchField,
  filledForm,
} from '#ui'
import { paths } from '../../paths.ts'

type HubSchoolsScreenProps = {
  readonly hub: HubView
  readonly schools: readonly PlaceFound[]
  readonly words: string
  readonly state: FormState
}

export const HubSchoolsScreen = ({ hub, schools, words, state }: HubSchoolsScreenProps) => (
  <>
    <Heading caption={hub.name}>Add a school</Heading>
    <Form
      action={paths.hubSchools({ hub: hub.id })}
      method="get"
      state={filledForm({ q: words })}
      label="Find a school"
    >
      <SearchField name="q" label="Name of the school, or its URN" button="Find" />
    </Form>
    {words !== '' && schools.length === 0 && (
      <EmptyState
        title={`No open school matches “${words}”`}
        action={<a href={paths.schools({ all: 'yes' })}>Look in the register</a>}
      />
    )}
    {schools.length > 0 && (
      <Form action={paths.hubSchools({ hub: hub.id }, { q: words })} state={state} label="Add the school">
        <Radios
          name="school"
          label="Which school?"
          choices={schools.map(({ id, name, about }) => ({ value: id, label: name, hint: about }))}
        />
        <Checkboxes
          name="leavesItsHub"
          label="If it belongs to another hub"
          choices={[{ value: 'yes', label: 'Leave its hub today' }]}
        />
        <Button>Add this school</Button>
      </Form>
    )}
  </>
)
