import { globSync } from 'node:fs'
import { basename } from 'node:path'
import { defineConfig } from 'vite'

const islands = globSync('src/islands/*.{ts,tsx}').filter((path) => !path.endsWith('.test.ts'))

export default defineConfig({
  base: '/assets/',
  publicDir: 'src/ui/served',
  css: { preprocessorOptions: { scss: { loadPaths: ['node_modules'], quietDeps: true } } },
  build: {
    outDir: 'build/client',
    assetsDir: '',
    // The content security policy allows no data: addresses for type.
    assetsInlineLimit: 0,
    manifest: 'manifest.json',
    target: ['safari15', 'chrome100'],
    rolldownOptions: {
      input: {
        app: 'src/ui/style/app.scss',
        ...Object.fromEntries(islands.map((path) => [basename(path).replace(/\.tsx?$/, ''), path])),
      },
    },
  },
})
