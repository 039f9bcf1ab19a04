export { followers } from './followers.ts'
export type { Links } from './product.ts'
export { schedule } from './schedule.ts'
export { type Worker, startWorker } from './start.ts'
