import { Sharing, categories, categoryWords, sharingWords } from '#excellence'
import { phaseWords, phases } from '#partnership'
import { topicWords, topics } from '#practitioners'
import { Button, Checkboxes, Form, type FormState, Radios, Select, TextArea, TextField, worded } from '#ui'

type NominationFormProps = {
  readonly action: string
  readonly state: FormState
  readonly people: readonly { readonly person: string; readonly name: string }[]
  readonly button: string
}

/** What a school says of an area, once: the directory, the team and the report read the same words. */
export const NominationForm = ({ action, state, people, button }: NominationFormProps) => (
  <Form action={action} state={state} label="Area of Excellence">
    <TextField name="title" label="Title" hint="As others would look for it: “Early reading that lasts”" />
    <Select
      name="category"
      label="Category"
      blank="Choose a category"
      options={worded(categories, categoryWords)}
    />
    <Select name="phase" label="Phase" options={worded(phases, phaseWords)} />
    <Checkboxes
      name="themes"
      label="Themes"
      hint="Up to five"
      layout="columns"
      size="small"
      optional
      choices={worded(topics, topicWords)}
    />
    <TextArea
      name="whatWasDone"
      label="What did you do?"
      hint="When it began, the key decisions, and what was hard. Name no pupil."
      rows={8}
    />
    <TextArea
      name="impact"
      label="What has changed, and how do you know?"
      hint="In figures and in words, also for disadvantaged pupils and pupils with additional needs"
      rows={8}
    />
    <TextArea
      name="toSee"
      label="What should the team see?"
      hint="Lessons, meetings, documents. Only the team reads this."
      rows={4}
      optional
    />
    <Checkboxes
      name="offers"
      label="How will you share it?"
      choices={worded(Sharing.options, sharingWords)}
    />
    <Select
      name="contact"
      label="Who leads it?"
      hint="The office introduces others to them"
      blank="Nobody yet"
      optional
      options={people.map(({ person, name }) => ({ value: person, label: name }))}
    />
    <Radios
      name="listed"
      label="May the directory list it, once it is accredited?"
      hint="Partners alone can read the directory. You can change this until the review begins."
      choices={[
        { value: 'yes', label: 'Yes, partners may find it' },
        { value: 'no', label: 'No, keep it to ourselves' },
      ]}
    />
    <Button>{button}</Button>
  </Form>
)
