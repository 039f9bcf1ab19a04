import type { Day } from '#kernel'
import type { VoiceId } from '../ids.ts'

/** A quote or a story, whose it is, and until when it may be shown. */
export type Voice = {
  readonly id: VoiceId
  readonly section: string
  readonly kind: 'quote' | 'story'
  readonly title: string | null
  readonly words: string
  readonly name: string
  readonly role: string
  readonly organisation: string
  readonly place: string | null
  readonly consentOn: Day
  readonly consentUntil: Day | null
  readonly withdrawn: boolean
}

export type Consent = 'given' | 'notYet' | 'expired' | 'withdrawn'

export const consentWords: Readonly<Record<Consent, string>> = {
  given: 'May be shown',
  notYet: 'Consent begins later',
  expired: 'Consent has run out',
  withdrawn: 'Consent withdrawn',
}

/** Whether somebody's words may be shown on a day: consent was given, has not run out and was not withdrawn. */
export function consentOn(
  { consentOn: from, consentUntil, withdrawn }: Pick<Voice, 'consentOn' | 'consentUntil' | 'withdrawn'>,
  today: Day,
): Consent {
  if (withdrawn) return 'withdrawn'
  if (today < from) return 'notYet'
  return consentUntil !== null && consentUntil < today ? 'expired' : 'given'
}
