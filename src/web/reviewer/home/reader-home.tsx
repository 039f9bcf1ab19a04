import type { ReactNode } from 'react'
import { type Day, addDays, isRefused, longDate, personOf } from '#kernel'
import { practitionerView } from '#practitioners'
import { Section } from '#ui'
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
  return running ? <ReaderHome until={running.held.until} /> : null
}

const ReaderHome = ({ until }: { readonly until: Day | null }) => (
  <Section heading="Reading reports" action={<a href={paths.myRecord()}>Your record</a>}>
    <p>
      You are accredited as a QA reader
      {until ? ` until ${longDate(addDays(until, -1))}` : ', with no last day'}. Reports for you to read
      appear here once reviews are written.
    </p>
  </Section>
)
