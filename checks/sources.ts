import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A text file of the repository, its path from the root. */
export type Source = { readonly path: string; readonly text: string }

const text =
  /(?:^|\/)(?:LICENSE|Dockerfile|\.npmrc|\.gitignore|bin\/[\w-]+|\.ci\/[\w-]+)$|\.(?:tsx?|[cm]?js|json|md|sh|ya?ml|toml|css|scss|html|svg|sql|typ|txt)$/
const written = /^(?!package-lock\.json$|data\/.*\.(?:json|svg|txt|sql)$)/

/** Every text file that git tracks, or would track if it were added. */
export function sourcesOf(root: string): Source[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
  })
  return listed
    .split('\0')
    .filter((path) => text.test(path) && written.test(path) && existsSync(join(root, path)))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

/** The line, from 1, that a place in a text stands on. */
export const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length

export const linesIn = (text: string): number => text.trimEnd().split('\n').length
