import type { SafeguardingView } from '#reviews'
import { Button, Form, Heading, Notice } from '#ui'
import { paths } from '../../paths.ts'

type SafeguardingScreenProps = { readonly view: SafeguardingView; readonly used: boolean }

/** Whom a worry about a child is taken to. It is never evidence, and nothing about it is written here. */
export const SafeguardingScreen = ({ view: { review, hostName, lead }, used }: SafeguardingScreenProps) => (
  <>
    <Heading caption={hostName}>Worried about a child?</Heading>
    <Notice tone="warning" title="Tell the school’s safeguarding lead now">
      {lead
        ? `${lead.name}${lead.telephone ? `, ${lead.telephone}` : ''}`
        : `${hostName} has not named its lead here. Go to the school office and ask for them.`}
    </Notice>
    <ul className="govuk-list govuk-list--bullet">
      <li>Listen. Promise nothing, and ask no leading questions.</li>
      <li>Go to the safeguarding lead in person, today, before you leave the school.</li>
      <li>Tell your Lead Reviewer that you have done so, and nothing more.</li>
      <li>Write nothing of it here: a worry about a child is never evidence.</li>
    </ul>
    <p>If a child is in danger, ring 999.</p>
    {!used && (
      <Form action={paths.safeguarding({ review })} label="Say that you have used this">
        <p>Only that the protocol was used is recorded, never why.</p>
        <Button>I am going to the safeguarding lead</Button>
      </Form>
    )}
    <p>
      <a href={paths.evidence({ review })}>Back to the notes</a>
    </p>
  </>
)
