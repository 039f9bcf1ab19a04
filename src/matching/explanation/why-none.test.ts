import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Rule } from '../blocker.ts'
import { whyNone } from './why-none.ts'

const rule = fc.constantFrom<Rule>('limit', 'availability', 'conflict', 'twoAtOnce', 'ownTrust')
const people = fc.array(fc.uniqueArray(rule, { minLength: 1, maxLength: 3 }), { maxLength: 8 })

test('the rules that clash keep everybody out, and no fewer rules do', () => {
  fc.assert(
    fc.property(people, (everybody) => {
      const { rules } = whyNone(everybody)
      const keepsOut = (some: readonly Rule[]): boolean =>
        everybody.every((own) => own.some((one) => some.includes(one)))
      expect(keepsOut(rules)).toBe(true)
      const named = [...new Set(everybody.flat())]
      for (let set = 0; set < 2 ** named.length; set += 1) {
        const some = named.filter((_, index) => (set >> index) & 1)
        if (some.length < rules.length) expect(keepsOut(some)).toBe(false)
      }
    }),
    { numRuns: 200, seed: 20_241_203 },
  )
})

test('one rule that everybody breaks is the whole clash, in words', () => {
  expect(whyNone([['limit', 'availability'], ['availability']])).toEqual({
    rules: ['availability'],
    words:
      'All 2 other people are kept out, each by at least one of these: they are not free on all the days.',
  })
  expect(whyNone([]).words).toBe('There is nobody to ask.')
})
