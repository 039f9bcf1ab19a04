import { AccreditationKind, TrainingMode, accreditationWords, trainingModeWords } from '#practitioners'
import { Button, DateField, Form, type FormState, Heading, Radios, TextField } from '#ui'
import { paths } from '../../paths.ts'

export const NewTrainingScreen = ({ state }: { readonly state: FormState }) => (
  <>
    <Heading>Arrange training</Heading>
    <Form action={paths.newTraining()} state={state}>
      <TextField name="title" label="Title" hint="What people will look for in their diary" />
      <Radios
        name="kind"
        label="Completing it accredits for"
        choices={AccreditationKind.options.map((value) => ({ value, label: accreditationWords[value] }))}
      />
      <DateField name="heldOn" label="Day" />
      <Radios
        name="mode"
        label="How people meet"
        layout="inline"
        choices={TrainingMode.options.map((value) => ({ value, label: trainingModeWords[value] }))}
      />
      <TextField name="place" label="Where" hint="For a session in person" optional />
      <TextField
        name="capacity"
        label="Places"
        hint="Leave it empty when there is no limit"
        inputMode="numeric"
        width={4}
        optional
      />
      <Button>Arrange this session</Button>
    </Form>
  </>
)
