import type { ColumnType } from 'kysely'
import type { Day, Instant } from '#kernel'
import type { PartnershipTables } from '../tables.ts'
import type { Difference, DifferenceCounts } from './comparing/difference.ts'
import type { Complaint } from './reading/complaint.ts'
import type { FileRead } from './reading/read-files.ts'
import type { RegisterImportId, RegisterImportState } from './register-import.ts'
import type { RowsToAdopt } from './comparing/register-plan.ts'

/** Written as text, read as what it holds. */
type Json<Held> = ColumnType<Held, string, string>

export type RegisterImportTables = {
  register_import: {
    id: RegisterImportId
    state: RegisterImportState
    as_of: Day
    /** The import that was adopted last when this one was planned. */
    stands_on: RegisterImportId | null
    planned_at: Instant
    planned_by: string | null
    settled_at: Instant | null
    settled_by: string | null
    files: Json<readonly FileRead[]>
    counts: Json<DifferenceCounts>
    difference: Json<Difference>
    complaints: Json<readonly Complaint[]>
  }
  register_import_part: {
    register_import_id: RegisterImportId
    noun: keyof RowsToAdopt
    number: number
    rows: Json<readonly unknown[]>
  }
}

export type RegisterTables = RegisterImportTables &
  Pick<PartnershipTables, 'school' | 'school_urn' | 'trust' | 'trust_school' | 'local_authority'>
