import { expect, test } from 'vitest'
import { remembering } from './remembering.ts'

const itself = <Answer>(answer: Promise<Answer>) => answer

test('the same question is worked out once, and one that failed is worked out again', async () => {
  const worked: number[] = []
  const double = remembering(async ({ number }: { readonly number: number }) => {
    worked.push(number)
    if (number < 0) throw new Error('Too small')
    return 2 * number
  }, itself)
  expect(await Promise.all([double({ number: 3 }), double({ number: 3 })])).toEqual([6, 6])
  await expect(double({ number: -1 })).rejects.toThrow('Too small')
  await expect(double({ number: -1 })).rejects.toThrow('Too small')
  expect(worked).toEqual([3, -1, -1])
})

test('only the latest few are remembered', async () => {
  const worked: number[] = []
  const same = remembering(async (number: number) => worked.push(number), itself)
  for (const number of [1, 2, 3, 4, 5, 6, 7, 8, 1, 9, 1, 2]) await same(number)
  expect(worked).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 2])
})
