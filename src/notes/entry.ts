import type { NoteWords } from './note-words.ts'

/** What an entry says: the note's words, that the note is withdrawn, or what somebody makes of it. */
export type Said =
  | { readonly kind: 'words'; readonly words: NoteWords }
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'stance'; readonly stance: Stance; readonly because: string }

export const stances = ['agree', 'differ'] as const
export type Stance = (typeof stances)[number]

/**
 * One thing that was said about one note. It never changes once it has left the device where it was written.
 * `after` names the entries that its writer had before them: the only order between entries.
 * `writtenAt` is the device's own clock: it is shown and never compared.
 */
export type Entry = {
  readonly id: string
  readonly note: string
  readonly by: string
  readonly device: string
  readonly writtenAt: string
  readonly after: readonly string[]
  readonly said: Said
}

/** Entries of one lane follow one another: a note's words, and each person's own opinion of it. */
export const laneOf = ({ note, by, said }: Pick<Entry, 'note' | 'by' | 'said'>): string =>
  said.kind === 'stance' ? `${note} ${by}` : note
