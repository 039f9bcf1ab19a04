import { z } from 'zod'
import { type Decision, type Occasion, act, contains, day, happened } from '#kernel'
import { type Transactor, reading } from '#platform/database'
import { type LevelGiven, levelGiven } from '../facts.ts'
import { SchoolId } from '../ids.ts'
import { PartnershipYear, periodOfYear } from '../partnership-year.ts'
import { theOffice } from '../policy.ts'
import { refused } from '../refusals.ts'
import type { SchoolStatus } from '../school.ts'
import { apply } from '../store.ts'
import type { PartnershipTables } from '../tables.ts'
import { PartnershipLevel } from './membership.ts'

const Giving = z.object({
  school: SchoolId,
  year: PartnershipYear,
  level: PartnershipLevel,
  /** The membership agreement is signed: the hub’s leaders may then read the school’s reports. */
  agreed: z.boolean(),
})
type Giving = z.infer<typeof Giving>

export type SchoolsLevel = {
  readonly name: string
  readonly status: SchoolStatus
  readonly level: PartnershipLevel | null
  readonly agreed: boolean
}

export const giveLevel = act({
  name: 'partnership.giveLevel',
  input: Giving,
  load: findLevel,
  may: theOffice,
  decide,
  apply,
})

export function decide(
  school: SchoolsLevel,
  giving: Giving,
  { today }: Pick<Occasion, 'today'>,
): Decision<LevelGiven> {
  if (school.status === 'closed') return refused('school-closed', { school: school.name })
  if (school.level === giving.level && school.agreed === giving.agreed)
    return refused('level-unchanged', { field: 'level', school: school.name, year: giving.year })
  const { from, until } = periodOfYear(giving.year)
  return happened(
    levelGiven({
      school: giving.school,
      year: giving.year,
      level: giving.level,
      from: contains(periodOfYear(giving.year), today) && school.level === null ? today : from,
      until: until ?? day('9999-12-31'),
      agreedOn: giving.agreed ? today : null,
    }),
  )
}

async function findLevel(tx: Transactor, { school, year }: Giving): Promise<SchoolsLevel | null> {
  const row = await reading<PartnershipTables>(tx)
    .selectFrom('school')
    .leftJoin('membership', (join) =>
      join.onRef('membership.school_id', '=', 'school.id').on('membership.year', '=', year),
    )
    .where('school.id', '=', school)
    .select(['school.name', 'school.status', 'membership.level', 'membership.agreed_on'])
    .executeTakeFirst()
  return row ? { name: row.name, status: row.status, level: row.level, agreed: row.agreed_on !== null } : null
}
