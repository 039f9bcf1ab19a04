import { describe, expect, test } from 'vitest'
import { partnershipYear } from '#partnership'
import { standardPolicies } from '../season/season-policies.ts'
import { expectationOf } from './expectation.ts'
import { balanceOf, together } from './ledger.ts'

const policies = standardPolicies(partnershipYear(2024))
const aHost = { hosts: true, pupils: 400, firstYear: false }
const none = { received: 0, given: 0, promised: 0 }

describe('what a school is asked to give', () => {
  test.each([
    ['an ordinary host', aHost, [6, 6]],
    ['a very small host', { ...aHost, pupils: 70 }, [3, 3]],
    ['a very large host', { ...aHost, pupils: 1400 }, [9, 9]],
    ['a host in its first year', { ...aHost, firstYear: true }, [3, 3]],
    ['a very small host in its first year', { ...aHost, pupils: 70, firstYear: true }, [0, 3]],
    ['a school that does not host', { ...aHost, hosts: false }, [0, 0]],
  ])('is, of %s, the days that its size and year say', (_, host, [least, most]) => {
    expect(expectationOf(policies, host)).toMatchObject({ least, most })
  })

  test('is explained', () => {
    expect(expectationOf(policies, { ...aHost, pupils: 70, firstYear: true }).reasons).toEqual([
      'Each host is asked for 2 placements of 3 days.',
      'Half of that for a school of 70 pupils.',
      'Half of that in a school’s first year as a partner.',
      'That is between two whole numbers of placements: either is fair.',
    ])
  })
})

describe('a balance', () => {
  test('says in words what was given, is promised and could still be given', () => {
    const balance = balanceOf(policies, aHost, { received: 12, given: 1, promised: 3 })
    expect(balance).toMatchObject({
      state: 'toGive',
      words: '1 day given and 3 days promised, of 6 days asked. 2 days could still be given.',
    })
  })

  test('thanks those who gave all, and those who gave unasked', () => {
    expect(balanceOf(policies, aHost, { ...none, given: 6 }).words).toBe(
      '6 days given, of 6 days asked. Thank you.',
    )
    const guest = { ...aHost, hosts: false }
    expect(balanceOf(policies, guest, { ...none, given: 3 }).words).toBe(
      'Nothing was asked; 3 days given. Thank you.',
    )
    expect(balanceOf(policies, guest, none).words).toBe('Nothing is asked this year.')
  })

  test('counts promises apart', () => {
    expect(balanceOf(policies, aHost, { ...none, given: 3, promised: 3 }).state).toBe('promised')
  })

  test('of several schools is the sum of theirs', () => {
    const one = balanceOf(policies, aHost, { received: 9, given: 3, promised: 0 })
    const other = balanceOf(policies, aHost, { received: 12, given: 6, promised: 3 })
    expect(together([one, other])).toEqual({
      received: 21,
      asked: { least: 12, most: 12 },
      given: 9,
      promised: 3,
    })
  })
})
