import { type SpawnSyncReturns, execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { z } from 'zod'
import type { Source } from './sources.ts'

export const root = resolve(import.meta.dirname, '..')

/** A project of its own in a temporary folder, with our settings and installed packages. */
export type Project = { readonly folder: string; readonly remove: () => void }

export function aProject(files: Readonly<Record<string, string>>): Project {
  const folder = mkdtempSync(join(tmpdir(), 'checks-'))
  const settings = ['package.json', 'tsconfig.json', '.oxlintrc.json', '.oxfmtrc.json', '.gitignore']
  for (const name of settings) writeIn(folder, name, readFileSync(join(root, name), 'utf8'))
  for (const [path, text] of Object.entries(files)) writeIn(folder, path, text)
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  return { folder, remove: () => rmSync(folder, { recursive: true }) }
}

function writeIn(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

/** Runs an installed tool in a project and answers what it said. */
export function run(tool: string, args: readonly string[], { folder }: Project): SpawnSyncReturns<string> {
  const home = join(root, 'node_modules', tool)
  const { bin } = Package.parse(JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')))
  const program = typeof bin === 'string' ? bin : (bin[names[tool] ?? tool] ?? '')
  return spawnSync(process.execPath, [join(home, program), ...args], { cwd: folder, encoding: 'utf8' })
}

const Package = z.object({ bin: z.union([z.string(), z.record(z.string(), z.string())]) })
const names: Readonly<Record<string, string>> = { 'dependency-cruiser': 'depcruise', typescript: 'tsc' }

export const tracked = ({ folder }: Project): void => {
  execFileSync('git', ['init', '--quiet'], { cwd: folder })
}

export const aSource = (path: string, text: string): Source => ({ path, text })
