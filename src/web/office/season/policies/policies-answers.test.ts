import { expect, test } from 'vitest'
import { partnershipYear } from '#partnership'
import { SeasonPolicies, standardPolicies } from '#seasons'
import { answersOf, policiesFrom, withoutBlankWindows } from './policies-answers.ts'

const standard = standardPolicies(partnershipYear(2024))

/** A browser posts a day as three answers. */
const posted = (answers: ReturnType<typeof answersOf>) =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([name, answer]) => {
      const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(String(answer)) ?? []
      return year && month && day
        ? [
            [`${name}-day`, day],
            [`${name}-month`, month],
            [`${name}-year`, year],
          ]
        : [[name, answer]]
    }),
  )

test('the form of some policies says those policies again', () => {
  expect(SeasonPolicies.parse(policiesFrom(posted(answersOf(standard))))).toEqual(standard)
})

test('a number that is left blank is asked for, and is not taken for nought', () => {
  const read = SeasonPolicies.safeParse(
    policiesFrom({ ...posted(answersOf(standard)), 'policies.gapDays': '' }),
  )
  expect(read.error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
    ['gapDays', 'Enter a number'],
  ])
})

test('a window whose answers are all cleared is taken out', () => {
  const typed = posted(answersOf(standard))
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
