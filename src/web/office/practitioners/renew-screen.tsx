import { addDays, longDate } from '#kernel'
import { type PractitionerView, accreditationWords } from '#practitioners'
import { Button, DateField, Form, type FormState, Heading, Lead, Section, TextField } from '#ui'

type RenewScreenProps = {
  readonly name: string
  readonly accreditation: PractitionerView['accreditations'][number]
  readonly renew: { readonly action: string; readonly state: FormState }
  readonly end: { readonly action: string; readonly state: FormState }
}

export const RenewScreen = ({ name, accreditation: { kind, held }, renew, end }: RenewScreenProps) => (
  <>
    <Heading caption={name}>{accreditationWords[kind]}</Heading>
    <Lead>
      Since {longDate(held.from)}
      {held.until && `; the last day is ${longDate(addDays(held.until, -1))}`}.
    </Lead>
    <Section heading="Renew">
      <Form action={renew.action} state={renew.state} label="Renew">
        <DateField name="until" label="New last day" />
        <Button>Renew</Button>
      </Form>
    </Section>
    <Section heading="End">
      <Form action={end.action} state={end.state} label="End">
        <DateField name="on" label="Last day that it holds" />
        <TextField name="why" label="Why it ends" hint="Kept in the log" />
        <Button kind="warning">End this accreditation</Button>
      </Form>
    </Section>
  </>
)
