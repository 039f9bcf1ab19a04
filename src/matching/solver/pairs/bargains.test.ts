import { expect, test } from 'vitest'
import { firmLineup } from '../../lineup.ts'
import type { Problem } from '../../problem.ts'
import { type Roster, rosterOf } from '../../roster.ts'
import { type Scarcity, aNetwork } from '../../testing.ts'
import { type Prices, newBargains } from './bargains.ts'
import type { Eligible } from './question.ts'
import { newScan } from './scan.ts'

const priceOf = (person: number): number => (person * 37) % 400
const worthOf = (meets: number): number => meets * 25
const sets = 32

const pricesBelow = ({ people, openings }: Roster, below: number): Prices => ({
  person: Float64Array.from(people, ({ index }) => priceOf(index)),
  ceiling: new Float64Array(openings.length).fill(below),
  wanted: Float64Array.from({ length: openings.length * sets }, (_, row) => worthOf(row % sets)),
})

/** Everybody's price less what they are wanted for, with who they are, dearest last. */
const reckoned = ({ count, people, costs, meets }: Eligible) =>
  Array.from({ length: count }, (_, each) => ({
    person: people[each] ?? 0,
    cost: costs[each] ?? 0,
    price: (costs[each] ?? 0) + priceOf(people[each] ?? 0) - worthOf(meets[each] ?? 0),
  })).sort((one, other) => one.price - other.price || one.person - other.person)

const network = (scarcity: Scarcity, seed: number): Problem => {
  const problem = aNetwork({ reviews: 40, practitioners: 300, scarcity, seed })
  const [review, other] = problem.reviews
  const standing = problem.practitioners.slice(0, 2).map(({ id }) => ({
    review: review?.id ?? '',
    practitioner: id,
    firmness: 'accepted' as const,
  }))
  const forbidden = problem.practitioners.slice(2, 9).map(({ id }) => ({
    review: other?.id ?? '',
    practitioner: id,
  }))
  return { ...problem, standing, forbidden }
}

const cases = (['base', 'tight', 'short'] as const).flatMap((scarcity) =>
  [-100, 150, 400, 900].map((below): [Scarcity, number] => [scarcity, below]),
)

test.each(cases)('nobody is passed over who could beat the price (%s, %i points)', (scarcity, below) => {
  const roster = rosterOf(network(scarcity, 3))
  const firm = firmLineup(roster)
  const scan = newScan(roster, firm)
  const { of, order } = newBargains({ roster, firm }, pricesBelow(roster, below))
  expect(order).toHaveLength(roster.openings.length)
  for (const opening of order) {
    const expected = reckoned(scan(opening)).filter(({ price }) => price < below)
    expect(reckoned(of(opening)).filter(({ price }) => price < below)).toEqual(expected)
  }
})

test('when few are enough, they are the best', () => {
  const roster = rosterOf(network('base', 5))
  const firm = firmLineup(roster)
  const scan = newScan(roster, firm)
  const { of, order } = newBargains({ roster, firm }, pricesBelow(roster, 5000), { enough: 10 })
  for (const opening of order) {
    const best = reckoned(scan(opening)).slice(0, 10)
    expect(
      reckoned(of(opening))
        .slice(0, 10)
        .map(({ price }) => price),
    ).toEqual(best.map(({ price }) => price))
  }
})
