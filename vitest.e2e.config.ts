import { defineConfig } from 'vitest/config'

const journeys = {
  setupFiles: ['e2e/product.ts'],
  testTimeout: 300_000,
  hookTimeout: 120_000,
}

/** Every journey runs on the embedded database; the season’s runs on PostgreSQL too, without JavaScript, and the report’s with it. */
export default defineConfig({
  test: {
    maxWorkers: 2,
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
      {
        test: {
          ...journeys,
          name: 'postgresql with scripts',
          include: process.env['TEST_DATABASE_URL'] ? ['e2e/from-first-note-to-issued-report.spec.ts'] : [],
          env: { JOURNEYS_ON: 'postgresql', JOURNEYS_SCRIPTS: 'yes' },
        },
      },
    ],
  },
})
