import { expect, test } from 'vitest'
import { firmLineup } from '../../lineup.ts'
import type { Problem } from '../../problem.ts'
import { rosterOf } from '../../roster.ts'
import { type Scarcity, aNetwork } from '../../testing.ts'
import { type Prices, newBargains } from './bargains.ts'
import type { Eligible } from './question.ts'
import { newScan } from './scan.ts'

const priceOf = (person: number): number => (person * 37) % 400
const worthOf = (_: number, meets: number): number => meets * 25

/** Everybody's price less what they are wanted for, with who they are, dearest last. */
const reckoned = ({ count, people, costs, meets }: Eligible, opening: number) =>
  Array.from({ length: count }, (_, each) => ({
    person: people[each] ?? 0,
    cost: costs[each] ?? 0,
    price: (costs[each] ?? 0) + priceOf(people[each] ?? 0) - worthOf(opening, meets[each] ?? 0),
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
  const prices: Prices = { person: priceOf, ceiling: () => below, wanted: worthOf }
  const scan = newScan(roster, firm)
  const { of, order } = newBargains({ roster, firm }, prices)
  expect(order).toHaveLength(roster.openings.length)
  for (const opening of order) {
    const expected = reckoned(scan(opening), opening.index).filter(({ price }) => price < below)
    expect(reckoned(of(opening), opening.index).filter(({ price }) => price < below)).toEqual(expected)
  }
})

test('when few are enough, they are the best', () => {
  const roster = rosterOf(network('base', 5))
  const firm = firmLineup(roster)
  const scan = newScan(roster, firm)
  const prices: Prices = { person: priceOf, ceiling: () => 5000, wanted: worthOf }
  const { of, order } = newBargains({ roster, firm }, prices, { enough: 10 })
  for (const opening of order) {
    const best = reckoned(scan(opening), opening.index).slice(0, 10)
    expect(
      reckoned(of(opening), opening.index)
        .slice(0, 10)
        .map(({ price }) => price),
    ).toEqual(best.map(({ price }) => price))
  }
})
