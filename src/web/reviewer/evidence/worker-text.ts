import { createHash } from 'node:crypto'
import type { OfflineAssets } from '../../assets.ts'
import { paths } from '../../paths.ts'

/** The built service worker, told which files this version of the page consists of. */
export function workerText({ files, worker }: OfflineAssets): string {
  const listed = [paths.capture(), paths.captureManifest(), ...files]
  const version = createHash('sha256').update(listed.join('\n')).update(worker).digest('hex').slice(0, 12)
  return `const shell=${JSON.stringify({ version, page: paths.capture(), files: listed })};\n${worker}`
}
