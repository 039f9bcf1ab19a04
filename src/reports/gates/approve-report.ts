import { z } from 'zod'
import { approved } from '../facts.ts'
import { itsReader } from '../policy.ts'
import { refused } from '../refusals.ts'
import { gate, passes } from './gate.ts'
import { ReadingCheck } from './reading-checklist.ts'

/** The QA reader says that the report is ready, with every line of the checklist ticked. */
export const approveReport = gate({
  name: 'reports.approve',
  from: ['qaReading'],
  to: 'approved',
  may: itsReader,
  more: { checked: z.array(ReadingCheck).default([]) },
  fact: approved,
  rule: (_state, { checked }) =>
    ReadingCheck.options.every((check) => checked.includes(check))
      ? passes()
      : refused('checklist-open', { field: 'checked' }),
})
