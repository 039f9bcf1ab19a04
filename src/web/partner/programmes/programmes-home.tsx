import type { ReactNode } from 'react'
import { isRefused, longDate } from '#kernel'
import { myProgrammesView, programmeWords } from '#programmes'
import { Section } from '#ui'
import type { Asked } from '../../context.ts'
import { paths } from '../../paths.ts'

/** The next day of each group that somebody leads or is in; nothing when no day is settled. */
export async function programmesHome(c: Asked): Promise<ReactNode> {
  const view = await myProgrammesView(c.var.reading)
  const parts = isRefused(view) ? [] : view.parts.filter(({ next }) => next !== null)
  if (parts.length === 0) return null
  return (
    <Section heading="Programmes" action={<a href={paths.programmes()}>Your programmes</a>}>
      <ul>
        {parts.map(({ programme, group, next, member }) => (
          <li key={`${group}${member}`}>
            {group && <a href={paths.programmeGroup({ group })}>{programmeWords[programme]}</a>}:{' '}
            {next && `${longDate(next.heldOn)}, at ${next.hostName}`}
          </li>
        ))}
      </ul>
    </Section>
  )
}
