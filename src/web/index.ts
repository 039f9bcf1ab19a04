export { createApp } from './app.tsx'
export { builtAssets } from './assets.ts'
export type { Services } from './context.ts'
export { paths } from './paths.ts'
