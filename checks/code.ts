import { type Comment, type Program, Visitor, type VisitorObject, parseSync } from 'oxc-parser'
import type { Source } from './sources.ts'

export type Code = { readonly program: Program; readonly comments: readonly Comment[] }

const read = new WeakMap<Source, Code>()

/** A file's syntax, parsed once. */
export function codeOf(source: Source): Code {
  const known = read.get(source)
  if (known) return known
  const { program, comments, errors } = parseSync(source.path, source.text)
  const [error] = errors
  if (error) throw new SyntaxError(`${source.path} cannot be parsed: ${error.message}`)
  const code = { program, comments }
  read.set(source, code)
  return code
}

export const walk = (source: Source, visitor: VisitorObject): void =>
  new Visitor(visitor).visit(codeOf(source).program)

/** Whether a text is a program by itself, and which. */
export function programOf(text: string): Program | null {
  const { program, errors } = parseSync('comment.tsx', text)
  return errors.length === 0 ? program : null
}
