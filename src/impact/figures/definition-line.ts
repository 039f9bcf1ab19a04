import type { MetricDefinition } from '../metric.ts'

export type DefinitionLine = { readonly label: string; readonly words: string }

const aimWords: Readonly<Record<NonNullable<MetricDefinition['aim']>, string>> = {
  progress: 'Aim 1: life chances of all pupils, and the progress of disadvantaged ones',
  support: 'Aim 2: leaders at all levels, and their capacity to improve',
  excellence: 'Aim 3: excellence, in a system where all pupils thrive',
}

const digitWords = ['whole numbers', 'one digit after the point', 'two digits after the point'] as const

/** How a figure is made, one line a part, in words. */
export function definitionLines(definition: MetricDefinition): DefinitionLine[] {
  const { words, decimals, exclusions, fewest, england, aim } = definition
  const lines: readonly (readonly [label: string, words: string | null])[] = [
    ['What is counted', words.numerator],
    ['Of what', words.denominator],
    ['Weighting', words.weighting],
    ['Left out', exclusions.map(({ because }) => because).join('. ') || null],
    ['Source', words.source],
    [
      'Rounding',
      `Kept unrounded and shown in ${digitWords[decimals] ?? digitWords[0]}; differences come from unrounded figures`,
    ],
    ['Small numbers', fewest > 1 ? `Not shown when it is of fewer than ${fewest}` : null],
    ['Beside it', england ? 'The same figure of state-funded schools in England' : null],
    ['Aim', aim && aimWords[aim]],
  ]
  return lines.flatMap(([label, said]) => (said === null ? [] : [{ label, words: said }]))
}
