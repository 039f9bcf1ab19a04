import { type PersonId } from '#kernel'
import type { SchoolId } from '#partnership'
import { type Reader, reading } from '#platform/database'
import { type NamedPractitioner, type Tables, findPractitioner } from '../store.ts'

export type ConflictState = NamedPractitioner & { readonly school: string; readonly declared: boolean }

/** Null when either the practitioner or the school is unknown. */
export async function conflictBetween(
  db: Reader,
  { person, school }: { readonly person: PersonId; readonly school: SchoolId },
): Promise<ConflictState | null> {
  const known = await findPractitioner(db, person)
  const row = await reading<Tables>(db)
    .selectFrom('school')
    .leftJoin('declared_conflict', (join) =>
      join
        .onRef('declared_conflict.school_id', '=', 'school.id')
        .on('declared_conflict.person_id', '=', person),
    )
    .select(['school.name', 'declared_conflict.school_id as declared'])
    .where('school.id', '=', school)
    .executeTakeFirst()
  return known && row ? { ...known, school: row.name, declared: row.declared !== null } : null
}
