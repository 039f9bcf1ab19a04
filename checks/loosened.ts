import type { VisitorObject } from 'oxc-parser'
import { codeOf, walk } from './code.ts'
import { type Rule, type Spot, fileRule, isOurs } from './rule.ts'
import { type Source, lineOf } from './sources.ts'

const suppressing =
  /^[\s*]*(?:@ts-(?:ignore|expect-error|nocheck)|(?:oxlint|eslint|tslint|biome|stylelint)-(?:disable|ignore)|(?:oxfmt|prettier|knip)-ignore|(?:v8|c8|istanbul) ignore)/

const suppressions = fileRule({
  name: 'suppressions',
  advice: 'A check is not switched off in passing: mend the code, or list the file with its reason.',
  over: isOurs,
  find: (source) =>
    codeOf(source)
      .comments.filter(({ value }) => suppressing.test(value))
      .map(({ start, value }) => ({ line: lineOf(source.text, start), words: `“${value.trim()}”` })),
})

const anyType = fileRule({
  name: 'any',
  advice: 'Say what it is, or `unknown` and narrow it with a zod schema.',
  over: isOurs,
  find: (source) => spots(source, (found) => ({ TSAnyKeyword: ({ start }) => found(start, '`any`') })),
})

const assertions = fileRule({
  name: 'as',
  advice: 'Only `as const`: let the type follow from the value (`satisfies`, a guard, a schema) instead.',
  over: isOurs,
  find: (source) =>
    spots(source, (found) => ({
      TSAsExpression: ({ start, typeAnnotation }) => {
        const { text } = source
        if (text.slice(typeAnnotation.start, typeAnnotation.end) !== 'const') found(start, '`as`')
      },
      TSTypeAssertion: ({ start }) => found(start, 'a type in angle brackets'),
    })),
})

const nonNull = fileRule({
  name: 'non-null',
  advice: 'The compiler does not know that it is there: ask, and return early when it is not.',
  over: isOurs,
  find: (source) =>
    spots(source, (found) => ({
      TSNonNullExpression: ({ start }) => found(start, '`!`'),
      VariableDeclarator: ({ start, definite }) => {
        if (definite) found(start, '`!:`')
      },
    })),
})

const exportAll = fileRule({
  name: 'export-all',
  advice: 'A door names what it offers: export each by name.',
  over: isOurs,
  find: (source) =>
    spots(source, (found) => ({ ExportAllDeclaration: ({ start }) => found(start, '`export *`') })),
})

export const loosened: readonly Rule[] = [suppressions, anyType, assertions, nonNull, exportAll]

type Found = (offset: number, words: string) => void

function spots(source: Source, visitor: (found: Found) => VisitorObject): Spot[] {
  const seen: Spot[] = []
  walk(
    source,
    visitor((offset, words) => seen.push({ line: lineOf(source.text, offset), words })),
  )
  return seen
}
