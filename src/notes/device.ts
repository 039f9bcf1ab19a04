import { type Entry, type Said, laneOf } from './entry.ts'
import { headsOf, joined } from './merge.ts'

/**
 * An entry on a device: `open` while it is being written, `closed` when the page was left meanwhile,
 * `sealed` from the moment that it may have left the device,
 * `confirmed` once the server says that it has it, `refused` with the server's reason when it will not.
 */
export type Kept = {
  readonly entry: Entry
  readonly state: 'open' | 'closed' | 'sealed' | 'confirmed' | 'refused'
  readonly why: string | null
}

/** Where and by whom something is written; `id` and `note` are new ids, used if they are needed. */
export type Writing = Omit<Entry, 'after' | 'said'>

/** What a device holds after a keystroke: the entry that is open there is written on, a sent one is followed. */
export function written(kept: readonly Kept[], writing: Writing, said: Said): Kept[] {
  const lane = kept.filter(({ entry }) => laneOf(entry) === laneOf({ ...writing, said }))
  const open = lane.find(({ state, entry }) => state === 'open' && entry.by === writing.by)
  if (open) return kept.map((one) => (one === open ? { ...one, entry: { ...open.entry, said } } : one))
  const after = headsOf(lane.map(({ entry }) => entry)).map(({ id }) => id)
  return [...kept, { entry: { ...writing, after, said }, state: 'open', why: null }]
}

/** What a device holds when its page is opened again. What was open is followed, not written on: it may have left. */
export const reopened = (kept: readonly Kept[]): Kept[] =>
  kept.map((one) => (one.state === 'open' ? { ...one, state: 'closed' as const } : one))

/** Before anything is sent it is sealed, so that the same id never carries two texts. */
export const sealed = (kept: readonly Kept[], mayLeave: (entry: Entry) => boolean): Kept[] =>
  kept.map((one) =>
    (one.state === 'open' || one.state === 'closed') && mayLeave(one.entry)
      ? { ...one, state: 'sealed' as const }
      : one,
  )

export const toSend = (kept: readonly Kept[]): Entry[] =>
  kept.flatMap(({ state, entry }) => (state === 'sealed' ? [entry] : []))

/** What the server answers: what it has now, what it will not take, and what others have written. */
export type Answered = {
  readonly confirmed: readonly string[]
  readonly refused: readonly { readonly id: string; readonly why: string }[]
  readonly entries: readonly Entry[]
}

export function answered(kept: readonly Kept[], { confirmed, refused, entries }: Answered): Kept[] {
  const taken = new Set(confirmed)
  const had = new Map(entries.map((entry) => [entry.id, entry]))
  const reasons = new Map(refused.map(({ id, why }) => [id, why]))
  const here = new Set(kept.map(({ entry }) => entry.id))
  return [
    ...kept.map((one): Kept => {
      const entry = had.get(one.entry.id)
      if (entry) return { entry, state: 'confirmed', why: null }
      if (taken.has(one.entry.id)) return { ...one, state: 'confirmed', why: null }
      const why = reasons.get(one.entry.id)
      return why === undefined ? one : { ...one, state: 'refused', why }
    }),
    ...joined(entries)
      .filter(({ id }) => !here.has(id))
      .map((entry): Kept => ({ entry, state: 'confirmed', why: null })),
  ]
}

/** What was refused is tried again when somebody asks for it. */
export const retried = (kept: readonly Kept[]): Kept[] =>
  kept.map((one) => (one.state === 'refused' ? { ...one, state: 'sealed' as const, why: null } : one))

export const entriesOf = (kept: readonly Kept[]): Entry[] => joined(kept.map(({ entry }) => entry))
