import { SnapshotId } from '#impact'
import { aFrozenYear } from '#impact/testing'
import { Instant, type PersonId } from '#kernel'
import { partnershipYear } from '#partnership'
import type { Transactor } from '#platform/database'
import { demoId } from '../random.ts'
import { demoToday } from '../today.ts'

const frozen = [
  { year: 2022, at: '2023-11-20T10:00:00.000Z', why: 'For the impact report of 2022/23' },
  { year: 2023, at: '2024-10-14T10:00:00.000Z', why: 'For the impact report of 2023/24' },
] as const

export const snapshotIdOf = (year: 2022 | 2023) => demoId(SnapshotId, 'snapshot', year)

/** The two years that have a report are frozen as the office froze them. */
export async function freezeYears(tx: Transactor, officer: PersonId): Promise<void> {
  for (const { year, at, why } of frozen)
    await aFrozenYear(tx, {
      id: snapshotIdOf(year),
      year: partnershipYear(year),
      at: Instant.parse(at),
      today: demoToday,
      by: { kind: 'person', person: officer, name: 'The office', posts: [] },
      why,
    })
}
