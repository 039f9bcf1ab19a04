import { defineConfig } from 'vitest/config'

const journeys = {
  setupFiles: ['e2e/product.ts'],
  testTimeout: 300_000,
  hookTimeout: 120_000,
}

/** Every journey runs on the embedded database; those that write the most run on PostgreSQL too. */
export default defineConfig({
  test: {
    fileParallelism: false,
    projects: [
      { test: { ...journeys, name: 'pglite', include: ['e2e/**/*.spec.ts'] } },
      {
        test: {
          ...journeys,
          name: 'postgresql',
          include: process.env['TEST_DATABASE_URL'] ? ['e2e/a-season-from-empty-to-full.spec.ts'] : [],
          env: { JOURNEYS_ON: 'postgresql' },
        },
      },
    ],
  },
})
