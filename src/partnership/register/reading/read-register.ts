import type { Day } from '#kernel'
import type { SchoolField } from '../register-school.ts'
import type { RegisterAuthority, RegisterTrust } from '../register-trust.ts'
import type { Complaint } from './complaint.ts'
import { type FileTrouble, type RegisterFile, openFile } from './open-file.ts'
import { authorityReader } from './read-authorities.ts'
import { type SchoolLink, establishmentLinkReader } from './read-establishment-links.ts'
import { type ReadSchool, establishmentReader, silentFields, tellsTrusts } from './read-establishments.ts'
import { type FileRead, filesInTurn } from './read-files.ts'
import { type TrustJoin, groupLinkReader } from './read-group-links.ts'
import { groupReader } from './read-groups.ts'

/** What a set of register files says, taken together. */
export type RegisterReading = {
  readonly asOf: Day
  readonly files: readonly FileRead[]
  readonly complaints: readonly Complaint[]
  readonly schools: readonly ReadSchool[]
  /** Whether the files tell which trust each school is in today. */
  readonly tellsTrusts: boolean
  /** Fields that the files say nothing about: what is known of them stays. */
  readonly silent: ReadonlySet<SchoolField>
  readonly trusts: readonly RegisterTrust[]
  readonly joins: readonly TrustJoin[]
  readonly links: readonly SchoolLink[]
  readonly authorities: readonly RegisterAuthority[]
}

export type ReadingWith = {
  /** Codes of the local authorities known so far. */
  readonly authorities: readonly number[]
  /** What day it is, for files whose name does not tell theirs. */
  readonly today: Day
}

/** Reads and checks a set of files together. A bad row is a complaint; a file that cannot be read at all is trouble. */
export function readRegister(
  files: readonly RegisterFile[],
  known: ReadingWith,
): RegisterReading | { readonly troubles: readonly FileTrouble[] } {
  const opened = files.map(openFile)
  const inTurn = filesInTurn(opened)
  const authorities = inTurn.read('authorities', authorityReader())
  const trusts = inTurn.read('groups', groupReader())
  const joins = inTurn.read('groupLinks', groupLinkReader())
  const links = inTurn.read('establishmentLinks', establishmentLinkReader())
  const codes = [...known.authorities, ...authorities.rows.map(({ code }) => code)]
  const schools = inTurn.read(
    'establishments',
    establishmentReader(codes.length > 0 ? new Set(codes) : null, links.files > 0),
  )
  if (inTurn.troubles.length > 0) return { troubles: inTurn.troubles }
  return {
    asOf:
      opened
        .flatMap((file) => ('asOf' in file && file.asOf ? [file.asOf] : []))
        .sort()
        .at(-1) ?? known.today,
    files: inTurn.told,
    complaints: inTurn.complaints,
    schools: schools.rows,
    tellsTrusts: schools.files > 0 && tellsTrusts(schools.missing),
    silent: new Set(silentFields(schools.missing)),
    trusts: trusts.rows,
    joins: joins.rows,
    links: links.rows,
    authorities: authorities.rows,
  }
}
