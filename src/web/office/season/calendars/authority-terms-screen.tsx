import type { PartnershipYear } from '#partnership'
import type { AuthorityTerms } from '#seasons'
import { Button, ButtonRow, Form, type FormState, Heading, Lead, Select } from '#ui'
import { paths } from '../../../paths.ts'
import { StretchRows } from '../../../asked/stretch-rows.tsx'

type AuthorityTermsScreenProps = {
  readonly view: AuthorityTerms
  readonly year: PartnershipYear
  /** How many stretches there is room for. */
  readonly rows: number
  readonly state: FormState
  /** Local authorities whose terms are recorded, to begin with. */
  readonly others: readonly AuthorityTerms[]
}

export const AuthorityTermsScreen = ({ view, year, rows, state, others }: AuthorityTermsScreenProps) => (
  <>
    <Heading caption={`Term dates ${year}`}>{view.name}</Heading>
    <Lead>
      Write each stretch of school days without a holiday in it: half-term parts a term in two. Clear every
      answer of a stretch to take it out.
    </Lead>
    {view.terms.length === 0 && others.length > 0 && (
      <Form
        action={paths.authorityTerms({ authority: view.authority })}
        method="get"
        hidden={{ year }}
        label="Begin with the terms of another local authority"
      >
        <Select
          name="like"
          label="Begin with the terms of"
          hint="Neighbours often share their terms. Nothing is recorded yet."
          options={others.map(({ authority, name }) => ({ value: String(authority), label: name }))}
        />
        <Button kind="secondary">Fill these in</Button>
      </Form>
    )}
    <Form
      action={paths.authorityTerms({ authority: view.authority }, { year })}
      state={state}
      label={`Term dates of ${view.name}`}
    >
      <StretchRows rows={rows} />
      <ButtonRow>
        <Button>Record these terms</Button>
        <Button kind="link" href={paths.termDates({ year })}>
          Cancel
        </Button>
      </ButtonRow>
    </Form>
  </>
)
