import { chromium } from '@playwright/test';
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

const quiet = ['--headless', '--no-first-run', '--disable-background-networking', '--lang=en-GB'];
// The page that is compared with stands behind the app's, and must not be slowed down for it.
const evenInBackground = [
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
];

/**
 * A Chromium process of its own, with a profile on disk for a kill to leave behind.
 * @param {{ profile: string, executablePath?: string, args?: readonly string[] }} options
 */
export async function startBrowser({ profile, executablePath, args = [] }) {
  const browser = spawn(
    executablePath || chromium.executablePath(),
    [
      ...args,
      ...quiet,
      ...evenInBackground,
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise((resolve) => browser.once('close', resolve));
  const connection = await chromium.connectOverCDP(await debuggerOf(browser.stderr));
  const [context] = connection.contexts();
  if (!context) throw new Error('The browser has no context');
  return { context, kill: () => killGroup(browser.pid), ended };
}

/** Waits for the line in which Chromium names the address of its debugger. */
async function debuggerOf(stderr) {
  for await (const line of createInterface(stderr)) {
    const address = /^DevTools listening on (.+)$/.exec(line)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error('The browser ended before it could be reached');
}

/** SIGKILL for the browser and all its processes, so that nothing can be written on the way out. */
function killGroup(leader) {
  if (leader !== undefined) process.kill(-leader, 'SIGKILL');
}
