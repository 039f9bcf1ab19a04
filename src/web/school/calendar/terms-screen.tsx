import type { SchoolTerms } from '#seasons'
import { Button, ButtonRow, Form, type FormState, Heading, Lead } from '#ui'
import { paths } from '../../paths.ts'
import { StretchRows } from '../../asked/stretch-rows.tsx'
import { SchoolCalendarTabs } from './school-calendar-tabs.tsx'

type SchoolTermsScreenProps = {
  readonly view: SchoolTerms
  readonly rows: number
  readonly state: FormState
}

export const SchoolTermsScreen = ({ view, rows, state }: SchoolTermsScreenProps) => (
  <>
    <Heading caption={`${view.name}, ${view.year}`}>Term dates</Heading>
    <SchoolCalendarTabs at="terms" school={view.school} year={view.year} />
    <Lead>{standing(view)} No review is held in your holidays.</Lead>
    <p>
      Write each stretch of school days without a holiday in it: half-term parts a term in two. Clear every
      answer of a stretch to take it out; clear them all to follow your local authority.
    </p>
    <Form
      action={paths.schoolTerms({ school: view.school }, { year: view.year })}
      state={state}
      label="Term dates"
    >
      <StretchRows rows={rows} />
      <ButtonRow>
        <Button>Record these terms</Button>
        <Button kind="link" href={paths.home()}>
          Cancel
        </Button>
      </ButtonRow>
    </Form>
  </>
)

function standing({ are, terms }: SchoolTerms): string {
  if (are === 'ownTerms') return 'These are your school’s own terms.'
  if (terms.length > 0)
    return 'Your reviews hang on the terms of your local authority. Change what differs at your school.'
  return 'No terms are recorded for your school or its local authority, so nothing is known of your holidays.'
}
