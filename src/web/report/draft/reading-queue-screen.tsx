import type { ReactNode } from 'react'
import { phaseWords } from '#partnership'
import type { ReadingQueueView, ReportToRead } from '#reports'
import { Button, Card, Cards, EmptyState, Form, Heading, Lead, Section } from '#ui'
import { paths } from '../../paths.ts'

export const ReadingQueueScreen = ({ view: { mine, waiting } }: { readonly view: ReadingQueueView }) => (
  <>
    <Heading>Reports to read</Heading>
    <Lead>A report is read for consistency, accuracy and clarity before it is issued.</Lead>
    {mine.length > 0 && (
      <Section heading="With you">
        <Cards>
          {mine.map((line) => (
            <Waiting key={line.report} line={line}>
              <Button href={paths.readReportThrough({ report: line.report })} about={line.hostName}>
                Read it
              </Button>
            </Waiting>
          ))}
        </Cards>
      </Section>
    )}
    <Section heading="Waiting for a reader">
      {waiting.length === 0 ? (
        <EmptyState
          title="No report waits for you"
          action={<Button href={paths.reports()}>Back to reports</Button>}
        >
          <p>Reports on your own school, your trust’s and reviews that you were on are left to others.</p>
        </EmptyState>
      ) : (
        <Cards>
          {waiting.map((line) => (
            <Waiting key={line.report} line={line}>
              <Form action={paths.takeReading({ report: line.report })}>
                <Button kind="secondary" about={line.hostName}>
                  Take it
                </Button>
              </Form>
            </Waiting>
          ))}
        </Cards>
      )}
    </Section>
  </>
)

type WaitingProps = { readonly line: ReportToRead; readonly children: ReactNode }

const Waiting = ({ line, children }: WaitingProps) => (
  <Card title={line.hostName} actions={children}>
    <p>
      {line.phase === null ? 'Trust' : phaseWords[line.phase]}, waiting since {line.since}
      {line.waiting > 0 && ` (${line.waiting} ${line.waiting === 1 ? 'day' : 'days'})`}.
    </p>
  </Card>
)
