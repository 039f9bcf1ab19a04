import type { SeasonState } from '#seasons'
import type { Tone } from '#ui'

export const seasonTones: Record<SeasonState, Tone> = {
  datesOpen: 'progress',
  datesClosed: 'waiting',
  choicesOpen: 'progress',
  choicesClosed: 'waiting',
  closed: 'neutral',
}
