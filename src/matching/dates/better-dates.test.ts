import fc from 'fast-check'
import { expect, test } from 'vitest'
import { betterDates } from './better-dates.ts'
import { type Filling, newFilling, redate } from './filling.ts'
import { type Supply, atAnyTime } from './team-supply.ts'

const slotsEach = 2

/** Up to four hosts with two slots each, up to six people of two groups or none. */
const supplies: fc.Arbitrary<Supply> = fc
  .record({
    people: fc.integer({ min: 1, max: 6 }),
    slots: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 }),
    draws: fc.array(fc.nat(99), { minLength: 60, maxLength: 60 }),
  })
  .map(({ people, slots, draws }): Supply => {
    const draw = (index: number): number => draws[index % draws.length] ?? 0
    const everybody = Array.from({ length: people }, (_, person) => person)
    const free = slots.map((_, host) =>
      Array.from({ length: slotsEach }, (__, slot) =>
        Int32Array.from(everybody.filter((person) => draw(7 * host + 3 * person + 29 * slot) < 45)),
      ),
    )
    return {
      slots,
      limits: everybody.map((person) => 1 + Number(draw(person) > 80)),
      groups: Int32Array.from(everybody, (person) => (draw(person + 31) % 4) - 1),
      people: free,
      hostsOf: everybody.map((person) =>
        free.flatMap((own, host) => own.flatMap((list, slot) => (list.includes(person) ? [host, slot] : []))),
      ),
    }
  })

const firstSlots = (supply: Supply): number[] => supply.slots.map(() => 0)

/** Tries every choice, host by host: how many places are empty at least. */
function leastMissing(supply: Supply, host = 0, left: readonly number[] = supply.limits): number {
  const places = supply.slots[host]
  if (places === undefined) return 0
  const free = [...(supply.people[host]?.[0] ?? [])].filter((person) => (left[person] ?? 0) > 0)
  let least = Number.POSITIVE_INFINITY
  for (let chosen = 0; chosen < 2 ** free.length; chosen += 1) {
    const team = free.filter((_, each) => (chosen >> each) & 1)
    if (team.length > places) continue
    const rest = left.map((count, person) => count - Number(team.includes(person)))
    least = Math.min(least, places - team.length + leastMissing(supply, host + 1, rest))
  }
  return least
}

const inOrder = (one: number, other: number): number => one - other

const stateOf = ({ slotOf, team, duties, missing }: Filling) => ({
  slots: [...slotOf],
  teams: team.map((people) => people.toSorted(inOrder)),
  duties: duties.map((hosts) => hosts.toSorted(inOrder)),
  missing,
})

test('as many places are filled as the best choice of people fills, when anybody may go with anybody', () => {
  fc.assert(
    fc.property(supplies, (drawn) => {
      const supply = { ...drawn, groups: drawn.groups.map(() => -1) }
      expect(newFilling(supply, firstSlots(supply)).missing).toBe(leastMissing(supply))
    }),
    { numRuns: 150, seed: 3 },
  )
})

test('nobody is in a team that their slot, their limit or their company keeps them from', () => {
  fc.assert(
    fc.property(supplies, (supply) => {
      const { team, duties, missing } = newFilling(supply, firstSlots(supply))
      for (const [host, people] of team.entries()) {
        expect(people.every((person) => supply.people[host]?.[0]?.includes(person))).toBe(true)
        const groups = people.map((person) => supply.groups[person] ?? -1).filter((group) => group >= 0)
        expect(new Set(groups).size).toBe(groups.length)
      }
      for (const [person, hosts] of duties.entries())
        expect(hosts.length).toBeLessThanOrEqual(supply.limits[person] ?? 0)
      const places = supply.slots.reduce((sum, count) => sum + count, 0)
      expect(missing).toBe(places - team.flat().length)
    }),
    { numRuns: 150, seed: 4 },
  )
})

test('another slot that is taken back leaves everything as it was', () => {
  fc.assert(
    fc.property(supplies, (supply) => {
      const filling = newFilling(supply, firstSlots(supply))
      const before = stateOf(filling)
      redate(filling, 0, 1)()
      expect(stateOf(filling)).toEqual(before)
    }),
    { numRuns: 150, seed: 5 },
  )
})

test('hosts move only where that fills places, those who are held never, and never more than may', () => {
  const won: number[] = []
  fc.assert(
    fc.property(supplies, fc.nat(2), (supply, most) => {
      const filling = newFilling(supply, firstSlots(supply))
      const { missing: before } = filling
      const { missing: least } = newFilling(atAnyTime(supply), firstSlots(supply))
      betterDates(filling, { held: new Set([0]), most, least })
      const moved = filling.slotOf.filter((slot) => slot !== 0).length
      expect(filling.slotOf[0]).toBe(0)
      expect(moved).toBeLessThanOrEqual(most)
      expect(filling.missing).toBeGreaterThanOrEqual(least)
      expect(moved > 0 ? filling.missing < before : filling.missing === before).toBe(true)
      won.push(before - filling.missing)
    }),
    { numRuns: 150, seed: 6 },
  )
  expect(won.some((places) => places > 0)).toBe(true)
})
