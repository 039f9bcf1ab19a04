export type { DeviceDay, DevicePack, OnTheDevice } from './device-pack.ts'
export {
  type Answered,
  type Kept,
  type Writing,
  answered,
  entriesOf,
  reopened,
  retried,
  sealed,
  toSend,
  written,
} from './device.ts'
export { type Entry, type Said, type Stance, stances } from './entry.ts'
export { type Likeness, type Suspicion, isClear, likenessWords, suspicionsIn, withInstead } from './guard.ts'
export { type NoteStanding, ledgerOf, ledgerWords } from './ledger.ts'
export { type Note, type Opinion, headsOf, joined, notesOf } from './merge.ts'
export {
  type NoteGroup,
  type NoteKind,
  type NotePhase,
  type NoteWords,
  blankWords,
  noteGroupWords,
  noteGroups,
  noteKindWords,
  noteKinds,
  notePhaseWords,
  notePhases,
} from './note-words.ts'
export { type RecoveryFile, recoveryFile } from './recovery-file.ts'
