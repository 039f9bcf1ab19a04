import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** Benches of their own that are rows here as well, each in a process of its own, one after another. */
export const otherBenches = ['groups', 'dates', 'repair', 'withstand', 'self-select'] as const

export type OtherBench = (typeof otherBenches)[number]

const room = 64 * 1024 * 1024

/** Runs one as it stands: its lines go to the screen, or, as JSON, come back. Throws Error when it fails. */
export function runOther(bench: OtherBench, asJson: boolean): unknown {
  const file = join(import.meta.dirname, '..', `${bench}.ts`)
  const { status, stdout } = spawnSync(process.execPath, [file, ...(asJson ? ['--json'] : [])], {
    stdio: ['ignore', asJson ? 'pipe' : 'inherit', 'inherit'],
    maxBuffer: room,
  })
  if (status !== 0) throw new Error(`bench/${bench}.ts failed`)
  return asJson ? JSON.parse(stdout.toString('utf8')) : null
}
