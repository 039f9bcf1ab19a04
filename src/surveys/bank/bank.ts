import type { Instrument } from '../instruments/instrument.ts'
import { eventInstruments } from './events.ts'
import { programmeInstruments } from './programmes.ts'
import { reviewInstruments } from './reviews.ts'

/** The questionnaires that the product brings along, one for each touchpoint. The office may change them. */
export const standardInstruments: readonly Instrument[] = [
  ...reviewInstruments,
  ...programmeInstruments,
  ...eventInstruments,
]
