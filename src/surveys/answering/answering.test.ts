import { expect, test } from 'vitest'
import { day, instant, isRefused, minutesAfter } from '#kernel'
import { anInvitation, anInstrument } from '../testing.ts'
import { readAnswer } from './answers.ts'
import { withAnswer } from './keep-answer.ts'
import { decideSending, decideTakingBack } from './send-answers.ts'

const at = instant('2024-10-16T08:30:00.000Z')
const today = day('2024-10-16')
const whole = { 'Q-1': '5', 'Q-2': '1' }
const [closed, , open] = anInstrument().questions
const codeOf = (answer: unknown) => (isRefused(answer) ? answer.refusal.code : null)

test('an answer is one of the scale, or words; only an optional question can be left out', () => {
  if (!closed || !open) throw new Error('The questionnaire has questions')
  expect(readAnswer(closed, ' 4 ')).toBe('4')
  expect(codeOf(readAnswer(closed, ''))).toBe('answer-missing')
  expect(codeOf(readAnswer(closed, '6'))).toBe('answer-unknown')
  expect(readAnswer(open, '  ')).toBeNull()
  expect(codeOf(readAnswer(open, 'x'.repeat(2001)))).toBe('words-too-long')
})

test('an answer joins those before it, and leaving one out takes it away', () => {
  const begun = anInvitation({ draft: { 'Q-1': '5', 'Q-3': 'Good' } })
  expect(withAnswer(begun, { code: 'Q-2', answer: '1', at })).toEqual({
    'Q-1': '5',
    'Q-3': 'Good',
    'Q-2': '1',
  })
  expect(withAnswer(begun, { code: 'Q-3', answer: '', at })).toEqual({ 'Q-1': '5' })
  expect(codeOf(withAnswer(begun, { code: 'Q-9', answer: '1', at }))).toBe('no-such-question')
})

test.each([
  ['before its round opens', { opensOn: day('2024-10-17') }, 'round-not-open'],
  ['after it has closed', { closesOn: day('2024-10-15') }, 'round-over'],
  ['twice', { answeredAt: at }, 'answered-already'],
  ['with a question unanswered', { draft: { 'Q-1': '5' } }, 'answers-missing'],
])('a survey cannot be answered %s', (_when, given, code) => {
  expect(codeOf(decideSending(anInvitation({ draft: whole, ...given }), {}, { today }))).toBe(code)
})

test('sending says that it was answered, and carries no answer into the log', () => {
  const decided = decideSending(anInvitation({ draft: { ...whole, 'Q-3': 'A secret' } }), {}, { today })
  if (isRefused(decided)) throw new Error(decided.refusal.words)
  expect(decided.facts.map(({ body }) => Object.keys(body).toSorted())).toEqual([
    ['surveyInvitation', 'surveyRound', 'title'],
  ])
})

test('answers can be taken back for ten minutes, by the link that sent them', () => {
  const sent = { ...anInvitation({ answeredAt: at }), byThisLink: true }
  const after = (minutes: number) => ({ at: minutesAfter(at, minutes) })
  expect(codeOf(decideTakingBack(sent, {}, after(9)))).toBeNull()
  expect(codeOf(decideTakingBack(sent, {}, after(10)))).toBe('too-late-to-undo')
  expect(codeOf(decideTakingBack({ ...sent, byThisLink: false }, {}, after(1)))).toBe('undo-elsewhere')
  expect(codeOf(decideTakingBack({ ...sent, answeredAt: null }, {}, after(1)))).toBe('nothing-to-undo')
})
