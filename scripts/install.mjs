import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { root, runNpm } from './run-tool.mjs';

/** Something that the user has to put right; its message says what and how. */
export class SetupError extends Error {}

/** Runs what a script does; what the user has to put right is told without a stack. */
export function runScript(script) {
  script().catch((error) => {
    console.error(error instanceof SetupError ? `\n${error.message}` : error);
    process.exitCode = 1;
  });
}

/** Brings node_modules to what package-lock.json says, unless it is; throws a SetupError where it cannot. */
export async function installDependencies() {
  requireNode(20, 19);
  if (isInstalled()) return;
  console.log('Installing the dependencies (npm ci) …');
  const { status } = await runNpm(['ci', '--include=dev']);
  if (status === 0) return;
  throw new SetupError(
    `The dependencies could not be installed: "npm ci" in ${root} ended with ${status}.
Its own message stands above. Most often npm cannot reach its registry: try "npm ping", and see "npm config list" for a proxy.
When "npm ci" goes through in that folder, run this again.`,
  );
}

function requireNode(major, minor) {
  const [ownMajor = 0, ownMinor = 0] = process.versions.node.split('.').map(Number);
  if (ownMajor > major || (ownMajor === major && ownMinor >= minor)) return;
  throw new SetupError(
    `Sejajar needs Node ${major}.${minor} or newer, and this is ${process.versions.node} (${process.execPath}).
Install a newer one, from https://nodejs.org for example, and run this again.`,
  );
}

/** Whether npm has finished an install on a machine like this, of all that the lock file names and nothing else. */
function isInstalled() {
  const locked = readPackages('package-lock.json');
  const installed = readPackages(join('node_modules', '.package-lock.json'));
  const isThere = ([path, { optional, devOptional }]) =>
    path === '' || optional || devOptional || path in installed;
  const isRight = ([path, { version, os, cpu }]) =>
    locked[path]?.version === version &&
    (os?.includes(process.platform) ?? true) &&
    (cpu?.includes(process.arch) ?? true);
  return Object.entries(locked).every(isThere) && Object.entries(installed).every(isRight);
}

function readPackages(lockFile) {
  const path = join(root, lockFile);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}

/**
 * The path of a Chromium or Chrome. Where none is installed, Playwright's own is downloaded, else Debian's
 * package installed; throws a SetupError where neither can be done.
 */
export function installBrowser() {
  const browser = findChromium() ?? installPlaywrightsOwn() ?? installDebianPackage();
  if (browser) return browser;
  throw new SetupError(
    `The end-to-end tests need Chromium or Chrome. None was found, and none could be installed.
Install one, or set CHROMIUM_PATH to where it is, and run this again.`,
  );
}

/** The path of an installed Chromium or Chrome: CHROMIUM_PATH, or where it usually is. Set but empty, it means none. */
export function findChromium() {
  return findProgram('CHROMIUM_PATH', {
    linux: ['chromium', 'google-chrome-stable', 'google-chrome', 'chrome', 'chromium-browser'],
    darwin: [
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Chromium.app/Contents/MacOS/Chromium',
    ],
    win32: [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
  });
}

/** The path of an installed Firefox: FIREFOX_PATH, or where it usually is. Set but empty, it means none. */
export function findFirefox() {
  return findProgram('FIREFOX_PATH', {
    linux: ['firefox-esr', 'firefox'],
    darwin: ['Firefox.app/Contents/MacOS/firefox'],
    win32: ['Mozilla Firefox\\firefox.exe'],
  });
}

function findProgram(variable, names) {
  const { env, platform } = process;
  const given = env[variable];
  if (given === '') return undefined;
  if (given && !existsSync(given))
    throw new SetupError(`${variable} is ${given}: there is no such file.`);
  if (given) return given;
  const folders = {
    linux: [
      ...(env.PATH ?? '').split(delimiter),
      '/usr/bin',
      '/usr/local/bin',
      '/opt/google/chrome',
    ],
    darwin: ['/Applications', join(env.HOME ?? '', 'Applications')],
    win32: [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA],
  };
  const places = (folders[platform] ?? []).filter(Boolean);
  return (names[platform] ?? [])
    .flatMap((name) => places.map((place) => join(place, name)))
    .find(isUsable);
}

/** Snap keeps its browsers away from the profiles that tests give them; what stands in for a browser does not start. */
function isUsable(path) {
  if (!existsSync(path) || realpathSync(path).includes('/snap')) return false;
  // On Windows, a browser that is asked for its version opens a window.
  return process.platform === 'win32' || succeeds([path, '--version']);
}

function installPlaywrightsOwn() {
  const path = createRequire(import.meta.url)('@playwright/test').chromium.executablePath();
  if (!existsSync(path)) {
    console.log("Downloading Playwright's own Chromium, for no other was found …");
    runPlaywright(['install', '--no-shell', 'chromium']);
  }
  if (!existsSync(path)) return undefined;
  if (!isUsable(path) && isDebian()) runPlaywright(['install-deps', 'chromium']);
  return isUsable(path) ? path : undefined;
}

/** Gives up after five minutes, so that a network that swallows everything does not hold us up. */
function runPlaywright(args) {
  const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  const { status, error, stderr } = spawnSync(process.execPath, [cli, ...args], {
    encoding: 'utf8',
    env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
    timeout: 300_000,
    killSignal: 'SIGKILL',
  });
  if (status === 0) return;
  const reason = error?.message ?? /^Error: .*/m.exec(stderr)?.[0] ?? `code ${status}`;
  console.log(`"playwright ${args.join(' ')}" failed. ${reason}`);
}

function installDebianPackage() {
  if (!isDebian()) return undefined;
  console.log("Installing Debian's Chromium (apt-get install chromium) …");
  const isDone = [
    ['update', '-qq'],
    ['install', '-qq', '-y', 'chromium'],
  ].every((args) => succeeds(aptGet(args), 'inherit'));
  return isDone ? findChromium() : undefined;
}

/** Whether packages can be installed without asking anybody. */
const isDebian = () => process.platform === 'linux' && succeeds(aptGet(['--version']));

function aptGet(args) {
  const asRoot = process.getuid() === 0 ? [] : ['sudo', '-n'];
  return [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
}

function succeeds([command, ...args], stdio = 'ignore') {
  // A version is told at once; a package may take its time.
  const timeout = stdio === 'ignore' ? 30_000 : 900_000;
  return spawnSync(command, args, { stdio, timeout }).status === 0;
}
