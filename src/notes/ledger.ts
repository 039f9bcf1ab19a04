import type { Kept } from './device.ts'
import { notesOf } from './merge.ts'

/** Where each note is that somebody wrote on a device. */
export type NoteStanding = {
  readonly note: string
  readonly text: string
  readonly withTheTeam: boolean
  /** Why the server would not take it, when it would not. */
  readonly why: string | null
}

/** One line for each note of a person's, newest first; a withdrawn one until the server knows of it. */
export function ledgerOf(kept: readonly Kept[], person: string): NoteStanding[] {
  return notesOf(kept.map(({ entry }) => entry))
    .flatMap(({ id, words }) => {
      const own = kept.filter(({ entry }) => entry.note === id && entry.by === person)
      const waiting = own.filter(({ state }) => state !== 'confirmed')
      if (own.length === 0 || (words === null && waiting.length === 0)) return []
      const why = waiting.find((one) => one.why !== null)?.why ?? null
      return [{ note: id, text: words?.text ?? '', withTheTeam: waiting.length === 0, why }]
    })
    .reverse()
}

/** “7 notes: 5 with the team, 2 only on this device” */
export function ledgerWords(ledger: readonly NoteStanding[]): string {
  const sent = ledger.filter(({ withTheTeam }) => withTheTeam).length
  const here = ledger.length - sent
  if (ledger.length === 0) return 'No notes yet'
  const all = ledger.length === 1 ? '1 note' : `${ledger.length} notes`
  if (here === 0) return `${all}: ${ledger.length === 1 ? 'with the team' : 'all with the team'}`
  if (sent === 0) return `${all}: only on this device`
  return `${all}: ${sent} with the team, ${here} only on this device`
}
