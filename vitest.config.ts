import { defineConfig } from 'vitest/config'

const noisy = { setupFiles: ['tests/setup/quiet.ts'] }

export default defineConfig({
  test: {
    projects: [
      {
        extends: './vitest.unit.ts',
        test: {
          name: 'unit',
          testTimeout: 40_000,
          // Rules keep nothing between calls, so their files may share what is loaded: a third of the time.
          isolate: false,
          include: ['app/**/*.test.ts', 'app/**/*.test.tsx', 'tests/*.test.ts', 'tests/stand-in/**/*.test.ts'],
          ...noisy,
        },
      },
      {
        extends: './vitest.unit.ts',
        test: { name: 'database', include: ['tests/database/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        extends: './vitest.unit.ts',
        test: {
          name: 'data',
          include: ['tests/data/**/*.test.ts'],
          globalSetup: ['tests/setup/template.ts'],
          setupFiles: ['tests/setup/own-database.ts', 'tests/setup/quiet.ts'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: './vitest.unit.ts',
        test: {
          name: 'pages',
          include: ['tests/pages/**/*.test.ts'],
          globalSetup: ['tests/setup/template.ts'],
          setupFiles: ['tests/setup/own-database.ts', 'tests/setup/quiet.ts'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
