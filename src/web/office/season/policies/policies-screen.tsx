import type { SeasonView } from '#seasons'
import { Button, ButtonRow, Form, type FormState, Heading, Lead } from '#ui'
import { paths } from '../../../paths.ts'
import { PoliciesQuestions } from './policies-form.tsx'

type PoliciesScreenProps = { readonly season: SeasonView; readonly state: FormState }

export const PoliciesScreen = ({ season, state }: PoliciesScreenProps) => (
  <>
    <Heading caption={`Season ${season.year}`}>Change the policies</Heading>
    <Lead>
      New rules hold for what is still to come: a school that has signed up keeps its team size, and dates
      that have been chosen stay. You see what changes before it does.
    </Lead>
    <Form action={paths.seasonPolicies({ season: season.id })} state={state} label="The season’s policies">
      <PoliciesQuestions state={state} />
      <ButtonRow>
        <Button name="next" value="show">
          See what changes
        </Button>
        <Button kind="link" href={paths.season({ season: season.id })}>
          Cancel
        </Button>
      </ButtonRow>
    </Form>
  </>
)
