import { type Column, titleOf } from './column.ts'
import type { Complaint } from './complaint.ts'
import type { FileKind, FileTrouble, OpenFile } from './open-file.ts'
import { type RowReader, readRows } from './read-rows.ts'

/** How a file was read, to show beside its name. */
export type FileRead = {
  readonly name: string
  readonly kind: FileKind
  readonly rows: number
  readonly notes: readonly string[]
}

/** The rows of every file of one kind. */
export type KindRead<Row> = {
  readonly files: number
  readonly rows: readonly Row[]
  readonly missing: readonly Column[]
}

/** Reads opened files kind by kind, and keeps what there is to tell of them. */
export function filesInTurn(opened: readonly (OpenFile | FileTrouble)[]) {
  const troubles: FileTrouble[] = opened.filter((file) => 'why' in file)
  const told: FileRead[] = []
  const complaints: Complaint[] = []

  function read<Row>(kind: FileKind, reader: RowReader<Row>): KindRead<Row> {
    const files = opened.flatMap((file) => ('kind' in file && file.kind === kind ? [file] : []))
    const rows: Row[] = []
    const missing: Column[] = []
    for (const file of files) {
      const found = readRows(file, reader)
      if ('why' in found) {
        troubles.push(found)
        continue
      }
      for (const row of found.rows) rows.push(row)
      for (const complaint of found.complaints) complaints.push(complaint)
      missing.push(...found.missing)
      const notes = [...missingNotes(found.missing), ...(reader.notes?.() ?? [])]
      told.push({ name: file.name, kind, rows: found.told, notes })
    }
    return { files: files.length, rows, missing }
  }

  return { read, troubles, told, complaints }
}

function missingNotes(missing: readonly Column[]): string[] {
  const titles = missing.filter(({ noted }) => noted).map((column) => `“${titleOf(column)}”`)
  if (titles.length === 0) return []
  return [`It has no column ${titles.join(', ')}: what is known of that stays.`]
}
