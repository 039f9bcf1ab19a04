import { expect, test } from 'vitest'
import { ReportStage } from './gates/report-stage.ts'
import { turnOf } from './turn.ts'

const nobody = { lead: false, visitor: false, host: false, corrections: false }

test('at each stage before it is issued a report waits for its lead, its team, its school or a QA reader', () => {
  const waits = (part: Partial<typeof nobody>) =>
    ReportStage.options.filter((stage) => turnOf(stage, { ...nobody, ...part }) !== null)
  expect(waits({ lead: true, visitor: true })).toEqual([
    'drafting',
    'teamAgreed',
    'factChecked',
    'changesAsked',
    'approved',
  ])
  expect(waits({ visitor: true })).toEqual(['drafting'])
  expect(waits({ host: true, corrections: true })).toEqual(['factCheck'])
  expect(waits({})).toEqual([])
})

test('a Lead Reviewer answers the corrections that a school has asked for, and waits when there are none', () => {
  const lead = { ...nobody, lead: true, visitor: true }
  expect(turnOf('factCheck', { ...lead, corrections: true })).toBe('Answer its host’s corrections')
  expect(turnOf('factCheck', lead)).toBeNull()
})
