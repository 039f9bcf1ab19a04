export const noteKinds = ['strength', 'evenBetterIf', 'question'] as const
export type NoteKind = (typeof noteKinds)[number]

export const notePhases = [
  'earlyYears',
  'keyStage1',
  'keyStage2',
  'keyStage3',
  'keyStage4',
  'sixthForm',
] as const
export type NotePhase = (typeof notePhases)[number]

export const noteGroups = [
  'everyone',
  'disadvantaged',
  'additionalNeeds',
  'newToEnglish',
  'mostAble',
] as const
export type NoteGroup = (typeof noteGroups)[number]

/** The words of a note and what they are about. Nothing but `text` and `kind` has to be said. */
export type NoteWords = {
  readonly text: string
  readonly kind: NoteKind
  /** A section of the review's framework, by its key. */
  readonly section: string | null
  readonly phase: NotePhase | null
  readonly subject: string | null
  readonly group: NoteGroup | null
  /** What was going on, by the key of an activity of the framework. */
  readonly source: string | null
  /** The person with whom it was seen: host and visitor then have one note. */
  readonly pairedWith: string | null
  readonly photographs: readonly string[]
}

export const blankWords: NoteWords = {
  text: '',
  kind: 'strength',
  section: null,
  phase: null,
  subject: null,
  group: null,
  source: null,
  pairedWith: null,
  photographs: [],
}

export const noteKindWords: Record<NoteKind, string> = {
  strength: 'What went well',
  evenBetterIf: 'Even better if',
  question: 'Question',
}

export const notePhaseWords: Record<NotePhase, string> = {
  earlyYears: 'Early years',
  keyStage1: 'Key stage 1',
  keyStage2: 'Key stage 2',
  keyStage3: 'Key stage 3',
  keyStage4: 'Key stage 4',
  sixthForm: 'Sixth form',
}

export const noteGroupWords: Record<NoteGroup, string> = {
  everyone: 'Everyone',
  disadvantaged: 'Disadvantaged pupils',
  additionalNeeds: 'Pupils with additional needs',
  newToEnglish: 'Pupils new to English',
  mostAble: 'Most able pupils',
}
