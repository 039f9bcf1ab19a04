import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Paper } from '#platform/paper'
import { template } from './template.ts'
import { typeface } from './typeface.ts'

let compiler: NodeCompiler | null = null

const typesetter = (): NodeCompiler =>
  (compiler ??= NodeCompiler.create({ fontArgs: [{ fontBlobs: typeface() }] }))

/**
 * The paper as a tagged PDF/UA-1 (ISO 14289-1), which forbids characters that no typeface here draws: each of those
 * is set as a question mark. Throws when it could not be made so that everybody can read it.
 */
export function pdfOf(paper: Paper): Uint8Array {
  const text = JSON.stringify(paper)
  try {
    return set(text)
  } catch (fault) {
    const undrawn = undrawnIn(fault)
    if (undrawn.length === 0) throw fault
    return set(undrawn.reduce((left, one) => left.replaceAll(one, '?'), text))
  }
}

function set(paper: string): Uint8Array {
  const compiled = typesetter().compile({ mainFileContent: template, inputs: { paper } })
  if (!compiled.result) throw new Error(reasonOf(compiled.takeDiagnostics()))
  return typesetter().pdf(compiled.result, { pdfStandard: 'ua-1', creationTimestamp: 0 })
}

const reasonOf = (faults: { shortDiagnostics: unknown[] } | null): string =>
  `The paper could not be set: ${JSON.stringify(faults?.shortDiagnostics ?? [])}`

const undrawnIn = (fault: unknown): string[] =>
  fault instanceof Error
    ? [...fault.message.matchAll(/the text `\\"(.+?)\\"` could not be displayed/g)].map(([, named = '']) =>
        asWritten(named),
      )
    : []

/** The typesetter names what cannot be seen by its code, `\\u{7}`; JSON writes that as `\u0007`. */
function asWritten(named: string): string {
  const code = /^\\+u\{([\da-f]+)\}$/.exec(named)?.[1]
  return code ? JSON.stringify(String.fromCodePoint(Number.parseInt(code, 16))).slice(1, -1) : named
}
