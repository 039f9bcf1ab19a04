import { PartnershipLevel, type PartnershipYear, type SchoolView, levelWords } from '#partnership'
import { Button, Checkboxes, Form, type FormState, Heading, Notice, Radios, worded } from '#ui'
import { paths } from '../../paths.ts'

type MembershipScreenProps = {
  readonly school: SchoolView
  readonly years: readonly PartnershipYear[]
  readonly state: FormState
}

export const MembershipScreen = ({ school, years, state }: MembershipScreenProps) => (
  <>
    <Heading caption={school.name}>Membership</Heading>
    <Notice>
      {school.level ? `${levelWords[school.level]} this year` : 'Not a partner this year'}
      {school.hub ? (
        <>
          , in <a href={paths.hub({ hub: school.hub.id })}>{school.hub.name}</a>. To move it, open the hub
          that it joins.
        </>
      ) : (
        <>
          , in no hub. <a href={paths.hubs()}>Open a hub</a> to add it.
        </>
      )}
    </Notice>
    <Form action={paths.membership({ school: school.id })} state={state}>
      <Radios
        name="year"
        label="Partnership year"
        choices={years.map((year) => ({ value: year, label: year }))}
      />
      <Radios name="level" label="Partnership level" choices={worded(PartnershipLevel.options, levelWords)} />
      <Checkboxes
        name="agreed"
        label="Membership agreement"
        hint="The agreement lets the hub’s leaders read the school’s reports."
        choices={[{ value: 'yes', label: 'The school has signed it' }]}
      />
      <Button>Record this membership</Button>
    </Form>
  </>
)
