import { Edition, type SharingView, editionWords } from '#reports'
import {
  Button,
  DateField,
  EmptyState,
  Form,
  type FormState,
  Heading,
  Lead,
  Radios,
  Section,
  Table,
  TextField,
  worded,
} from '#ui'
import { paths } from '../../paths.ts'

type SharingProps = { readonly view: SharingView; readonly state: FormState }

export const SharingScreen = ({ view, state }: SharingProps) => (
  <>
    <Heading caption={view.hostName}>Who can read the report</Heading>
    <Lead>The report belongs to you. These people can read it, and nobody else.</Lead>
    <ul className="govuk-list govuk-list--spaced">
      {view.canRead.map(({ who, why, share }) => (
        <li key={`${who} ${why}`}>
          <strong>{who}</strong>, {why}
          {share && (
            <Form action={paths.endReportShare({ report: view.report, share })}>
              <Button kind="link" about={who}>
                Take it back
              </Button>
            </Form>
          )}
        </li>
      ))}
    </ul>
    <MakeLink view={view} state={state} />
    {view.trustName && !view.sharedWithTrust && (
      <Section heading={`Let ${view.trustName} read it`}>
        <p>Its leaders read the whole report only while you agree. You can take it back at any time.</p>
        <Form action={paths.shareReportWithTrust({ report: view.report })}>
          <Button kind="secondary">Let leaders of the trust read it</Button>
        </Form>
      </Section>
    )}
    <Readings view={view} />
  </>
)

const MakeLink = ({ view, state }: SharingProps) => (
  <Section heading="Make a link">
    <p>Anybody who has the link can read the report until its last day. You see when it is used.</p>
    <Form action={paths.shareReportByLink({ report: view.report })} state={state}>
      <TextField
        name="to"
        label="Whom is it for?"
        hint="Such as “our governors”. It is shown in the list above."
      />
      <Radios name="edition" label="What may they read?" choices={worded(Edition.options, editionWords)} />
      <DateField name="expires" label="Its last day" />
      <Button>Make the link</Button>
    </Form>
  </Section>
)

const Readings = ({ view: { readings, report } }: { readonly view: SharingView }) => (
  <Section heading="Who has read it">
    {readings.length === 0 ? (
      <EmptyState
        title="Nobody has opened it yet"
        action={<Button href={paths.issuedReport({ report })}>Open the report</Button>}
      />
    ) : (
      <Table
        caption="Each time that the report was read, the latest first"
        captionSize="hidden"
        rows={readings}
        rowKey={({ id }) => id}
        columns={[
          { heading: 'Who', cell: ({ who }) => who },
          { heading: 'How', cell: ({ how }) => how },
          { heading: 'When', cell: ({ when }) => when },
        ]}
      />
    )}
  </Section>
)
