import { type Entry, type Stance, laneOf } from './entry.ts'
import { joinTexts } from './join-texts.ts'
import type { NoteWords } from './note-words.ts'

export type Opinion = { readonly person: string; readonly stance: Stance; readonly because: string }

/** A note as everybody reads it who has the same entries, in whatever order they came. */
export type Note = {
  readonly id: string
  readonly by: string
  readonly writtenAt: string
  /** Null when it is withdrawn. */
  readonly words: NoteWords | null
  readonly opinions: readonly Opinion[]
  /** More than one while two people, or two devices, wrote at once: all that they wrote is in `words`. */
  readonly versions: number
}

/**
 * Every entry once, whichever of the sets it came in: the same answer in any order and however often. They stand by id, which
 * rises with the clock of the device that made it. Ordered by when the server had them, a day without a network would stand
 * after the next one, and a device would order what it has not sent otherwise than the server does.
 */
export function joined(...sets: readonly (readonly Entry[])[]): Entry[] {
  const byId = new Map(sets.flat().map((entry) => [entry.id, entry]))
  return [...byId.values()].sort(byEntryId)
}

const byEntryId = (one: Entry, other: Entry): number => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0)

/** The entries that nobody has written after: usually one, more when people wrote without seeing each other's. */
export function headsOf(entries: readonly Entry[]): Entry[] {
  const passed = new Set(entries.flatMap(({ after }) => after))
  return entries.filter(({ id }) => !passed.has(id))
}

/** The notes that entries make, oldest first. Withdrawn notes are among them, without words. */
export function notesOf(entries: readonly Entry[]): Note[] {
  const byNote = new Map<string, Entry[]>()
  for (const entry of joined(entries)) byNote.set(entry.note, [...(byNote.get(entry.note) ?? []), entry])
  return [...byNote.values()].flatMap((all) => noteOf(all) ?? [])
}

function noteOf(entries: readonly Entry[]): Note | null {
  const lane = entries.filter((entry) => laneOf(entry) === entry.note)
  const first = lane.find(({ after }) => after.length === 0) ?? lane[0]
  if (!first) return null
  const heads = headsOf(lane)
  const said = heads.flatMap((head) => (head.said.kind === 'words' ? [head.said.words] : []))
  return {
    id: first.note,
    by: first.by,
    writtenAt: first.writtenAt,
    words: said.length === 0 ? null : wordsOf(said),
    opinions: opinionsOf(entries),
    versions: said.length,
  }
}

/** One wording of several that were written at once: every text is kept, and the tags of whoever said any. */
function wordsOf(said: readonly NoteWords[]): NoteWords {
  const latest = [...said].reverse()
  const tag = <Key extends keyof NoteWords>(key: Key) =>
    latest.map((words) => words[key]).find((value) => value !== null) ?? null
  return {
    text: joinTexts(said.map(({ text }) => text)),
    kind: tag('kind') ?? 'question',
    section: tag('section'),
    phase: tag('phase'),
    subject: tag('subject'),
    group: tag('group'),
    source: tag('source'),
    pairedWith: tag('pairedWith'),
    photographs: [...new Set(said.flatMap(({ photographs }) => photographs))],
  }
}

function opinionsOf(entries: readonly Entry[]): Opinion[] {
  const lanes = new Map<string, Entry[]>()
  for (const entry of entries)
    if (entry.said.kind === 'stance') lanes.set(entry.by, [...(lanes.get(entry.by) ?? []), entry])
  return [...lanes].map(([person, lane]) => {
    const said = headsOf(lane).flatMap(({ said }) => (said.kind === 'stance' ? [said] : []))
    // Of two opinions given at once the one that differs stands, for it must not be lost.
    const stance = said.some((one) => one.stance === 'differ') ? 'differ' : 'agree'
    const because = said.filter((one) => one.stance === stance).map((one) => one.because)
    return { person, stance, because: joinTexts(because) }
  })
}
