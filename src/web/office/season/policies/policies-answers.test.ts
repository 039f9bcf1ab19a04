import { expect, test } from 'vitest'
import { partnershipYear } from '#partnership'
import { SeasonPolicies, standardPolicies } from '#seasons'
import { asPosted } from '../../../testing.ts'
import { answersOf, policiesFrom, withoutBlankWindows } from './policies-answers.ts'

const standard = standardPolicies(partnershipYear(2024))

test('the form of some policies says those policies again', () => {
  expect(SeasonPolicies.parse(policiesFrom(asPosted(answersOf(standard))))).toEqual(standard)
})

test('a number that is left blank is asked for, and is not taken for nought', () => {
  const read = SeasonPolicies.safeParse(
    policiesFrom({ ...asPosted(answersOf(standard)), 'policies.gapDays': '' }),
  )
  expect(read.error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
    ['gapDays', 'Enter the days between two reviews of one person as a number'],
  ])
})

test('a window whose answers are all cleared is taken out', () => {
  const typed = asPosted(answersOf(standard))
  const cleared = Object.fromEntries(
    Object.entries(typed).map(([name, answer]) => [
      name,
      name.startsWith('policies.windows.1.') ? '' : answer,
    ]),
  )
  expect(SeasonPolicies.parse(policiesFrom(withoutBlankWindows(cleared))).windows).toEqual([
    standard.windows[0],
    standard.windows[2],
  ])
})
