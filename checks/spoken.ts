import { basename, dirname } from 'node:path'
import type { BindingPattern, ParamPattern, PropertyKey, VisitorObject } from 'oxc-parser'
import { walk } from './code.ts'
import { type Source, lineOf } from './sources.ts'

export type Spoken = {
  readonly line: number
  readonly text: string
  readonly kind: 'name' | 'sentence' | 'place'
}

/** What a file says: its place, the names that it gives, and the sentences that people read. */
export const spokenIn = (source: Source): Spoken[] => [
  ...placeOf(source.path),
  ...namesIn(source),
  ...sentencesIn(source),
]

const placeOf = (path: string): Spoken[] =>
  [...dirname(path).split('/').slice(1), basename(path).replace(/\.tsx?$/, '')].map((text) => ({
    line: 1,
    text,
    kind: 'place',
  }))

/** Names that a file gives. Names that it takes from elsewhere are not its own: imports, `{ data } = …`, properties of values. */
function namesIn(source: Source): Spoken[] {
  const found: Spoken[] = []
  const name = (text: string, offset: number) =>
    found.push({ text, line: lineOf(source.text, offset), kind: 'name' })
  const bound = (pattern: ParamPattern | BindingPattern) => {
    for (const { name: text, start } of bindings(pattern)) name(text, start)
  }
  const keyed = ({ key }: { key: PropertyKey }) => {
    if (key.type === 'Identifier') name(key.name, key.start)
  }
  walk(source, {
    ...inFunctions((params) => params.forEach(bound)),
    FunctionDeclaration: ({ id, params }) => {
      if (id) bound(id)
      params.forEach(bound)
    },
    VariableDeclarator: ({ id }) => bound(id),
    TSTypeAliasDeclaration: ({ id }) => bound(id),
    TSInterfaceDeclaration: ({ id }) => bound(id),
    TSTypeParameter: ({ name: id }) => bound(id),
    ClassDeclaration: ({ id }) => {
      if (id) bound(id)
    },
    TSPropertySignature: keyed,
    TSMethodSignature: keyed,
    PropertyDefinition: keyed,
    MethodDefinition: keyed,
  })
  return found
}

const inFunctions = (visit: (params: readonly ParamPattern[]) => void): VisitorObject => ({
  FunctionExpression: ({ params }) => visit(params),
  ArrowFunctionExpression: ({ params }) => visit(params),
  TSFunctionType: ({ params }) => visit(params),
})

type Bound = { readonly name: string; readonly start: number }

function bindings(pattern: ParamPattern | BindingPattern): Bound[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern]
    case 'AssignmentPattern':
      return bindings(pattern.left)
    case 'RestElement':
      return bindings(pattern.argument)
    case 'ArrayPattern':
      return pattern.elements.flatMap((element) => (element ? bindings(element) : []))
    case 'ObjectPattern':
      return pattern.properties.flatMap((property) =>
        property.type === 'Property' && property.shorthand
          ? []
          : bindings(property.type === 'Property' ? property.value : property),
      )
    case 'TSParameterProperty':
      return bindings(pattern.parameter)
  }
}

const unread = /^(?:class(?:Name)?|style|d|id|href|src|viewBox|points|transform|name|type|rel)$/
const machineWord = /\S*(?:__|--|\/|\bgovuk-|=|\$\{)\S*/g

/** Text that a person reads: words between tags, and strings of more than one word that are neither SQL nor classes. */
function sentencesIn(source: Source): Spoken[] {
  const found: Spoken[] = []
  const silent = new Set<number>()
  const say = (text: string, offset: number) => {
    const read = text.replaceAll(machineWord, ' ')
    if (/\p{L}\s+\p{L}/u.test(text) && !silent.has(offset))
      found.push({ text: read, line: lineOf(source.text, offset), kind: 'sentence' })
  }
  walk(source, {
    TaggedTemplateExpression: ({ quasi }) => quasi.quasis.forEach(({ start }) => silent.add(start)),
    JSXAttribute: ({ name, value }) => {
      if (name.type === 'JSXIdentifier' && unread.test(name.name) && value) silent.add(value.start)
    },
    ImportDeclaration: ({ source: from }) => silent.add(from.start),
    JSXText: ({ value, start }) => {
      if (/\p{L}/u.test(value))
        found.push({ text: value, line: lineOf(source.text, start), kind: 'sentence' })
    },
    Literal: ({ value, start }) => {
      if (typeof value === 'string') say(value, start)
    },
    TemplateElement: ({ value, start }) => say(value.cooked ?? value.raw, start),
  })
  return found
}
