import { existsSync, readFileSync } from 'node:fs'
import { serveStatic } from '@hono/node-server/serve-static'
import { z } from 'zod'
import type { Config } from '#platform/config'
import type { Assets } from '#ui'
import type { App } from './context.ts'

const base = '/assets/'

/** The built files, named by their contents, so that a browser need never ask for one twice. */
export function serveAssets(app: App, { root }: Pick<Config, 'root'>) {
  if (!existsSync(`${root}/build/client`)) return
  app.use(
    `${base}*`,
    serveStatic({
      root: `${root}/build/client`,
      rewriteRequestPath: (address) => address.slice(base.length - 1),
      onFound: (_file, c) => c.header('Cache-Control', 'public, max-age=31536000, immutable'),
    }),
  )
}

const Manifest = z.record(
  z.string(),
  z.object({
    file: z.string(),
    isEntry: z.boolean().optional(),
    imports: z.array(z.string()).default([]),
  }),
)

/** Reads what was built. Nothing, before the first build: pages then stand unstyled, and tests need no build. */
export function builtAssets({ root }: Pick<Config, 'root'>): Assets {
  const file = `${root}/build/client/manifest.json`
  if (!existsSync(file)) return { stylesheets: [] }
  const built = Object.values(Manifest.parse(JSON.parse(readFileSync(file, 'utf8'))))
  const entries = built.filter(({ isEntry }) => isEntry).map(({ file: name }) => `${base}${name}`)
  return {
    stylesheets: entries.filter((name) => name.endsWith('.css')),
    icon: `${base}icon.svg`,
    scripts: entries.filter((name) => name.endsWith('.js') && name.includes('enhance')),
    fonts: built
      .map(({ file: name }) => `${base}${name}`)
      .filter((name) => /latin-(400|700)-normal.*\.woff2$/.test(name) && !name.includes('latin-ext')),
  }
}

/** What a page that works without a network has to bring: its script and all that the script and the page load. */
export type OfflineAssets = {
  readonly script: string
  readonly files: readonly string[]
  readonly worker: string
}

/** Null before the first build. */
export function offlineAssets({ root }: Pick<Config, 'root'>, island: string): OfflineAssets | null {
  const folder = `${root}/build/client`
  if (!existsSync(`${folder}/manifest.json`)) return null
  const built = Manifest.parse(JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')))
  const entry = built[`src/islands/${island}.tsx`]
  const worker = built[`src/islands/${island}-worker.ts`]
  if (!entry || !worker) return null
  const { stylesheets, fonts = [], icon } = builtAssets({ root })
  const imported = entry.imports.flatMap((name) => built[name]?.file ?? [])
  const scripts = [entry.file, ...imported].map((name) => `${base}${name}`)
  return {
    script: `${base}${entry.file}`,
    files: [...scripts, ...stylesheets, ...fonts, ...(icon ? [icon] : [])],
    worker: readFileSync(`${folder}/${worker.file}`, 'utf8'),
  }
}
