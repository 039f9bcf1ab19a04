import type { ReactNode } from 'react'
import { toExamineView } from '#excellence'
import { isRefused } from '#kernel'
import { Button, NextStep, Section } from '#ui'
import type { Asked } from '../../context.ts'
import { paths } from '../../paths.ts'

/** For whoever is on a review that has begun and has not said what they think of its Area of Excellence. */
export async function areasHome(c: Asked): Promise<ReactNode> {
  const areas = await toExamineView(c.var.reading)
  const waiting = isRefused(areas) ? [] : areas.filter(({ begun, opinion }) => begun && opinion === null)
  const [first] = waiting
  if (!first) return null
  return (
    <Section heading="Areas of Excellence" action={<a href={paths.areasToExamine()}>All to examine</a>}>
      <NextStep
        title={`Say what you think of “${first.title}”`}
        action={<Button href={paths.area({ area: first.area })}>Examine it</Button>}
      >
        <p>{first.schoolName} has nominated it. The team accredits it by name.</p>
      </NextStep>
    </Section>
  )
}
