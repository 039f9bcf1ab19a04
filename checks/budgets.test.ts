import { describe, expect, test } from 'vitest'
import { budgets } from './budgets.ts'
import { commentShare } from './comments.ts'
import { judge } from './judge.ts'
import type { Source } from './sources.ts'
import { aSource } from './testing.ts'

const adviceOf = (name: string): string =>
  budgets.find((rule) => rule.name === name)?.advice ?? 'no such rule'
const wrongIn = (...sources: Source[]): string[] => judge(budgets, sources, [])

/** What is said of a source that breaks one rule, once. */
const said = (rule: string, where: string, words: string): string[] => [
  `${where}  ${words}`,
  `  → ${adviceOf(rule)} (${rule})`,
]

const lines = (count: number, line = 'void 0'): string => `${line}\n`.repeat(count)
const aFunction = (inside: number): string => `export function long() {\n${lines(inside)}}\n`
const aComponent = (inside: number): string => `export function Long() {\n${lines(inside)}return <p />\n}\n`
const importing = (count: number): string =>
  Array.from({ length: count }, (_, index) => `import './${index}.ts'\n`).join('')

describe('sizes', () => {
  test('a file of 251 lines is too long, one of 250 is not', () => {
    expect(wrongIn(aSource('src/seasons/long.ts', lines(250)))).toEqual([])
    expect(wrongIn(aSource('src/seasons/long.ts', lines(251)))).toEqual(
      said('file-lines', 'src/seasons/long.ts:250', 'the file has 251 lines'),
    )
  })

  test('a function of 51 lines is too long, one of 50 is not', () => {
    expect(wrongIn(aSource('src/seasons/long.ts', aFunction(48)))).toEqual([])
    expect(wrongIn(aSource('src/seasons/long.ts', aFunction(49)))).toEqual(
      said('function-lines', 'src/seasons/long.ts:1', 'the function has 51 lines'),
    )
  })

  test('a component may have 80 lines', () => {
    expect(wrongIn(aSource('src/ui/long.tsx', aComponent(77)))).toEqual([])
    expect(wrongIn(aSource('src/ui/long.tsx', aComponent(78)))).toEqual(
      said('function-lines', 'src/ui/long.tsx:1', 'the component has 81 lines'),
    )
  })

  test('four parameters are too many', () => {
    expect(wrongIn(aSource('src/seasons/many.ts', 'export const few = (a, b, c) => a'))).toEqual([])
    expect(wrongIn(aSource('src/seasons/many.ts', 'export const many = (a, b, c, d) => a'))).toEqual(
      said('parameters', 'src/seasons/many.ts:1', 'the function takes 4 parameters'),
    )
  })

  test('imports from 19 files are too many', () => {
    expect(wrongIn(aSource('src/seasons/hub.ts', importing(18)))).toEqual([])
    expect(wrongIn(aSource('src/seasons/hub.ts', importing(19)))).toEqual(
      said('imports', 'src/seasons/hub.ts:1', 'the file imports from 19 others'),
    )
  })

  test('a folder of 26 files is crowded; tests are not counted', () => {
    const files = Array.from({ length: 25 }, (_, index) => aSource(`src/seasons/act-${index}.ts`, ''))
    expect(wrongIn(...files, aSource('src/seasons/act.test.ts', ''))).toEqual([])
    expect(wrongIn(...files, aSource('src/seasons/act.ts', ''))).toEqual(
      said('folder-files', 'src/seasons:1', 'the folder has 26 files'),
    )
  })

  test('tests and what a machine wrote may be long', () => {
    expect(wrongIn(aSource('src/seasons/long.test.ts', lines(300)))).toEqual([])
    expect(wrongIn(aSource('src/ui/map.generated.ts', lines(300)))).toEqual([])
  })
})

