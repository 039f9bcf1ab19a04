import type { ReactNode } from 'react'
import { type Day, addDays, isRefused, longDate, personOf } from '#kernel'
import { practitionerView } from '#practitioners'
import { Button, NextStep, Section } from '#ui'
import { type ReadingQueueView, readingQueueView } from '#reports'
import type { Asked } from '../../context.ts'
import { paths } from '../../paths.ts'

/** That somebody is accredited as a QA reader, and until when; nothing for anybody else. */
export async function readerHome(c: Asked): Promise<ReactNode> {
  const person = personOf(c.var.actor)
  if (person === null) return null
  const record = await practitionerView(c.var.reading, person)
  if (isRefused(record)) return null
  const running = record.accreditations.find(
    ({ kind, state }) => kind === 'qaReader' && (state === 'current' || state === 'expiring'),
  )
  const queue = await readingQueueView(c.var.reading)
  return running && !isRefused(queue) ? <ReaderHome until={running.held.until} queue={queue} /> : null
}

type ReaderHomeProps = { readonly until: Day | null; readonly queue: ReadingQueueView }

const ReaderHome = ({ until, queue: { mine, waiting } }: ReaderHomeProps) => (
  <Section heading="Reading reports" action={<a href={paths.myRecord()}>Your record</a>}>
    {mine.length + waiting.length > 0 && (
      <NextStep
        title={
          mine.length > 0
            ? `Read the report on ${mine[0]?.hostName}`
            : waiting.length === 1
              ? 'One report waits for a QA reader'
              : `${waiting.length} reports wait for a QA reader`
        }
        action={<Button href={paths.readingQueue()}>Reports to read</Button>}
      />
    )}
    <p>
      You are accredited as a QA reader
      {until ? ` until ${longDate(addDays(until, -1))}` : ', with no last day'}.
      {mine.length + waiting.length === 0 && ' No report waits to be read today.'}
    </p>
  </Section>
)
