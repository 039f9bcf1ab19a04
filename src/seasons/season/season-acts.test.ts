import { describe, expect, test } from 'vitest'
import { isRefused } from '#kernel'
import { partnershipYear } from '#partnership'
import { aSeason, anOccasion } from '../testing.ts'
import { decide as changes } from './change-season-policies.ts'
import { decide as opens } from './open-season.ts'
import { SeasonPolicies, peerSlotsFor, reciprocityShare, standardPolicies } from './season-policies.ts'
import type { SeasonState, SeasonStep } from './season.ts'
import { decide as takes } from './take-step.ts'

const year = partnershipYear(2024)
const policies = standardPolicies(year)

describe('a season', () => {
  test('opens with the standard policies of its year', () => {
    const decision = opens({ existing: null }, { year }, anOccasion())
    if (isRefused(decision)) throw new Error(decision.refusal.words)
    expect(decision.facts[0]?.body.policies).toEqual(policies)
  })

  test('opens once a year', () => {
    const decision = opens({ existing: aSeason() }, { year }, anOccasion())
    expect(isRefused(decision) && decision.refusal).toMatchObject({
      code: 'season-exists',
      words: 'There is a season for 2024/25 already. Open its board to change it.',
    })
  })

  test('keeps its policies once it has closed', () => {
    const season = aSeason({ state: 'closed' })
    expect(changes(season, { season: season.id, policies })).toMatchObject({
      refusal: { code: 'season-closed' },
    })
  })

  const steps: [SeasonState, SeasonStep, string | null][] = [
    ['datesOpen', 'datesClosed', null],
    ['datesOpen', 'choicesOpened', 'dates-still-open'],
    ['datesOpen', 'opened', 'step-taken'],
    ['datesClosed', 'opened', null],
    ['datesClosed', 'choicesOpened', null],
    ['choicesOpen', 'choicesOpened', 'step-taken'],
    ['choicesOpen', 'choicesClosed', null],
    ['choicesClosed', 'choicesOpened', null],
    ['choicesClosed', 'closed', null],
    ['closed', 'opened', 'season-closed'],
  ]
  test.each(steps)('in state “%s” answers the step “%s” with %s', (state, step, code) => {
    const decision = takes(aSeason({ state }), step)
    expect(isRefused(decision) ? decision.refusal.code : null).toBe(code)
  })
})

describe('the standard policies', () => {
  test('are policies that can be read back', () => {
    expect(SeasonPolicies.parse(JSON.parse(JSON.stringify(policies)))).toEqual(policies)
  })

  test.each([
    [65, 2],
    [149, 2],
    [150, 3],
    [500, 3],
    [501, 4],
    [1000, 4],
    [1001, 5],
    [null, 3],
  ])('give a school of %s pupils %s peer reviewers', (pupils, peers) => {
    expect(peerSlotsFor(policies, pupils)).toBe(peers)
  })

  test('ask half of a very small school and half as much again of a very large one', () => {
    expect([80, 300, 1500].map((pupils) => reciprocityShare(policies, pupils))).toEqual([0.5, 1, 1.5])
  })

  test('never let a window end before it begins', () => {
    const [first] = policies.windows
    if (!first) throw new Error('A season has windows')
    const backwards = { ...policies, windows: [{ ...first, first: first.last, last: first.first }] }
    expect(SeasonPolicies.safeParse(backwards).success).toBe(false)
  })
})