describe('one line that breaks one rule', () => {
  test.each([
    ['suppressions', '// oxlint-disable-next-line no-console\n', '“oxlint-disable-next-line no-console”'],
    ['suppressions', '/* eslint-disable */\n', '“eslint-disable”'],
    ['suppressions', '// @ts-expect-error because\n', '“@ts-expect-error because”'],
    ['any', 'export type Loose = any', '`any`'],
    ['as', 'export const school = row as School', '`as`'],
    ['as', 'export const school = <School>row', 'a type in angle brackets'],
    ['non-null', 'export const first = list[0]!', '`!`'],
    ['non-null', 'export let later!: string', '`!:`'],
    ['export-all', `export * from './school.ts'`, '`export *`'],
    ['console', `console.log('started')`, 'console'],
    ['ambient-time', 'export const now = Date.now()', '`Date` asks the machine for the time'],
    ['ambient-time', 'export const at = new Date()', '`Date` asks the machine for the time'],
    ['ambient-time', 'const start = performance.now()', '`performance` asks the machine for the time'],
    [
      'ambient-time',
      `import { monitorEventLoopDelay } from 'node:perf_hooks'`,
      '`node:perf_hooks` asks the machine for the time',
    ],
    ['ambient-chance', 'export const dice = Math.random()', '`Math.random` asks the machine for chance'],
    [
      'ambient-chance',
      'const id = globalThis.crypto.randomUUID()',
      '`crypto.randomUUID` asks the machine for chance',
    ],
    ['ambient-settings', 'const port = process.env.PORT', '`process.env` asks the machine for the settings'],
    [
      'ambient-settings',
      `import { env } from 'node:process'`,
      '`node:process` asks the machine for the settings',
    ],
    ['history', '// This used to be a list\n', 'the comment says “This used to”'],
    ['history', '/** Previously one table. */\n', 'the comment says “Previously”'],
    ['history', '// No longer needed\n', 'the comment says “No longer”'],
    ['history', '// TODO: sort\n', 'the comment says “TODO”'],
    ['commented-out', '// const year = yearOf(today)\n', 'the comment is code'],
    ['commented-out', '// if (season.open) {\n//   close(season)\n// }\n', 'the comment is code'],
    ['commented-out', '/* await adopt(plan) */\n', 'the comment is code'],
  ])('%s: %s', (rule, code, words) => {
    expect(wrongIn(aSource('src/seasons/wrong.ts', code))).toEqual(
      said(rule, 'src/seasons/wrong.ts:1', words),
    )
  })

  test.each([
    'src/seasons/utils/sort.ts',
    'src/helpers/sort.ts',
    'src/common/sort.ts',
    'src/services/sort.ts',
  ])('vague-places: %s', (path) => {
    const name = path.split('/').at(-2) ?? ''
    expect(wrongIn(aSource(path, ''))).toEqual(
      said('vague-places', `${path}:1`, `“${name}” says nothing of what is in it`),
    )
  })

  test('vague-places: src/seasons/types.ts', () => {
    expect(wrongIn(aSource('src/seasons/types.ts', ''))).toEqual(
      said('vague-places', 'src/seasons/types.ts:1', '“types” says nothing of what is in it'),
    )
  })
})

test.each([
  ['src/kernel/clock.ts', 'const now = Date.now() + performance.now()'],
  ['src/kernel/id.ts', 'const noise = crypto.getRandomValues(bytes)'],
  ['src/platform/config/config.ts', 'const env = process.env'],
  ['src/seasons/season.ts', 'export const stages = [1] as const'],
  ['src/seasons/season.ts', 'export const season = { Date: 1, performance: 2 }.performance'],
  ['src/seasons/season.ts', '// The secret used to sign links: RFC 9562 §5.7\n'],
  ['src/seasons/season.ts', '// A school that is no longer open keeps its reviews.\n'],
  ['src/seasons/season.ts', '// Return early, sort, then stop.\n'],
  ['src/seasons/season.ts', '/** Told as `const season = …` in a rule. */\n'],
  ['src/seasons/season.ts', '// note: the year begins in September\n'],
  ['bench/register.ts', 'console.log(performance.now())'],
  ['README.md', 'See https://example.org/work/ and bin/start'],
])('%s may say %s', (path, code) => {
  expect(wrongIn(aSource(path, code))).toEqual([])
})

test('every budget gives its advice in a sentence', () => {
  expect(budgets.filter(({ advice }) => !/^[A-Z].{15,}\.$/s.test(advice)).map(({ name }) => name)).toEqual([])
})

test('the share of comment lines is of the product alone', () => {
  const half = aSource('src/seasons/half.ts', '// why\nvoid 0\n/** and\n how */\n')
  expect(commentShare([half, aSource('checks/size.ts', lines(100))])).toBe(75)
})
