import { AccreditationKind, TrainingMode, accreditationWords, trainingModeWords } from '#practitioners'
import { Button, DateField, Form, type FormState, Heading, Radios, TextField, worded } from '#ui'
import { paths } from '../../paths.ts'

export const NewTrainingScreen = ({ state }: { readonly state: FormState }) => (
  <>
    <Heading>Arrange training</Heading>
    <Form action={paths.newTraining()} state={state}>
      <TextField name="title" label="Title" hint="What people will look for in their diary" />
      <Radios
        name="kind"
        label="Completing it accredits for"
        choices={worded(AccreditationKind.options, accreditationWords)}
      />
      <DateField name="heldOn" label="Day" />
      <Radios
        name="mode"
        label="How people meet"
        layout="inline"
        choices={worded(TrainingMode.options, trainingModeWords)}
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
