import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isWorded, sayFact } from './say-fact.ts'

const ada = '0193b4a0-0000-7000-8000-000000000001'
const school = '0193b4a0-0000-7000-8000-000000000002'
const names = new Map([
  [ada, 'Ada Quill'],
  [school, 'Bramble Hill'],
])

test('every fact of every room has its sentence', () => {
  const files = globSync('src/*/**/*.ts').filter(
    (file) => !/\.test\.ts$|testing\.ts$|^src\/kernel\//.test(file),
  )
  const facts = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\bfact\(\s*'([a-z]+\.\w+)'/g)].map(([, name]) => name ?? ''),
  )
  expect(facts).toContain('seasons.placeOffered')
  expect(facts.filter((name) => !isWorded(name))).toEqual([])
})

test('a sentence has the names, days and words that its reader knows', () => {
  const body = { person: ada, school, role: 'lead', expires: '2024-11-05', days: null }
  expect(sayFact({ name: 'seasons.placeOffered', body }, names)).toBe(
    'Ada Quill was offered a place as Lead Reviewer on the review at Bramble Hill, to answer by Tuesday 5 November 2024',
  )
  expect(
    sayFact(
      {
        name: 'seasons.reviewDatesChosen',
        body: { school, days: { from: '2024-12-03', until: '2024-12-06' } },
      },
      names,
    ),
  ).toBe('The review at Bramble Hill was set for 3 to 5 December 2024')
})

test('a body that has lost its shape, and a name that is no longer known, still make a sentence', () => {
  expect(sayFact({ name: 'seasons.placeAccepted', body: null }, names)).toBe(
    'not said accepted a place as not said on the review at not said',
  )
  expect(sayFact({ name: 'practitioners.profileUpdated', body: { person: ada } }, new Map())).toBe(
    'somebody or something no longer known’s record was changed',
  )
  expect(sayFact({ name: 'tests.unheardOf', body: {} }, names)).toBe('Something was recorded')
})
