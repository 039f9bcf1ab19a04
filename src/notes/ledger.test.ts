import { expect, test } from 'vitest'
import { type Kept, retried, toSend } from './device.ts'
import { ledgerOf, ledgerWords } from './ledger.ts'
import { blankWords } from './note-words.ts'
import { recoveryFile } from './recovery-file.ts'

const aKept = (note: number, state: Kept['state'], why: string | null = null): Kept => ({
  entry: {
    id: `entry ${note}`,
    note: `note ${note}`,
    by: 'Asha',
    device: 'tablet',
    writtenAt: '2024-12-03T09:00:00.000Z',
    after: [],
    said: { kind: 'words', words: { ...blankWords, text: `Note ${note}` } },
  },
  state,
  why,
})

test.each([
  [[], 'No notes yet'],
  [['confirmed'], '1 note: with the team'],
  [['open'], '1 note: only on this device'],
  [['confirmed', 'confirmed'], '2 notes: all with the team'],
  [['sealed', 'refused'], '2 notes: only on this device'],
  [
    ['confirmed', 'confirmed', 'confirmed', 'open', 'sealed'],
    '5 notes: 3 with the team, 2 only on this device',
  ],
] as const)('%s reads “%s”', (states, words) => {
  const kept = states.map((state, index) => aKept(index, state))
  expect(ledgerWords(ledgerOf(kept, 'Asha'))).toBe(words)
})

test('other people’s notes are not counted', () => {
  expect(ledgerOf([aKept(1, 'confirmed')], 'Ben')).toEqual([])
})

test('a note that the server refused says why, and is sent again when asked', () => {
  const kept = [aKept(1, 'refused', 'The report has been issued.'), aKept(2, 'confirmed')]
  expect(ledgerOf(kept, 'Asha').map(({ why }) => why)).toEqual([null, 'The report has been issued.'])
  expect(toSend(kept)).toEqual([])
  expect(toSend(retried(kept)).map(({ id }) => id)).toEqual(['entry 1'])
})

test('the recovery file holds what the server has not confirmed', () => {
  const kept = [aKept(1, 'confirmed'), aKept(2, 'open'), aKept(3, 'refused', 'no')]
  const { entries } = recoveryFile(kept, { review: 'a review', person: 'Asha' })
  expect(entries.map(({ id }) => id)).toEqual(['entry 2', 'entry 3'])
})
