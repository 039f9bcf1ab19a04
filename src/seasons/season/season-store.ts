import { sql } from 'kysely'
import { type Occasion, newId, personOf } from '#kernel'
import type { FrameworkCode } from '#frameworks'
import type { PartnershipYear } from '#partnership'
import { type Reader, type Transactor, reading, writing } from '#platform/database'
import { RecordId, type SeasonId } from '../ids.ts'
import type { SeasonTables } from '../tables.ts'
import { SeasonPolicies } from './season-policies.ts'
import { type Season, type SeasonStep, seasonStateOf } from './season.ts'

const seasons = (db: Reader) =>
  reading<SeasonTables>(db)
    .selectFrom('season')
    .select((from) => [
      'season.id',
      'season.year',
      'season.policies',
      'season.framework',
      from
        .selectFrom('season_step')
        .whereRef('season_step.season_id', '=', 'season.id')
        .select('step')
        .orderBy('at', 'desc')
        .orderBy('id', 'desc')
        .limit(1)
        .as('step'),
    ])

type SeasonRow = Awaited<ReturnType<ReturnType<typeof seasons>['executeTakeFirstOrThrow']>>

const seasonFrom = ({ id, year, policies, framework, step }: SeasonRow): Season => ({
  id,
  year,
  policies: SeasonPolicies.parse(policies),
  framework,
  state: seasonStateOf[step ?? 'opened'],
})

export async function findSeason(db: Reader, id: SeasonId): Promise<Season | null> {
  const row = await seasons(db).where('season.id', '=', id).executeTakeFirst()
  return row ? seasonFrom(row) : null
}

export async function findSeasonOfYear(db: Reader, year: PartnershipYear): Promise<Season | null> {
  const row = await seasons(db).where('season.year', '=', year).executeTakeFirst()
  return row ? seasonFrom(row) : null
}

export async function allSeasons(db: Reader): Promise<Season[]> {
  const rows = await seasons(db).orderBy('season.year', 'desc').execute()
  return rows.map(seasonFrom)
}

/** Holds the season until the transaction ends: two people cannot both take the last of something. */
export async function lockSeason(tx: Transactor, id: SeasonId): Promise<void> {
  await sql`select 1 from season where id = ${id} for update`.execute(writing<SeasonTables>(tx))
}

export async function insertSeason(tx: Transactor, season: Pick<Season, 'id' | 'year' | 'policies'>) {
  await writing<SeasonTables>(tx)
    .insertInto('season')
    .values({ id: season.id, year: season.year, policies: JSON.stringify(season.policies) })
    .execute()
}

export async function updatePolicies(tx: Transactor, id: SeasonId, policies: SeasonPolicies): Promise<void> {
  await writing<SeasonTables>(tx)
    .updateTable('season')
    .set({ policies: JSON.stringify(policies) })
    .where('id', '=', id)
    .execute()
}

export async function updateFramework(tx: Transactor, id: SeasonId, framework: FrameworkCode): Promise<void> {
  await writing<SeasonTables>(tx).updateTable('season').set({ framework }).where('id', '=', id).execute()
}

type Taken = { readonly season: SeasonId; readonly step: SeasonStep }

export async function insertStep(
  tx: Transactor,
  { season, step }: Taken,
  { at, by }: Occasion,
): Promise<void> {
  await writing<SeasonTables>(tx)
    .insertInto('season_step')
    .values({ id: newId(RecordId), season_id: season, step, at, by_person: personOf(by) })
    .execute()
}
