import { day } from '#kernel'
import { Button } from '../form/button.tsx'
import { ButtonRow } from '../form/button-row.tsx'
import { Checkboxes } from '../form/checkboxes.tsx'
import { DateField } from '../form/date-field.tsx'
import { DayChooser } from '../form/day-chooser.tsx'
import { FileField } from '../form/file-field.tsx'
import { Fieldset } from '../form/fieldset.tsx'
import { Form } from '../form/form.tsx'
import { filledForm, refusedForm } from '../form/form-state.ts'
import { Radios } from '../form/radios.tsx'
import { Select } from '../form/select.tsx'
import { TextArea } from '../form/text-area.tsx'
import { TextField } from '../form/text-field.tsx'
import { Section } from '../page/section.tsx'

const answered = refusedForm(
  {
    name: 'Ash Lane Primary School',
    pupils: 'about 300',
    phases: ['early', 'primary'],
    'visit-day': '31',
    'visit-month': '2',
  },
  {
    code: 'invalid-input',
    words: 'Check the answers that are marked, then try again.',
    fields: [
      { field: 'pupils', words: 'Write the number of pupils in figures, such as 300' },
      { field: 'visit', words: 'The visit needs a year' },
    ],
  },
)

const weeks = [
  {
    heading: 'Week of 2 December',
    note: 'Four teams are free',
    days: [
      { day: day('2024-12-02'), note: 'Suits most reviewers' },
      { day: day('2024-12-03') },
      { day: day('2024-12-04'), taken: 'your own staff training day' },
    ],
  },
  {
    heading: 'Week of 9 December',
    note: 'One team is free',
    days: [
      { day: day('2024-12-09'), taken: 'all three primary teams are placed' },
      { day: day('2024-12-10'), note: 'One team left' },
      { day: day('2024-12-11'), taken: 'a hub event is on Thursday 12 December' },
    ],
  },
]

export const FormGuide = () => (
  <Section heading="Forms" id="forms">
    <Form action="/style-guide" state={answered} files label="A form that was refused">
      <TextField name="name" label="Name of the school" autoComplete="organization" />
      <TextField
        name="pupils"
        label="Pupils on roll"
        hint="At the last census."
        width={5}
        inputMode="numeric"
        suffix="pupils"
      />
      <Select
        name="hub"
        label="Hub"
        blank="Choose a hub"
        options={[
          { value: 'n', label: 'North' },
          { value: 's', label: 'South' },
        ]}
      />
      <Radios
        name="partner"
        label="What kind of partner?"
        choices={[
          {
            value: 'full',
            label: 'Full partner',
            hint: 'Hosts a review each year and gives reviewers to others.',
          },
          { value: 'network', label: 'Network partner' },
          {
            value: 'other',
            label: 'Something else',
            revealed: <TextField name="other" label="What is it?" />,
          },
        ]}
      />
      <Checkboxes
        name="phases"
        label="Phases"
        hint="Choose all that you teach."
        optional
        layout="inline"
        choices={[
          { value: 'early', label: 'Early years' },
          { value: 'primary', label: 'Primary' },
          { value: 'secondary', label: 'Secondary' },
        ]}
      />
      <DateField name="visit" label="When is the visit?" hint="For example, 3 12 2024" />
      <Fieldset legend="Who leads it" hint="We write to them once, when it is agreed.">
        <TextField name="leader" label="Full name" autoComplete="name" />
        <TextField name="email" label="Email address" type="email" autoComplete="email" spellCheck={false} />
      </Fieldset>
      <TextArea name="context" label="What should the team know?" optional />
      <FileField name="plan" label="School improvement plan" hint="A PDF or Word file, up to 20 MB." />
      <ButtonRow>
        <Button>Save and continue</Button>
        <Button kind="link" href="/style-guide">
          Cancel
        </Button>
      </ButtonRow>
    </Form>
    <Section heading="Choosing a day" level={3}>
      <Form action="/style-guide" state={filledForm({ start: '2024-12-03' })} label="Choose a day">
        <DayChooser
          name="start"
          label="When could your review start?"
          hint="A review lasts three days."
          weeks={weeks}
        />
        <Button>Choose this day</Button>
      </Form>
    </Section>
  </Section>
)
