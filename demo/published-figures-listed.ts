import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export type ListedFigure = {
  readonly number: number
  readonly status: string
  readonly metrics: readonly string[]
}

/** The figures of the published report, as docs/figures.md lists them. */
export const listedFigures = (root: string): ListedFigure[] =>
  readFileSync(join(root, 'docs/figures.md'), 'utf8')
    .split('\n')
    .filter((line) => /^\| +\d/.test(line))
    .map((line) => {
      const [, number = '', , , status = '', last = ''] = line.split('|').map((cell) => cell.trim())
      const metrics = status === 'not kept' ? [] : [...last.matchAll(/`([^`]+)`/g)].map(([, id = '']) => id)
      return { number: Number(number), status, metrics }
    })
