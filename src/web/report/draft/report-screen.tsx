import type { ReportView } from '#reports'
import { Button, ButtonRow, Columns, Details, Form, Heading, Section, Steps, Table, Timeline } from '#ui'
import { paths } from '../../paths.ts'
import { NextForReport } from './next-for-report.tsx'

export const ReportScreen = ({ view }: { readonly view: ReportView }) => (
  <>
    <Heading caption={view.stageWords}>{view.title}</Heading>
    <NextForReport view={view} />
    <ButtonRow>
      <Button kind="secondary" href={paths.writeReport({ report: view.report })}>
        {view.may.write ? 'Write' : 'See the text and its evidence'}
      </Button>
      <Button kind="secondary" href={paths.readReportThrough({ report: view.report })}>
        Read it through
      </Button>
      <Button kind="secondary" href={paths.draftFile({ report: view.report, kind: 'pdf' })}>
        PDF
      </Button>
      <Button kind="secondary" href={paths.draftFile({ report: view.report, kind: 'word' })}>
        Word
      </Button>
    </ButtonRow>
    {view.mayBringIn && <BringIn report={view.report} />}
    <Columns
      aside={
        <Section heading="On its way">
          <Steps
            label="The gates of this report"
            steps={view.steps.map(({ note, ...step }) => ({ ...step, note: note ?? undefined }))}
          />
        </Section>
      }
    >
      <Section heading="What it rests on">
        <Claims view={view} />
      </Section>
    </Columns>
    <Section heading="Who passed which gate">
      <Timeline
        label="Gates, the latest first"
        moments={view.gates.map(({ id, words, when, by, why }) => ({
          id,
          title: words,
          when,
          ...(by ? { by } : {}),
          children: why && <p>{why}</p>,
        }))}
      />
    </Section>
    <Versions view={view} />
  </>
)

const BringIn = ({ report }: { readonly report: string }) => (
  <Form action={paths.reportGate({ report, gate: 'bringIn' })} label="Fill from the record">
    <p>
      The trust’s proformas, the team’s biographies, the timetable, agreed findings and the trust challenge
      can fill every part that nobody has written in yet.
    </p>
    <Button kind="secondary">Fill what is blank</Button>
  </Form>
)

function Claims({ view: { claims, unsupported } }: { readonly view: ReportView }) {
  if (claims === 0) return <p>Nothing is written under the sections of findings yet.</p>
  if (unsupported.length === 0)
    return <p>Each of its {claims} points opens the agreed finding and the evidence behind it.</p>
  return (
    <>
      <p>
        {claims - unsupported.length} of {claims} points rest on agreed findings with evidence. These do not:
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {unsupported.map(({ line, words, section }) => (
          <li key={`${section} ${line}`}>
            {line} <strong>{words}</strong>, in {section}.
          </li>
        ))}
      </ul>
    </>
  )
}

function Versions({ view: { report, versions } }: { readonly view: ReportView }) {
  if (versions.length === 0) return null
  return (
    <Section heading="Versions">
      <Table
        caption="Every version that was kept"
        captionSize="hidden"
        rows={versions}
        rowKey={({ number }) => String(number)}
        columns={[
          { heading: 'Version', cell: ({ number }) => number },
          { heading: 'Kept when', cell: ({ words }) => words },
          { heading: 'By', cell: ({ by }) => by ?? 'The system' },
          { heading: 'At', cell: ({ when }) => when },
          {
            heading: 'Compare',
            cell: ({ number }) =>
              number > 1 && (
                <a
                  className="govuk-link"
                  href={paths.compareReport({ report }, { before: number - 1, after: number })}
                >
                  With version {number - 1}
                </a>
              ),
          },
        ]}
      />
      <Details summary="Why versions are kept">
        <p>
          At each gate the report is kept as it was, so that anybody who has a part in it can see what
          changed.
        </p>
      </Details>
    </Section>
  )
}
