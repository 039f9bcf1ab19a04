import { type Refused, isRefused } from '#kernel'
import { refused } from '../refusals.ts'
import { Instrument } from './instrument.ts'

/** A questionnaire from its JSON, or what is wrong with it and where. */
export function readInstrument(text: string): Instrument | Refused {
  const json = parsed(text)
  if (isRefused(json)) return json
  const read = Instrument.safeParse(json)
  if (read.success) return read.data
  const [issue] = read.error.issues
  const where = issue?.path.join(' → ') ?? ''
  return refused('not-an-instrument', {
    field: 'json',
    why: `${where ? `${where}: ` : ''}${issue?.message ?? 'This is not a survey'}.`,
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return refused('not-an-instrument', {
      field: 'json',
      why: 'This is not JSON. Paste all of a file that was taken out of a survey here.',
    })
  }
}

/** The JSON that `readInstrument` reads again. */
export const writeInstrument = (instrument: Instrument): string => `${JSON.stringify(instrument, null, 2)}\n`
