import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Rule } from '../blocker.ts'
import { whyNone } from './why-none.ts'

const rule = fc.constantFrom<Rule>('limit', 'availability', 'conflict', 'twoAtOnce', 'ownTrust')
const people = fc.array(fc.uniqueArray(rule, { minLength: 1, maxLength: 3 }), { maxLength: 8 })

test('a proof keeps everybody out, and without any of its rules somebody could come', () => {
  fc.assert(
    fc.property(people, (everybody) => {
      const { rules } = whyNone(everybody)
      const keepsOut = (some: readonly Rule[]): boolean =>
        everybody.every((own) => own.some((one) => some.includes(one)))
      expect(keepsOut(rules)).toBe(true)
      for (const left of rules) expect(keepsOut(rules.filter((one) => one !== left))).toBe(false)
    }),
    { numRuns: 200, seed: 20_241_203 },
  )
})

test('one rule that everybody breaks is the whole proof, in words', () => {
  expect(whyNone([['limit', 'availability'], ['availability']])).toEqual({
    rules: ['availability'],
    words:
      'All 2 other people are kept out, each by at least one of these: they are not free on all the days.',
  })
  expect(whyNone([]).words).toBe('There is nobody to ask.')
})
