import type { ReactNode } from 'react'
import { isRefused } from '#kernel'
import { myReportsView } from '#reports'
import { Button, NextStep, Section } from '#ui'
import type { Asked } from '../../context.ts'
import { paths } from '../../paths.ts'

/** The reports that wait for somebody: each with what they do next; nothing when it is others’ turn. */
export async function reportsHome(c: Asked): Promise<ReactNode> {
  const view = await myReportsView(c.var.reading)
  const waiting = isRefused(view) ? [] : view.reports.filter(({ todo }) => todo !== null)
  if (waiting.length === 0) return null
  return (
    <Section heading="Reports" action={<a href={paths.reports()}>All your reports</a>}>
      {waiting.map(({ report, hostName, todo, stage, stageWords }) => (
        <NextStep
          key={report}
          title={`${hostName}: ${todo}`}
          action={
            <Button
              href={stage === 'issued' ? paths.issuedReport({ report }) : paths.report({ report })}
              about={hostName}
            >
              Open the report
            </Button>
          }
        >
          <p>{stageWords}.</p>
        </NextStep>
      ))}
    </Section>
  )
}
