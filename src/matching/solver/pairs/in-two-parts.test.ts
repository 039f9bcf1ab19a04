import { expect, test } from 'vitest'
import { firmLineup } from '../../lineup.ts'
import { rosterOf } from '../../roster.ts'
import { aNetwork } from '../../testing.ts'
import { type Elsewhere, type ScanAsked, bargainsInTwoParts, scanLaterHalf } from './in-two-parts.ts'
import { copyOf } from './question.ts'

const roster = rosterOf(aNetwork({ reviews: 41, practitioners: 300, scarcity: 'base', seed: 4 }))
const season = { roster, firm: firmLineup(roster) }
const asked: ScanAsked = {
  prices: {
    person: Float64Array.from(roster.people, (_, person) => (person * 53) % 300),
    ceiling: new Float64Array(roster.openings.length).fill(500),
    wanted: new Float64Array(roster.openings.length * 32),
  },
  wish: { enough: 20 },
}

async function answered(elsewhere: Elsewhere | null) {
  const answers = []
  for await (const { of, order } of bargainsInTwoParts(season, asked, elsewhere))
    for (const opening of order) answers.push({ opening: opening.index, ...copyOf(of(opening)) })
  return answers
}

test('whether another thread does its half, fails, or is not there, each review is answered once, and the same', async () => {
  const alone = await answered(null)
  expect(alone.map(({ opening }) => opening).toSorted((one, other) => one - other)).toEqual(
    roster.openings.map(({ index }) => index),
  )
  expect(alone.some(({ count }) => count > 0)).toBe(true)
  let scans = 0
  const together = await answered({
    scan: (wish) => {
      scans += 1
      return Promise.resolve(scanLaterHalf(season, wish))
    },
    end: () => undefined,
  })
  expect(together).toEqual(alone)
  expect(scans).toBe(1)
  const failing = { scan: () => Promise.reject(new Error('Out of memory')), end: () => undefined }
  expect(await answered(failing)).toEqual(alone)
})
