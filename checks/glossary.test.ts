import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { glossaryRule } from './glossary.ts'
import { aSource, root } from './testing.ts'
import { unsaidIn } from './vocabulary.ts'

const unsaid = unsaidIn(readFileSync(join(root, 'GLOSSARY.md'), 'utf8'))
const rule = glossaryRule(unsaid)
const wordsFor = (path: string, code: string): string[] =>
  rule.find([aSource(path, code)]).map(({ words }) => words)

const wrong: [where: string, file: [path: string, code: string], words: string][] = [
  [
    'a variable',
    ['src/seasons/a.ts', 'const reviewItem = 1'],
    '“reviewItem” says “item”: say the thing: `slot`, `finding`, `link`',
  ],
  [
    'a plural',
    ['src/seasons/a.ts', 'const items = []'],
    '“items” says “item”: say the thing: `slot`, `finding`, `link`',
  ],
  [
    'a function',
    ['src/seasons/a.ts', 'function acceptHandler() {}'],
    '“acceptHandler” says “handler”: say what it does: `acceptOffer`',
  ],
  [
    'a parameter',
    ['src/seasons/a.ts', 'const show = ({ offer: offerInfo }) => 1'],
    '“offerInfo” says “info”: say what it is',
  ],
  [
    'a type',
    ['src/seasons/a.ts', 'type SlotAssignment = string'],
    '“SlotAssignment” says “assignment”: say placement',
  ],
  [
    'a property',
    ['src/seasons/a.ts', 'type Review = { reviewee: string }'],
    '“reviewee” says “reviewee”: say host school, host',
  ],
  ['a file', ['src/seasons/inspection-store.ts', ''], '“inspection-store” says “inspection”: say review'],
  ['a folder', ['src/web/admin/routes.ts', ''], '“admin” says “admin”: say the office'],
  [
    'screen text',
    ['src/web/a.tsx', 'const A = () => <p>Choose an inspector</p>'],
    '“Choose an inspector” says “inspector”: say peer reviewer',
  ],
  [
    'one word on screen',
    ['src/web/a.tsx', 'const A = () => <h1>Inspections</h1>'],
    '“Inspections” says “inspection”: say review',
  ],
  [
    'an attribute',
    ['src/web/a.tsx', 'const A = () => <Field label="Your MAT lead" />'],
    '“Your MAT lead” says “mat lead”: say trust',
  ],
  [
    'a refusal',
    ['src/seasons/refusals.ts', `const words = 'Ask an administrator to add you'`],
    '“Ask an administrator to add you” says “administrator”: say the office',
  ],
  [
    'a template',
    ['src/seasons/a.ts', 'const words = `${host} has an inspection soon`'],
    '“has an inspection soon” says “inspection”: say review',
  ],
]

describe('a word that the field does not use', () => {
  test.each(wrong)('in %s', (_, [path, code], words) => {
    expect(wordsFor(path, code)).toEqual([words])
  })
})

test.each([
  ['a role', 'const hubManagers = 1'],
  ['what a library calls it', `const { data } = read\nconst { items: links } = menu`],
  ['a form of the browser', 'const formData = 1'],
  ['English', `const words = 'We keep your personal data and process it fairly'`],
  ['Ofsted’s own word', `const words = 'The date of the last Ofsted inspection'`],
  ['SQL', 'const rows = sql`select grade from inspection where true`'],
  ['a class of the design system', 'const A = () => <li className="govuk-list__item admin tier" />'],
  ['a module', `import { grade } from 'inspection admin'`],
])('%s is fine: %s', (_, code) => {
  expect(wordsFor('src/web/fine.tsx', code)).toEqual([])
})

test('tests and checks may say what they please', () => {
  expect(wordsFor('src/seasons/a.test.ts', 'const item = 1')).toEqual([])
  expect(wordsFor('checks/a.ts', 'const item = 1')).toEqual([])
})

test('every table of the glossary is read', () => {
  const phrases = unsaid.map(({ phrase }) => phrase.join(' '))
  expect(phrases).toEqual(expect.arrayContaining(['tier', 'admin', 'inspection', 'domain event', 'item']))
  expect(new Set(phrases).size).toBe(phrases.length)
})
