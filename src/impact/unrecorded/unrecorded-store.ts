import type { PartnershipYear } from '#partnership'
import { type Reader, type Transactor, reading, writing } from '#platform/database'
import type { FigureDeclaredUnrecorded } from '../facts.ts'
import type { ImpactTables } from '../tables.ts'

type Which = { readonly metric: string; readonly year: PartnershipYear }

/** Why nobody knows a figure of a year; null when nothing is said of it. */
export async function findUnrecorded(db: Reader, { metric, year }: Which): Promise<string | null> {
  const found = await reading<ImpactTables>(db)
    .selectFrom('unrecorded_figure')
    .where('metric', '=', metric)
    .where('year', '=', year)
    .select('why')
    .executeTakeFirst()
  return found?.why ?? null
}

export async function writeUnrecorded(
  tx: Transactor,
  { metric, year, why }: FigureDeclaredUnrecorded['body'],
): Promise<void> {
  await writing<ImpactTables>(tx)
    .insertInto('unrecorded_figure')
    .values({ metric, year, why })
    .onConflict((known) => known.columns(['year', 'metric']).doUpdateSet({ why }))
    .execute()
}

export async function forgetUnrecorded(tx: Transactor, { metric, year }: Which): Promise<void> {
  await writing<ImpactTables>(tx)
    .deleteFrom('unrecorded_figure')
    .where('metric', '=', metric)
    .where('year', '=', year)
    .execute()
}
