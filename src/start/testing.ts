export { scansInThread } from './scan-in-thread.ts'

/** The thread as it stands in the source, for benches. */
export const scanThread = new URL('scan-thread.ts', import.meta.url)
