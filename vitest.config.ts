import { defineConfig } from 'vitest/config'

/** A test ends by itself: the limit is for what hangs, not a measure, so that a busy machine fails none. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'checks/**/*.test.ts', 'demo/**/*.test.ts'],
    globalSetup: ['checks/prepare-databases.ts'],
    setupFiles: ['checks/fail-on-console.ts'],
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
