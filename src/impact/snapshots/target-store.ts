import type { Day } from '#kernel'
import type { PartnershipYear } from '#partnership'
import { type Reader, type Transactor, reading, writing } from '#platform/database'
import type { ImpactTables } from '../tables.ts'

export type Target = {
  readonly metric: string
  readonly year: PartnershipYear
  readonly value: number
  readonly words: string
}

/** Every target, the nearest year first. */
export const findTargets = (db: Reader): Promise<Target[]> =>
  reading<ImpactTables>(db)
    .selectFrom('impact_target')
    .select(['metric', 'year', 'value', 'words'])
    .orderBy('year')
    .orderBy('metric')
    .execute()

export async function writeTarget(
  tx: Transactor,
  { today, ...target }: Target & { readonly today: Day },
): Promise<void> {
  const row = { ...target, set_on: today }
  await writing<ImpactTables>(tx)
    .insertInto('impact_target')
    .values(row)
    .onConflict((known) => known.columns(['metric', 'year']).doUpdateSet(row))
    .execute()
}
