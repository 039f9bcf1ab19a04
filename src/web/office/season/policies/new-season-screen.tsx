import type { PartnershipYear } from '#partnership'
import { Button, Form, type FormState, Heading, Lead } from '#ui'
import { paths } from '../../../paths.ts'
import { PoliciesQuestions } from './policies-form.tsx'

type NewSeasonScreenProps = { readonly year: PartnershipYear; readonly state: FormState }

export const NewSeasonScreen = ({ year, state }: NewSeasonScreenProps) => (
  <>
    <Heading caption={year}>Open a season of reviews</Heading>
    <Lead>
      These are the usual rules, filled in. Change what is different this year. Schools can sign up and choose
      their dates as soon as you open the season.
    </Lead>
    <Form action={paths.newSeason({ year })} state={state} label="The season’s policies">
      <PoliciesQuestions state={state} />
      <Button>Open the {year} season</Button>
    </Form>
  </>
)
