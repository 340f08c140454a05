import { defineConfig } from '@playwright/test'

// One port for the whole run: the first process that reads this file chooses it, its workers inherit it.
const port = Number((process.env.JOURNEY_PORT ??= String(20_000 + (process.pid % 20_000))))

export default defineConfig({
  testDir: 'tests/journeys',
  testMatch: '*.story.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  outputDir: 'test-results',
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'it-IT',
    timezoneId: 'Europe/Rome',
    actionTimeout: 15_000,
    // Recording every story costs a fifth of the time; `npx playwright test --trace on` records one.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM,
      chromiumSandbox: process.getuid?.() !== 0,
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--disable-quic',
      ],
    },
  },
  projects: [
    // Learning without network is told once, on the screen it happens on.
    { name: 'desk', use: { viewport: { width: 1280, height: 900 } }, testIgnore: 'offline-lesson.story.ts' },
    // The studio is one desk: two trainers correcting the same lesson at once is a test of its own. `pages` goes through
    // both screens by itself; keys and paper are the same on a phone.
    {
      name: 'phone',
      use: { viewport: { width: 390, height: 844 }, hasTouch: true },
      testIgnore: ['studio.story.ts', 'pages.story.ts', 'parts-by-hand.story.ts'],
    },
    {
      name: 'no script',
      use: { viewport: { width: 390, height: 844 }, javaScriptEnabled: false },
      testMatch: ['spine.story.ts', 'find.story.ts', 'basket.story.ts'],
    },
  ],
  webServer: {
    command: 'node tests/setup/site.ts',
    url: `http://localhost:${port}/readyz`,
    timeout: 120_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    env: { PORT: String(port) },
    stdout: 'ignore',
    stderr: 'pipe',
  },
})
