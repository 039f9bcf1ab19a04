import type { MemberExpression, Program } from 'oxc-parser'
import { codeOf, walk } from './code.ts'
import { type Rule, type Spot, fileRule, isCode, isTest } from './rule.ts'
import { type Source, lineOf } from './sources.ts'

/** What a machine gives to whoever asks, and the only files that may ask. */
const sources = [
  {
    of: 'the time',
    names: ['Date', 'performance', 'Temporal.Now', 'node:perf_hooks'],
    only: /^src\/kernel\/(?:clock|day|id)(?:\.test)?\.ts$/,
    advice: 'Take the time from the occasion or a `Clock`, and reckon with `Day` and `Instant` from #kernel.',
  },
  {
    of: 'chance',
    names: ['Math.random', 'crypto.randomUUID', 'crypto.getRandomValues'],
    only: /^src\/kernel\/id(?:\.test)?\.ts$/,
    advice:
      'Take a new id from the occasion, a secret from `newSecret`, and seeded chance from its own generator.',
  },
  {
    of: 'the settings',
    names: ['process.env', 'import.meta.env', 'node:process'],
    only: /^src\/platform\/config\//,
    advice: 'Take settings as arguments; #platform/config alone reads the environment.',
  },
] as const

const isHeld = (path: string): boolean => isCode(path) && /^(?:src|demo)\//.test(path)

const askedOfMachine = sources.map(({ of, names, only, advice }) =>
  fileRule({
    name: `ambient-${of.split(' ').at(-1)}`,
    advice,
    over: (path) => isHeld(path) && !only.test(path),
    find: (source) =>
      mentions(source)
        .filter(({ words }) => names.some((name) => name === words))
        .map(({ line, words }) => ({ line, words: `\`${words}\` asks the machine for ${of}` })),
  }),
)

const consoles = fileRule({
  name: 'console',
  advice: 'Write to the log of #platform/log; what an operator reads goes through the command’s own output.',
  over: (path) => isCode(path) && path.startsWith('src/') && !isTest(path),
  find: (source) => mentions(source).filter(({ words }) => words === 'console'),
})

export const ambient: readonly Rule[] = [...askedOfMachine, consoles]

const read = new WeakMap<Program, Spot[]>()

/** Every free-standing name, `name.name` and imported module of a file. */
function mentions(source: Source): Spot[] {
  const { program } = codeOf(source)
  const known = read.get(program)
  if (known) return known
  const found = seek(source)
  read.set(program, found)
  return found
}

function seek(source: Source): Spot[] {
  const found: Spot[] = []
  const within = new Set<number>()
  const add = (offset: number, words: string) => found.push({ line: lineOf(source.text, offset), words })
  const skip = ({ key, computed }: { key: { start: number }; computed: boolean }) => {
    if (!computed) within.add(key.start)
  }
  walk(source, {
    MemberExpression: (node) => {
      if (!node.computed) within.add(node.property.start)
      add(node.start, written(source, node))
    },
    Property: ({ shorthand, key, computed }) => {
      if (!shorthand) skip({ key, computed })
    },
    PropertyDefinition: skip,
    MethodDefinition: skip,
    TSPropertySignature: skip,
    TSMethodSignature: skip,
    Identifier: ({ start, name }) => {
      if (!within.has(start)) add(start, name)
    },
    ImportDeclaration: ({ start, source: { value } }) => add(start, value),
  })
  return found
}

const written = ({ text }: Source, { start, end }: MemberExpression): string =>
  text
    .slice(start, end)
    .replace(/^globalThis\./, '')
    .replaceAll(/\s|\?/g, '')
