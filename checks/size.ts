import { dirname } from 'node:path'
import type { VisitorObject } from 'oxc-parser'
import { codeOf, walk } from './code.ts'
import { type Finding, type Rule, type Spot, fileRule, isProduct } from './rule.ts'
import { type Source, lineOf, linesIn } from './sources.ts'

const most = { lines: 250, functionLines: 50, componentLines: 80, parameters: 3, imports: 18, files: 25 }

const fileLines = fileRule({
  name: 'file-lines',
  advice: `A file holds at most ${most.lines} lines: find the second noun in it and give it a file of its own.`,
  over: isProduct,
  find: ({ text }) => {
    const lines = linesIn(text)
    return lines > most.lines ? [{ line: most.lines, words: `the file has ${lines} lines` }] : []
  },
})

const functionLines = fileRule({
  name: 'function-lines',
  advice: `A function holds at most ${most.functionLines} lines (a component ${most.componentLines}): name a part of it and take that out.`,
  over: isProduct,
  find: (source) =>
    functionsIn(source)
      .filter(({ lines, component }) => lines > (component ? most.componentLines : most.functionLines))
      .map(({ line, lines, component }) => ({
        line,
        words: `the ${component ? 'component' : 'function'} has ${lines} lines`,
      })),
})

const parameters = fileRule({
  name: 'parameters',
  advice: `A function takes at most ${most.parameters} parameters: make them one object, so that the caller names each.`,
  over: isProduct,
  find: (source) =>
    functionsIn(source)
      .filter(({ parameters: count }) => count > most.parameters)
      .map(({ line, parameters: count }) => ({ line, words: `the function takes ${count} parameters` })),
})

const imports = fileRule({
  name: 'imports',
  advice: `A file imports from at most ${most.imports} others: it does too much, or a door should offer more.`,
  over: isProduct,
  find: (source) => {
    const count = codeOf(source).program.body.filter(({ type }) => type === 'ImportDeclaration').length
    return count > most.imports ? [{ line: 1, words: `the file imports from ${count} others` }] : []
  },
})

const folderFiles: Rule = {
  name: 'folder-files',
  advice: `A folder holds at most ${most.files} files (tests aside): a noun inside it is ready for a folder of its own.`,
  find: (sources) => crowded(sources.map(({ path }) => path).filter(isProduct)),
}

export const sizes: readonly Rule[] = [fileLines, functionLines, parameters, imports, folderFiles]

function crowded(paths: readonly string[]): Finding[] {
  const folders = Map.groupBy(paths, (path) => dirname(path))
  return [...folders]
    .filter(([, files]) => files.length > most.files)
    .map(([path, files]) => ({
      rule: 'folder-files',
      path,
      line: 1,
      words: `the folder has ${files.length} files`,
    }))
}

type Measured = Pick<Spot, 'line'> & { lines: number; parameters: number; component: boolean }
type Spanned = { readonly start: number; readonly end: number; readonly params: readonly unknown[] }

/** Every function of a file; a component is one that has JSX of its own. */
function functionsIn(source: Source): Measured[] {
  const found: Measured[] = []
  const open: Measured[] = []
  const begin = ({ start, end, params }: Spanned) => {
    const line = lineOf(source.text, start)
    const lines = lineOf(source.text, end) - line + 1
    open.push({ line, lines, parameters: params.length, component: false })
  }
  const finish = () => {
    const closed = open.pop()
    if (closed) found.push(closed)
  }
  const shows = () => {
    const inner = open.at(-1)
    if (inner) inner.component = true
  }
  walk(source, { ...aroundFunctions(begin, finish), JSXElement: shows, JSXFragment: shows })
  return found
}

const aroundFunctions = (begin: (node: Spanned) => void, finish: () => void): VisitorObject => ({
  FunctionDeclaration: begin,
  'FunctionDeclaration:exit': finish,
  FunctionExpression: begin,
  'FunctionExpression:exit': finish,
  ArrowFunctionExpression: begin,
  'ArrowFunctionExpression:exit': finish,
})
