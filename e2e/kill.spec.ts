import { chromium, expect, test } from '@playwright/test';
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { articleId, english, paragraph } from './open';
import { writeAndSave } from './write-and-save';

// A trace cannot be taken of a browser that dies.
test.use({ trace: 'off' });
test.skip(({ browserName }) => browserName !== 'chromium' || process.platform === 'win32');
for (const run of [1, 2, 3, 4]) {
  test(`a browser killed at once after “Saved” has kept all of it, run ${run}`, async ({
    baseURL,
  }, info) => {
    const profile = info.outputPath('profile');
    const text = `Run ${run}: everything that was shown as saved is there after the kill.`;
    const first = await startBrowser(profile, baseURL);
    await writeAndSave(first.page, text);
    first.kill();

    const second = await startBrowser(profile, baseURL);
    await expect(english(second.page, 1)).toHaveText(text);
    second.kill();
  });
}

/** A browser process of its own, with a profile on disk for a kill to leave behind, at the article. */
async function startBrowser(profile: string, baseURL = '') {
  const { executablePath = chromium.executablePath(), args = [] } =
    test.info().project.use.launchOptions ?? {};
  const quiet = ['--headless', '--no-first-run', '--disable-background-networking', '--lang=en-GB'];
  const browser = spawn(
    executablePath,
    [...args, ...quiet, '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const connection = await chromium.connectOverCDP(await debuggerOf(browser.stderr));
  const page = await connection.contexts()[0]?.newPage();
  if (!page) throw new Error('The browser has no context');
  await page.goto(`${baseURL}#/texts/${articleId}`);
  await expect(paragraph(page, 1)).toBeVisible();
  return { page, kill: () => killGroup(browser.pid) };
}

/** Waits for the line in which Chromium names the address of its debugger. */
async function debuggerOf(stderr: Readable): Promise<string> {
  for await (const line of createInterface(stderr)) {
    const address = /^DevTools listening on (.+)$/.exec(line)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error('The browser ended before it could be reached');
}

/** SIGKILL for the browser and all its processes, so that nothing can be written on the way out. */
function killGroup(leader: number | undefined) {
  if (leader !== undefined) process.kill(-leader, 'SIGKILL');
}
