import type { Day } from '#kernel'
import { dayFrom } from './cells.ts'
import { has } from './column.ts'
import { type CsvRow, type Slots, csvRows } from './csv.ts'
import { fileText } from './file-text.ts'

/** A file as it was handed over. */
export type RegisterFile = { readonly name: string; readonly bytes: Uint8Array }

export const fileKinds = [
  'authorities',
  'groups',
  'groupLinks',
  'establishmentLinks',
  'establishments',
] as const
export type FileKind = (typeof fileKinds)[number]

export const fileKindWords: Readonly<Record<FileKind, string>> = {
  authorities: 'Local authorities',
  groups: 'Groups (allgroupsdata)',
  groupLinks: 'Group links (alllinksdata)',
  establishmentLinks: 'Establishment links (links_edubasealldata)',
  establishments: 'Establishments (edubasealldata)',
}

export type OpenFile = {
  readonly name: string
  readonly kind: FileKind
  readonly header: readonly string[]
  readonly next: (slots: Slots) => CsvRow | null
  /** The day in the file's name: `edubasealldata20250905.csv`. */
  readonly asOf: Day | null
}

/** Why a whole file cannot be read. */
export type FileTrouble = { readonly file: string; readonly why: string }

/** Opens a file and tells from its headers which of the DfE’s files it is. */
export function openFile({ name, bytes }: RegisterFile): OpenFile | FileTrouble {
  const read = fileText(bytes)
  if ('trouble' in read) return { file: name, why: `${name} ${read.trouble}.` }
  const next = csvRows(read.text)
  const header = next(null)?.cells ?? []
  const kind = kindBy(header)
  if (kind === null) return { file: name, why: unknownFile(name) }
  return { name, kind, header, next, asOf: dayInName(name) }
}

function kindBy(header: readonly string[]): FileKind | null {
  if (has(header, 'LinkURN')) return 'establishmentLinks'
  if (has(header, 'Group UID') && (has(header, 'Academy URN') || has(header, 'URN'))) return 'groupLinks'
  if (has(header, 'Group UID') || has(header, 'Group Name', 'Group Type')) return 'groups'
  if (has(header, 'URN') || has(header, 'EstablishmentName')) return 'establishments'
  if (has(header, 'LA (code)', 'ONS code')) return 'authorities'
  return null
}

const unknownFile = (name: string): string =>
  `${name} is not a file that we know. Choose files from Get Information about Schools: ` +
  'edubasealldata, allgroupsdata, alllinksdata or links_edubasealldata.'

function dayInName(name: string): Day | null {
  const found = /(20\d\d)(\d\d)(\d\d)/.exec(name)
  return found && dayFrom(`${found[1]}-${found[2]}-${found[3]}`)
}
