import { phaseWords, phases } from '#partnership'
import { Seniority, seniorityWords, topicWords, topics } from '#practitioners'
import {
  Button,
  Checkboxes,
  Fieldset,
  Form,
  type FormState,
  Heading,
  Lead,
  Radios,
  TextField,
  worded,
} from '#ui'

type ProfileScreenProps = {
  readonly heading: string
  readonly lead: string
  readonly button: string
  readonly action: string
  readonly state: FormState
}

const topicChoices = worded(topics, topicWords)

export const ProfileScreen = ({ heading, lead, button, action, state }: ProfileScreenProps) => (
  <>
    <Heading>{heading}</Heading>
    <Lead>{lead}</Lead>
    <Form action={action} state={state}>
      <WhatYouKnow />
      <WhatYouWouldLike />
      <HowFarYouTravel />
      <Button>{button}</Button>
    </Form>
  </>
)

const WhatYouKnow = () => (
  <Fieldset legend="What you know">
    <Radios
      name="seniority"
      label="Level of leadership"
      choices={worded(Seniority.options, seniorityWords)}
    />
    <Checkboxes
      name="phases"
      label="Phases you know well"
      layout="inline"
      choices={worded(phases, phaseWords)}
    />
    <Checkboxes
      name="specialisms"
      label="Specialisms"
      hint="What you could look at for another school"
      layout="inline"
      size="small"
      optional
      choices={topicChoices}
    />
    <Checkboxes
      name="sendExperience"
      label="Special educational needs"
      choices={[{ value: 'yes', label: 'I have led provision for special educational needs' }]}
      optional
    />
  </Fieldset>
)

const WhatYouWouldLike = () => (
  <Fieldset legend="What you would like">
    <Checkboxes
      name="interests"
      label="What you would like to learn about"
      hint="We show you first the reviews where you can see it"
      layout="inline"
      size="small"
      optional
      choices={topicChoices}
    />
    <TextField
      name="mostReviews"
      label="Most reviews in a year"
      hint="Each takes three days. 0 when you cannot review this year."
      inputMode="numeric"
      width={2}
    />
  </Fieldset>
)

const HowFarYouTravel = () => (
  <Fieldset legend="How far you travel">
    <TextField
      name="homeArea"
      label="Where you start from"
      hint="A postcode. We keep only its first half, and measure from there; without it, from your school."
      width={10}
      autoComplete="postal-code"
      optional
    />
    <TextField
      name="farthestKm"
      label="Farthest you travel"
      hint="In a straight line. Leave it empty when there is no limit."
      inputMode="numeric"
      width={4}
      suffix="km"
      optional
    />
    <Checkboxes
      name="wantsFar"
      label="Reviews far away"
      choices={[
        {
          value: 'yes',
          label: 'I would like to go far',
          hint: 'A school unlike your own often teaches most',
        },
      ]}
      optional
    />
  </Fieldset>
)
