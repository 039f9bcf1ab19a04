import type { FileRead } from './reading/read-files.ts'
import { fileKindWords } from './reading/open-file.ts'

export type RegisterFileLine = {
  readonly name: string
  readonly kind: string
  readonly rows: number
  readonly notes: readonly string[]
}

export const fileLines = (files: readonly FileRead[]): RegisterFileLine[] =>
  files.map(({ name, kind, rows, notes }) => ({ name, kind: fileKindWords[kind], rows, notes }))
