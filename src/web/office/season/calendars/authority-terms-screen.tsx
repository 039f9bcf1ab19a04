import type { PartnershipYear } from '#partnership'
import type { AuthorityTerms } from '#seasons'
import { Button, ButtonRow, DateField, FieldRow, Form, type FormState, Heading, Lead, TextField } from '#ui'
import { paths } from '../../../paths.ts'

type AuthorityTermsScreenProps = {
  readonly view: AuthorityTerms
  readonly year: PartnershipYear
  /** How many stretches there is room for. */
  readonly rows: number
  readonly state: FormState
}

export const AuthorityTermsScreen = ({ view, year, rows, state }: AuthorityTermsScreenProps) => (
  <>
    <Heading caption={`Term dates ${year}`}>{view.name}</Heading>
    <Lead>
      Write each stretch of school days without a holiday in it: half-term parts a term in two. Clear every
      answer of a stretch to take it out.
    </Lead>
    <Form
      action={paths.authorityTerms({ authority: view.authority }, { year })}
      state={state}
      label={`Term dates of ${view.name}`}
    >
      <div id="terms">
        {Array.from({ length: rows }, (_, row) => (
          <FieldRow key={row}>
            <TextField name={`terms.${row}.name`} label={`Stretch ${row + 1}`} width={20} />
            <DateField name={`terms.${row}.first`} label="First day" />
            <DateField name={`terms.${row}.last`} label="Last day" />
          </FieldRow>
        ))}
      </div>
      <ButtonRow>
        <Button>Record these terms</Button>
        <Button kind="link" href={paths.termDates({ year })}>
          Cancel
        </Button>
      </ButtonRow>
    </Form>
  </>
)
