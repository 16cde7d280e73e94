import { defineConfig } from '@playwright/test';
import { SHELL } from './tests/e2e/support/browsers.ts';
import { SLOWED } from './tests/e2e/support/slow.ts';

const address = 'http://127.0.0.1:4173/alongside/';

// The release build, under a sub-path as on GitHub Pages, in the browser that
// scripts/setup.sh sees to. Nothing is tried twice: a test that fails at times
// shows a fault of the app or of the test.
export default defineConfig({
  testDir: 'tests/e2e',
  // What is waited for comes within a second or two on most machines: the limits are for the others.
  timeout: 240_000 * SLOWED,
  expect: { timeout: 20_000 * SLOWED },
  // Two cores have time for a third while two wait.
  workers: 3,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: 'test-results/results.json' }]],
  use: {
    baseURL: address,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // Each test would fetch all files for it again. The tests of the worker let it in.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    // A trace of every test would take half as long again. One that fails can be run by
    // itself with --trace on.
    trace: 'off',
    launchOptions: SHELL,
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1280, height: 800 } } },
    {
      name: 'phone',
      // What is stored, sent or put away, and what comes out on paper, is the same at any width.
      testIgnore: [
        '**/e2e/{device,help,leader}/**',
        '**/begin/{drafts,elsewhere,first-screen}.spec.ts',
        '**/pair/{private,sealed,two-devices,two-frames}.spec.ts',
        '**/paper/{files,papers,print,print-window,sides,sides-large}.spec.ts',
        '**/plan/review.spec.ts',
        '**/whole/{alphabets,hostile,translated}.spec.ts',
      ],
      use: { viewport: { width: 375, height: 812 }, hasTouch: true },
    },
    {
      // Debian's own Firefox, driven over WebDriver BiDi, which tells of no download yet.
      name: 'firefox',
      testMatch: '**/pair/one-device.spec.ts',
      use: {
        browserName: 'firefox',
        channel: 'moz-firefox',
        viewport: { width: 1280, height: 800 },
        // The driver adds a style for it, which the page's policy refuses.
        screenshot: 'off',
        launchOptions: { executablePath: '/usr/bin/firefox-esr', args: [] },
      },
    },
  ],
  webServer: {
    command: 'node scripts/serve.mjs dist --base /alongside/ --port 4173',
    url: address,
    reuseExistingServer: !process.env.CI,
  },
});
