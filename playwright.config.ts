import { defineConfig } from '@playwright/test';
import { chromiumArgs } from './scripts/chromium-args.mjs';
import { findChromium, findFirefox } from './scripts/install.mjs';

// Each worker reads this file again; what the first has found, the others take from it.
process.env['CHROMIUM_PATH'] ??= findChromium() ?? '';
process.env['FIREFOX_PATH'] ??= findFirefox() ?? '';
const chromium = process.env['CHROMIUM_PATH'];
const firefox = process.env['FIREFOX_PATH'];

// Several checkouts can be tested on one machine.
const port = Number(process.env['SEJAJAR_TEST_PORT'] ?? 4273);

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  // A page waits more than it works: three of them fill two processors.
  workers: 3,
  // A busy machine can make a test miss its time; the summary names each that passed on a second try only.
  retries: process.env['CI'] ? 2 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: `http://localhost:${port}/`,
    locale: 'en-GB',
    timezoneId: 'UTC',
    contextOptions: { reducedMotion: 'no-preference' },
    trace: 'off',
  },
  webServer: {
    command: `node scripts/serve.mjs ${port}`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: !process.env['CI'],
  },
  projects: [
    ...(firefox
      ? [
          {
            name: 'firefox',
            grep: /@firefox/,
            // It takes longer to start than most of its tests, so it is started once, and first.
            workers: 1,
            use: {
              browserName: 'firefox' as const,
              channel: 'moz-firefox',
              launchOptions: { executablePath: firefox },
            },
          },
        ]
      : []),
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        launchOptions: {
          ...(chromium ? { executablePath: chromium } : {}),
          args: chromiumArgs,
        },
      },
    },
  ],
});
