import { expect, test } from 'vitest'
import { PersonId, instant, newId } from '#kernel'
import { type Framework, shippedFrameworks } from '#frameworks'
import { type Finding, FindingId, type FindingKind, NoteId, WordingId } from '#reviews'
import { ReviewId } from '#seasons'
import { aTrustReport } from '../document/a-trust-report.ts'
import type { Point } from '../document/prose.ts'
import { type Catch, type ToCheck, preCheck } from './pre-check.ts'

const framework = shippedFrameworks.find(({ code }) => code === 'QAR-2023')
if (!framework) throw new Error('QAR-2023 is not shipped')
const qar: Framework = framework

const aFinding = (section: string, kind: FindingKind): Finding => ({
  id: newId(FindingId),
  review: newId(ReviewId),
  section,
  theme: null,
  kind,
  place: 1,
  text: 'Seen.',
  wording: newId(WordingId),
  wordingNumber: 1,
  answers: (['host', 'lead'] as const).map((side) => ({
    side,
    answer: 'agrees' as const,
    because: null,
    person: newId(PersonId),
    name: 'Lena Hart',
    at: instant('2024-12-05T12:00:00.000Z'),
  })),
  evidence: [newId(NoteId)],
})

const good = aFinding('leadership', 'whatWentWell')
const better = aFinding('leadership', 'evenBetterIf')
const elsewhere = aFinding('quality', 'evenBetterIf')
const known = new Map([good, better, elsewhere].map((finding) => [finding.id, finding]))

type Written = {
  readonly part?: 'strengths' | 'developments'
  readonly on?: Finding | null
} & Partial<ToCheck>

/** What is caught in one sentence under leadership, leaving aside how long the section is. */
function caughtIn(words: string, { part = 'strengths', on, ...asked }: Written = {}) {
  const finding = on === undefined ? (part === 'strengths' ? good : better) : on
  const point: Point = { line: [{ words }], finding: finding?.id ?? null, within: [] }
  const prose = [{ kind: 'bullets' as const, points: [point] }]
  const sections = [{ key: 'leadership', title: 'Leadership', parts: [{ key: part, heading: null, prose }] }]
  return preCheck({
    content: { ...aTrustReport, sections },
    framework: qar,
    findings: [...known.values()],
    option: 'full',
    names: ['Imogen Vale'],
    ...asked,
  }).filter(({ kind }) => kind !== 'length')
}

const kindsIn = (words: string, written: Written = {}): Catch[] =>
  caughtIn(words, written).map(({ kind }) => kind)

test('a sentence that is evidenced, in its place and plain is not marked', () => {
  expect(caughtIn('Middle leaders can show what has changed because of their work.')).toEqual([])
})

test.each([
  [
    'Imogen Vale leads on reading.',
    '“Imogen Vale” is somebody’s name. Say the role, or pool it with others.',
  ],
  ['Ask Mrs Ogden for the plan.', '“Mrs Ogden” is somebody’s name. Say the role, or pool it with others.'],
  [
    'Only one pupil with a plan is behind.',
    '“one pupil” is one pupil, whom others would know. Say the role, or pool it with others.',
  ],
  [
    'Write to head@ash-lane.example.',
    '“head@ash-lane.example” is an e-mail address. Say the role, or pool it with others.',
  ],
  [
    'Ring 020 7946 0000 for it.',
    '“020 7946 0000” is a telephone number. Say the role, or pool it with others.',
  ],
])('somebody could be identified: %s', (words, said) => {
  expect(caughtIn(words).map((caught) => [caught.kind, caught.words])).toEqual([['person', said]])
})

test('a finding of another section or kind is sent to its place', () => {
  const [caught] = caughtIn('The same words are used in every class.', { on: elsewhere })
  expect([caught?.kind, caught?.words]).toEqual([
    'wrongPlace',
    'Its finding stands under Quality of Provision and Outcomes, Even Better If.',
  ])
  expect(kindsIn('Leaders show what has changed.', { part: 'developments', on: good })).toEqual([
    'wrongPlace',
  ])
})

test('a claim rests on a finding that both agreed and that has evidence, or is marked', () => {
  const words = 'Leaders show what has changed.'
  const but = (change: Partial<Finding>) => [{ ...good, ...change }]
  expect(caughtIn(words, { on: null }).map((one) => one.words)).toEqual(['Rests on no finding.'])
  expect(caughtIn(words, { findings: but({ evidence: [] }) }).map((one) => one.words)).toEqual([
    'Its finding has no evidence.',
  ])
  expect(
    caughtIn(words, { findings: but({ answers: good.answers.slice(1) }) }).map((one) => one.words),
  ).toEqual(['Its finding is not agreed by both parts.'])
})

test('an estimate is marked where the school’s option leaves it out of the report', () => {
  const level = 'Leadership is leading.'
  const overall = 'Overall the school is effective.'
  const marked = (option: ToCheck['option']) =>
    [level, overall].map((words) => kindsIn(words, { option }).includes('estimate'))
  expect(marked('full')).toEqual([false, false])
  expect(marked('categoriesOnly')).toEqual([false, true])
  expect(marked('verbalOnly')).toEqual([true, true])
  expect(marked('none')).toEqual([true, true])
})

test('the levels that are listened for are those of the framework’s own scale', () => {
  const { estimates } = qar
  if (!estimates) throw new Error('QAR-2023 gives estimates')
  const scale = [
    { key: 'rooted', title: 'Deeply rooted' },
    { key: 'growing', title: 'Growing' },
  ]
  const marked = (words: string, given: Framework['estimates']) =>
    kindsIn(words, { option: 'none', framework: { ...qar, estimates: given } }).includes('estimate')
  const said = ['Reading is growing.', 'Reading is leading.', 'Reading stands deeply rooted here.']
  expect(said.map((words) => marked(words, { ...estimates, scale }))).toEqual([true, false, true])
  expect(said.map((words) => marked(words, null))).toEqual([false, false, false])
})

test('tone, plain English and a doubt under what went well are each said with what to do', () => {
  const said = (words: string, part?: 'developments') =>
    caughtIn(words, part ? { part } : {}).map((one) => [one.kind, one.words])
  expect(said('Marking is poor.')).toEqual([['tone', '“poor”: say what you saw.']])
  expect(said('The SLT and the SENDCO meet.').map(([kind]) => kind)).toEqual(['plainEnglish', 'plainEnglish'])
  const long = `Leaders ${'read and '.repeat(17)}talk.`
  expect(said(long)).toEqual([['plainEnglish', 'A sentence of 36 words. Two would be easier to read.']])
  expect(said('Books are neat, although tasks vary.')).toEqual([
    ['doubtUnderStrengths', '“although” says that something is missing. Is it an Even Better If?'],
  ])
  expect(said('Books are neat, although tasks vary.', 'developments')).toEqual([])
})
