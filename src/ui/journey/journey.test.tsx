import { expect, it } from 'vitest'
import { html } from '../testing.ts'
import { Steps } from './steps.tsx'
import { TaskList } from './task-list.tsx'

it('each step says in words whether it is done, now or later', () => {
  const steps = html(
    <Steps
      label="This review"
      steps={[
        { label: 'Dates agreed', state: 'done' },
        { label: 'Pack sent', state: 'now' },
        { label: 'On site', state: 'later' },
      ]}
    />,
  )
  expect([...steps.matchAll(/cf-step__state">(\w+)/g)].map(([, word]) => word)).toEqual([
    'Done',
    'Now',
    'Later',
  ])
  expect(steps.match(/aria-current="step"/g)).toHaveLength(1)
})

it('a task that cannot be started yet is not a link', () => {
  const tasks = html(
    <TaskList
      tasks={[
        { label: 'Timetable', href: '/timetable', state: { words: 'Not started' } },
        { label: 'Send the pack', state: { words: 'Cannot start yet' } },
      ]}
    />,
  )
  expect([...tasks.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual(['/timetable'])
  expect(tasks).toContain('Cannot start yet</strong>')
})
