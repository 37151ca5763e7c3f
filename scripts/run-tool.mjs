import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project, where every tool runs. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a command of an installed package with this Node: no shell, PATH or .cmd file comes in between.
 * The promise gives its exit code, and what it printed if it is to be quiet.
 */
export function runTool(packageName, args, { command = packageName, ...options } = {}) {
  return runNode([toolFile(packageName, command), ...args], options);
}

/** Runs a Node script likewise. */
export function runNode(args, options) {
  return run(process.execPath, args, options);
}

/** Runs npm likewise: the one that runs this script if one does, else that on the PATH. */
export function runNpm(args) {
  const cli = process.env.npm_execpath ?? '';
  if (cli.endsWith('npm-cli.js') && existsSync(cli)) return runNode([cli, ...args]);
  // On Windows the npm on the PATH is a .cmd file, which only a shell runs.
  return run('npm', args, { shell: process.platform === 'win32' });
}

function run(command, args, { env = {}, quiet = false, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      shell,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    });
    let output = '';
    const keep = (text) => (output += text);
    child.stdout?.setEncoding('utf8').on('data', keep);
    child.stderr?.setEncoding('utf8').on('data', keep);
    child.on('error', ({ message }) => resolve({ status: message, output }));
    child.on('close', (status, signal) => resolve({ status: status ?? signal, output }));
  });
}

function toolFile(packageName, command) {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}
