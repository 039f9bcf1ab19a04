import { expect, test } from 'vitest'
import { type Problem, type ScanAsked, laterHalves } from '#matching'
import { aNetwork } from '#matching/testing'
import { scanInThread } from './scan-in-thread.ts'

const entry = new URL('scan-thread.ts', import.meta.url)
const problem = aNetwork({ reviews: 40, practitioners: 300, scarcity: 'tight', seed: 1 })

const asked = ({ reviews, practitioners }: Problem, below: number): ScanAsked => ({
  prices: {
    person: Float64Array.from(practitioners, (_, person) => (person * 37) % 400),
    ceiling: new Float64Array(reviews.length).fill(below),
    wanted: new Float64Array(reviews.length * 32),
  },
  wish: {},
})

test('a thread answers the later half of every scan that it is asked for', async () => {
  const { scan, end } = scanInThread(entry, problem)
  const here = laterHalves(problem)
  const [few, many] = [asked(problem, 200), asked(problem, 600)]
  expect(await scan(few)).toEqual(here(few))
  const found = await scan(many)
  expect(found).toEqual(here(many))
  expect(found).toHaveLength(20)
  expect(found.some(({ count }) => count > 0)).toBe(true)
  end()
})

test('a thread that fails says so, and says it again', async () => {
  const [review] = problem.reviews
  if (!review) throw new Error('There are forty')
  const twice: Problem = { ...problem, reviews: [review, review] }
  const { scan } = scanInThread(entry, twice)
  await expect(scan(asked(twice, 200))).rejects.toThrow(RangeError)
  await expect(scan(asked(twice, 200))).rejects.toThrow(RangeError)
})
