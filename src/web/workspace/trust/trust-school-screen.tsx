import type { TrustProformaView, TrustSchool } from '#reviews'
import { Button, ButtonRow, Form, type FormState, Heading, TextArea, TextField } from '#ui'
import { paths } from '../../paths.ts'

type Shown = {
  readonly view: TrustProformaView
  readonly school: TrustSchool
  readonly state: FormState
}

export const TrustSchoolScreen = ({ view: { review }, school, state }: Shown) => (
  <>
    <Heading caption="Proforma 2">{school.name}</Heading>
    <Form
      action={paths.trustSchool({ review, school: school.school })}
      state={state}
      label={`About ${school.name}`}
    >
      <TextField name="employees" label="Employees" width={5} inputMode="numeric" optional />
      <TextField name="ownHub" label="Its hub within the trust" optional />
      <TextField
        name="lastInspection"
        label="Last Ofsted inspection"
        hint="When, and what it said, in your own words."
        optional
      />
      <TextArea name="context" label="What else is worth knowing" rows={4} optional />
      <ButtonRow>
        <Button>Save</Button>
        <Button kind="link" href={paths.proformas({ review })}>
          Cancel
        </Button>
      </ButtonRow>
    </Form>
  </>
)
