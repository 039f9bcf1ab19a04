import { addDays } from '#kernel'
import { AccreditationKind, type PractitionerView, accreditationWords } from '#practitioners'
import { Button, DateField, Details, Form, Select, TextField, filledForm } from '#ui'
import { paths } from '../../paths.ts'
import { type Refusing, stateOf } from '../../reviewer/profile/record-addresses.ts'

type AccreditationFormsProps = {
  readonly view: PractitionerView
  readonly refusing: Refusing | null
}

/** What the office does with accreditation: each form opens where it is needed. */
export function AccreditationForms({ view, refusing }: AccreditationFormsProps) {
  const { person, accreditations, mayAccredit } = view
  if (!mayAccredit) return null
  const running = accreditations.filter(({ state }) => state !== 'ended')
  return (
    <>
      {running.map((accreditation) => (
        <Renewing key={accreditation.accreditation} view={view} refusing={refusing} {...accreditation} />
      ))}
      <Details summary="Accredit for something else" open={isAbout(refusing, 'grant')}>
        <Form
          action={paths.accreditations({ person })}
          state={isAbout(refusing, 'grant') ? stateOf(refusing, 'accreditation') : undefined}
          hidden={{ about: 'grant' }}
          label="Accredit"
        >
          <Select
            name="kind"
            label="Accredit for"
            hint="For somebody trained elsewhere. Completing training here accredits by itself."
            blank="Choose what for"
            options={AccreditationKind.options.map((value) => ({ value, label: accreditationWords[value] }))}
          />
          <DateField name="from" label="From" />
          <Button>Accredit</Button>
        </Form>
      </Details>
    </>
  )
}

type RenewingProps = AccreditationFormsProps & PractitionerView['accreditations'][number]

function Renewing({ view, refusing, accreditation, kind, held }: RenewingProps) {
  const address = { person: view.person, accreditation }
  const renewing = isAbout(refusing, `renew ${accreditation}`)
  const ending = isAbout(refusing, `end ${accreditation}`)
  const what = accreditationWords[kind].toLowerCase()
  return (
    <Details summary={`Renew or end: ${what}`} open={renewing || ending}>
      <Form
        action={paths.renewAccreditation(address)}
        state={
          renewing
            ? stateOf(refusing, 'accreditation')
            : filledForm({ until: held.until ? addDays(held.until, -1) : '' })
        }
        hidden={{ about: `renew ${accreditation}` }}
        label={`Renew: ${what}`}
      >
        <DateField name="until" label="New last day" />
        <Button kind="secondary">Renew</Button>
      </Form>
      <Form
        action={paths.endAccreditation(address)}
        state={ending ? stateOf(refusing, 'accreditation') : undefined}
        hidden={{ about: `end ${accreditation}` }}
        label={`End: ${what}`}
      >
        <DateField name="on" label="Last day that it holds" />
        <TextField name="why" label="Why it ends" />
        <Button kind="warning">End it</Button>
      </Form>
    </Details>
  )
}

/** Several forms are alike: which of them was refused stands in a hidden answer. */
const isAbout = (refusing: Refusing | null, about: string): boolean =>
  refusing?.form === 'accreditation' && refusing.state.values['about'] === about
