import { defineConfig } from 'vitest/config'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'checks/**/*.test.ts', 'demo/**/*.test.ts'],
    globalSetup: ['checks/prepare-databases.ts'],
    setupFiles: ['checks/fail-on-console.ts'],
    maxWorkers: 2,
  },
})
