import { noteGroupWords, noteGroups, noteKindWords, noteKinds, notePhaseWords } from '#notes'
import type { DeviceView } from '#reviews'
import { Button, Checkboxes, Form, type FormState, Radios, Select, TextArea, TextField, worded } from '#ui'
import { paths } from '../../paths.ts'

type NoteFormProps = { readonly about: DeviceView; readonly state: FormState }

const none = { value: '', label: 'Not said' }

/** The plain form: for a device without scripts, and for notes on paper that are typed up later. */
export const NoteForm = ({ about, state }: NoteFormProps) => (
  <Form action={paths.evidence({ review: about.review })} state={state} label="Write a note">
    <Radios name="kind" label="What kind of note" choices={worded(noteKinds, noteKindWords)} />
    <TextArea name="text" label="What you saw or heard" hint="No names or initials of pupils." />
    {state.refusal?.code === 'looks-like-a-child' && (
      <Checkboxes
        name="nobodyNamed"
        label="If it stays as it is"
        choices={[{ value: 'yes', label: 'No child can be told from it' }]}
      />
    )}
    <Select
      name="section"
      label="Section"
      options={[none, ...about.sections.map(({ key, title }) => ({ value: key, label: title }))]}
    />
    <Select
      name="pairedWith"
      label="Seen together with, who shares the note"
      options={[
        { value: '', label: 'Nobody from the other part of the team' },
        ...about.people
          .filter(({ part }) => part !== (about.side === 'host' ? 'host' : 'visitor'))
          .map(({ person, name }) => ({ value: person, label: name })),
      ]}
    />
    <Select
      name="source"
      label="What was going on"
      options={[none, ...about.sources.map(({ key, title }) => ({ value: key, label: title }))]}
    />
    <Select name="phase" label="Phase" options={[none, ...worded(about.phases, notePhaseWords)]} />
    <Select name="group" label="Group of pupils" options={[none, ...worded(noteGroups, noteGroupWords)]} />
    <TextField name="subject" label="Subject" />
    <Button>Keep the note</Button>
  </Form>
)
