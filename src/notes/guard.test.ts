import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isClear, suspicionsIn, withInstead } from './guard.ts'

const nobodyKnown: { people: readonly string[]; cleared: readonly string[] } = { people: [], cleared: [] }
const found = (text: string, known = nobodyKnown) =>
  suspicionsIn(text, known).map(({ likeness, found }) => `${likeness}: ${found}`)

test.each([
  ['Ayesha could explain the method.', 'pupilName: Ayesha'],
  ['I sat beside Mohammed, who had finished.', 'pupilName: Mohammed'],
  ['A girl called Grace read aloud.', 'pupilName: Grace'],
  ['Jacob’s book had no feedback in it.', 'pupilName: Jacob'],
  ['Grace T read aloud.', 'pupilName: Grace'],
  ['Write to ayesha.k@school.example about it', 'email: ayesha.k@school.example'],
  ['Ring home on 07700 900123', 'telephone: 07700 900123'],
  ['The office is 01632 960 001.', 'telephone: 01632 960 001'],
  ['Mum’s number: +44 7700 900 123', 'telephone: +44 7700 900 123'],
  ['JB in 4H needed an adult beside him', 'initials: JB'],
  ['J.B. (Year 4) needed an adult', 'initials: J.B.'],
  ['Year 10: A.K. was out of lessons', 'initials: A.K.'],
])('asks about “%s”', (text, expected) => {
  expect(found(text)).toEqual([expected])
})

test.each([
  'Teachers use the KS2 maths scheme well; TA in 4H knew each target.',
  'PE in Year 5 and RE in Y6 are taught by specialists.',
  'Mrs Grace Taylor led the meeting with Mr Thomas.',
  'Miss Ruby and Dr Lewis explained the curriculum.',
  'In Year 9 they read Roald Dahl, William Shakespeare and Rosa Parks’s story.',
  'St Thomas Primary works with Victoria Road School.',
  'Grace is said before lunch. Hope and faith are school values.',
  'Summer term reading scores rose from 62 to 71 per cent.',
  'Pupils in 4H and 5B were proud of their books. Will they keep it up?',
  'The SEND lead and the DSL meet each week; EYFS is strong.',
  'Attendance was 94.2% in 2023 and 95.1% in 2024; 1 in 10 is persistently absent.',
  'Leaders know where reading in Reception is weakest.',
  'What Went Well: pupils explain. Even Better If: they write more.',
])('has nothing to ask about “%s”', (text) => {
  expect(found(text)).toEqual([])
})

test('people of the team and of the school are no pupils', () => {
  expect(found('Asha and Ben saw Maya teach', { people: ['Asha Rahman', 'Ben Osei'], cleared: [] })).toEqual([
    'pupilName: Maya',
  ])
})

test('what somebody has said is no child is not asked about again', () => {
  expect(isClear('The Oscar project', nobodyKnown)).toBe(false)
  expect(isClear('The Oscar project', { people: [], cleared: ['oscar'] })).toBe(true)
})

test('a name is said another way in its place', () => {
  const text = 'I sat beside Mohammed, who had finished.'
  const [first] = suspicionsIn(text, nobodyKnown)
  expect(first && withInstead(text, first)).toBe('I sat beside a pupil, who had finished.')
  const start = 'Ayesha could explain it.'
  const [second] = suspicionsIn(start, nobodyKnown)
  expect(second && withInstead(start, second)).toBe('A pupil could explain it.')
})

test('whatever is typed, each thing found stands where it is said to stand', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (noise) => {
      const text = `${noise} Ayesha a@b.example ${noise}`
      expect(
        suspicionsIn(text, nobodyKnown).map(({ found, from }) => text.startsWith(found, from)),
      ).not.toContain(false)
    }),
  )
})
