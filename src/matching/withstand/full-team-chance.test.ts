import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fullTeamChance } from './full-team-chance.ts'

const chance = fc.oneof(fc.double({ min: 0.01, max: 0.99, noNaN: true }), fc.constantFrom(0, 1))

/** By going through everybody who may drop out and every standby who may step in. */
function byTryingAll(people: number, rate: number, standbys: readonly number[]): number {
  let sum = 0
  for (let gone = 0; gone < 2 ** people; gone += 1)
    for (let come = 0; come < 2 ** standbys.length; come += 1) {
      const left = countBits(gone)
      if (countBits(come) < left) continue
      const each = standbys.map((yes, index) => ((come >> index) & 1 ? yes : 1 - yes))
      sum += rate ** left * (1 - rate) ** (people - left) * each.reduce((all, one) => all * one, 1)
    }
  return sum
}

const countBits = (bits: number): number => bits.toString(2).replaceAll('0', '').length

test('the chance of a full team is what going through every case comes to', () => {
  fc.assert(
    fc.property(fc.nat(5), chance, fc.array(chance, { maxLength: 4 }), (people, rate, standbys) => {
      expect(fullTeamChance(people, rate, standbys)).toBeCloseTo(byTryingAll(people, rate, standbys), 10)
    }),
    { numRuns: 100, seed: 20_241_203 },
  )
})

test('a team that nobody stands by for is full when nobody drops out', () => {
  expect(fullTeamChance(4, 0.056, [])).toBeCloseTo(0.944 ** 4, 12)
})
