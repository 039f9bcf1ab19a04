import type { Program, Statement } from 'oxc-parser'
import { codeOf, programOf } from './code.ts'
import { type Rule, fileRule, isOurs, isProduct } from './rule.ts'
import { type Source, lineOf, linesIn } from './sources.ts'

type Remark = { readonly line: number; readonly text: string }

const past =
  /\b(?:used to (?:be|have|live|do)|(?:it|this|that|we|they|there|which) used to|previously|formerly|was (?:renamed|removed|moved|replaced|refactored)|(?:old|former) (?:code|implementation|behaviou?r))\b/i
const passing =
  /^\W*(?:no longer|not any ?more)\b|\b(?:no longer|not any ?more) (?:called|used|uses?|returns?|works?|supported)\b/i
const undone = /\b(?:TODO|FIXME|XXX|HACK)\b/

const history = fileRule({
  name: 'history',
  advice:
    'A comment gives a standing reason or a source; what has changed, or should, is for the commit or an issue.',
  over: isOurs,
  find: (source) =>
    remarks(source).flatMap(({ line, text }) => {
      const found = past.exec(text) ?? passing.exec(text) ?? undone.exec(text)
      return found ? [{ line, words: `the comment says “${found[0].trim()}”` }] : []
    }),
})

const commentedOut = fileRule({
  name: 'commented-out',
  advice: 'Take the code out: git keeps it.',
  over: isOurs,
  find: (source) =>
    remarks(source)
      .filter(({ text }) => isCodeText(text))
      .map(({ line }) => ({ line, words: 'the comment is code' })),
})

export const comments: readonly Rule[] = [history, commentedOut]

/** Lines of the product that carry a comment, in a hundred. */
export function commentShare(sources: readonly Source[]): number {
  const product = sources.filter(({ path }) => isProduct(path))
  const all = product.reduce((sum, { text }) => sum + linesIn(text), 0)
  const commented = product.reduce((sum, source) => sum + commentLines(source), 0)
  return all === 0 ? 0 : (100 * commented) / all
}

function commentLines(source: Source): number {
  const lines = codeOf(source).comments.flatMap(({ start, end }) => {
    const first = lineOf(source.text, start)
    return Array.from({ length: lineOf(source.text, end) - first + 1 }, (_, index) => first + index)
  })
  return new Set(lines).size
}

/** Comments as they are read: line comments that follow one another are one remark. */
function remarks(source: Source): Remark[] {
  const found: { line: number; text: string; last: number }[] = []
  for (const { type, value, start, end } of codeOf(source).comments) {
    const line = lineOf(source.text, start)
    const before = found.at(-1)
    if (type === 'Line' && before?.last === line - 1) {
      before.text += `\n${value}`
      before.last = line
    } else found.push({ line, text: value, last: type === 'Line' ? lineOf(source.text, end) : 0 })
  }
  return found
}

function isCodeText(text: string): boolean {
  const program = programOf(text.replaceAll(/^\s*\*/gm, ''))
  return program !== null && holdsCode(program)
}

const holdsCode = ({ body }: Program): boolean => body.some((statement) => isWorking(statement))

/** A statement that prose does not happen to spell. */
function isWorking(statement: Program['body'][number] | Statement): boolean {
  if (statement.type !== 'ExpressionStatement') return !prose.has(statement.type)
  const { expression } = statement
  const awaited = expression.type === 'AwaitExpression' ? expression.argument : expression
  return ['CallExpression', 'AssignmentExpression', 'JSXElement', 'ArrowFunctionExpression'].includes(
    awaited.type,
  )
}

const prose = new Set([
  'LabeledStatement',
  'EmptyStatement',
  'ReturnStatement',
  'ThrowStatement',
  'BreakStatement',
])
