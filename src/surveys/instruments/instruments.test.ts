import { expect, test } from 'vitest'
import { type Decision, day, instant, isRefused, newId } from '#kernel'
import { standardInstruments } from '../bank/bank.ts'
import type { InstrumentChanged } from '../facts.ts'
import { InstrumentId } from '../ids.ts'
import { anInstrument, anOfficer } from '../testing.ts'
import { describeInstrument, removeQuestion, writeQuestion } from './change-instrument.ts'
import { decideDraft } from './draft-instrument.ts'
import { SurveyQuestion, anonymityWords, minutesWords } from './instrument.ts'
import { readInstrument, writeInstrument } from './read-instrument.ts'

const fresh = newId
const id = newId(InstrumentId)
const at = instant('2024-10-16T08:30:00.000Z')
const occasion = { at, today: day('2024-10-16'), by: anOfficer, fresh }
const asDraft = {
  id,
  version: 1,
  content: anInstrument(),
  draftedAt: at,
  publishedAt: null,
  publishedBy: null,
}
const question = (code: string) => SurveyQuestion.parse({ code, words: 'What now?', scale: 'rating' })
const codesIn = (decided: Decision<InstrumentChanged>) =>
  isRefused(decided)
    ? []
    : decided.facts.flatMap(({ body }) => body.content.questions.map(({ code }) => code))

test('the bank is data: every questionnaire reads back from its own JSON', () => {
  expect(standardInstruments.map((one) => readInstrument(writeInstrument(one)))).toEqual(standardInstruments)
  expect(new Set(standardInstruments.map(({ code }) => code)).size).toBe(standardInstruments.length)
  const again = standardInstruments.flatMap(({ followedBy }) => followedBy?.code ?? [])
  expect(again.filter((code) => !standardInstruments.some((one) => one.code === code))).toEqual([])
})

test('each question of the bank has a code of its own in all the bank', () => {
  const codes = standardInstruments.flatMap(({ questions }) => questions.map(({ code }) => code))
  expect(codes.filter((code, place) => codes.indexOf(code) !== place)).toEqual([])
})

test.each([
  [
    'not JSON',
    'Hosting a review',
    'This is not JSON. Paste all of a file that was taken out of a survey here.',
  ],
  ['something else', '{"title": "x"}', /^code: /],
  [
    'an unknown scale',
    JSON.stringify(withScale('stars')),
    'questions → 0 → scale: Choose how the question is answered.',
  ],
  ['a question twice', JSON.stringify(twice()), 'questions: Each question needs a code of its own.'],
])('JSON that is %s is refused with where and why', (_what, text, words) => {
  const read = readInstrument(text)
  if (!isRefused(read)) throw new Error('It was read')
  expect(read.refusal.words).toMatch(words)
  expect(read.refusal.fields.map(({ field }) => field)).toEqual(['json'])
})

function withScale(scale: string) {
  const { questions, ...content } = anInstrument()
  return { ...content, questions: questions.map((question) => ({ ...question, scale })) }
}

function twice() {
  const { questions, ...content } = anInstrument()
  return { ...content, questions: [...questions, ...questions] }
}

test('a next version is begun when no draft is, and counts on', () => {
  const published = { version: 3, publishedAt: at }
  const next = decideDraft({ versions: [published] }, { content: anInstrument() }, { fresh })
  expect(next).toMatchObject({ facts: [{ body: { version: 4 } }] })
  const state = { versions: [published, { version: 4, publishedAt: null }] }
  expect(decideDraft(state, { content: anInstrument() }, { fresh })).toMatchObject({
    refusal: { code: 'draft-exists' },
  })
})

test('a question is added in its place, replaced, moved and removed; the last one stays', () => {
  const given = { instrument: id, replaces: null, place: 1, ...question('NEW-1') }
  const added = writeQuestion.decide(asDraft, given, occasion)
  expect(codesIn(added)).toEqual(['NEW-1', 'Q-1', 'Q-2', 'Q-3'])
  const moved = writeQuestion.decide(asDraft, { ...given, replaces: 'Q-1', place: 3 }, occasion)
  expect(codesIn(moved)).toEqual(['Q-2', 'Q-3', 'NEW-1'])
  expect(writeQuestion.decide(asDraft, { ...given, code: 'Q-2' }, occasion)).toMatchObject({
    refusal: { code: 'code-taken', fields: [{ field: 'code' }] },
  })
  expect(codesIn(removeQuestion.decide(asDraft, { instrument: id, code: 'Q-2' }, occasion))).toEqual([
    'Q-1',
    'Q-3',
  ])
  const single = {
    ...asDraft,
    content: { ...asDraft.content, questions: asDraft.content.questions.slice(0, 1) },
  }
  expect(removeQuestion.decide(single, { instrument: id, code: 'Q-1' }, occasion)).toMatchObject({
    refusal: { code: 'last-question' },
  })
})

test('what is published cannot be changed', () => {
  const said = { instrument: id, title: 'New', role: 'host' as const, opening: 'New', anonymous: false }
  const published = { ...asDraft, publishedAt: at }
  expect(describeInstrument.decide(published, said, occasion)).toMatchObject({
    refusal: { code: 'not-a-draft' },
  })
  expect(describeInstrument.decide(asDraft, said, occasion)).toMatchObject({
    facts: [{ body: { content: { title: 'New', anonymous: false, code: 'qar-host' } } }],
  })
})

test('what is promised about names, and how long it takes, is said in words', () => {
  expect(anonymityWords(true)).toContain('Your answers carry no name')
  expect(anonymityWords(false)).toContain('Your answers carry your name')
  expect(minutesWords(anInstrument())).toBe('about 2 minutes')
  expect(minutesWords({ questions: anInstrument().questions.slice(0, 1) })).toBe('about a minute')
})
