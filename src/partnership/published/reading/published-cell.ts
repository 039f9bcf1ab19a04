import type { MeasureKind } from '../measure.ts'
import { notGivenCode } from '../not-given.ts'

const ranges: Readonly<Record<Exclude<MeasureKind, 'words'>, readonly [least: number, most: number]>> = {
  percent: [0, 100],
  count: [0, 20_000_000],
  score: [-100, 100],
}

const kindWords: Readonly<Record<MeasureKind, string>> = {
  percent: 'a share from 0 to 100, or a code such as SUPP',
  count: 'a number of pupils or schools, or a code such as SUPP',
  score: 'a score, or a code such as SUPP',
  words: 'words',
}

/** One cell: a figure, a code of why there is none, null when it says nothing, or what is wrong with it. */
export function publishedCell(
  kind: MeasureKind,
  raw: string,
): { readonly figure: number | string | null } | { readonly why: string } {
  const said = raw.trim()
  if (said === '') return { figure: null }
  const code = notGivenCode(said)
  if (code) return { figure: code }
  if (kind === 'words') return { figure: said.slice(0, 60) }
  const [least, most] = ranges[kind]
  const figure = Number(said.replace(/%$/, '').replaceAll(',', ''))
  if (Number.isFinite(figure) && figure >= least && figure <= most) return { figure }
  return { why: `It should be ${kindWords[kind]}` }
}
