import { expect, test } from 'vitest'
import { day, period } from '#kernel'
import { granted } from './ask.ts'
import { previewedGap } from './previewed-gap.ts'
import { solve } from './solve.ts'
import { aPractitioner, aProblem, aReviewToStaff } from './testing.ts'

const busy = aPractitioner({
  id: 'busy',
  name: 'Ben Osei',
  unavailable: [period(day('2024-12-03'), day('2024-12-06'))],
})
const oneSlot = aProblem({ reviews: [aReviewToStaff({ slots: 1 })], practitioners: [busy] })

test('a slot that nobody fills says why, and what each fix would save', async () => {
  const gap = previewedGap(oneSlot, { placements: [] }, 'review-1')
  expect(gap).toMatchObject({ missing: 1, blockedBy: [{ rule: 'availability', people: 1 }] })
  const [fix] = gap?.fixes ?? []
  expect(fix?.effect).toMatch(/^Fills what was empty/)
  const willing = (fix?.change ?? []).reduce(granted, oneSlot)
  const [before, after] = [await solve(oneSlot), await solve(willing)]
  expect(fix?.points).toBe(after.cost - before.cost)
})

test('a team that is full has no gap to preview', () => {
  const free = { ...oneSlot, practitioners: [aPractitioner()] }
  const plan = { placements: [{ review: 'review-1', practitioner: 'person-1' }] }
  expect(previewedGap(free, plan, 'review-1')).toBeNull()
})
