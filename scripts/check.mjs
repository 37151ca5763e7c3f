/** `npm run check`: all that can be said about the code without running it. */
import { cpus } from 'node:os';
import { installDependencies, runScript } from './install.mjs';
import { runNode, runTool } from './run-tool.mjs';

const quiet = { quiet: true };

const tsc = (project) => runTool('typescript', ['-p', project], { ...quiet, command: 'tsc' });

/** By the time they take, longest first. */
const checks = {
  'formatting (prettier)': () => runTool('prettier', ['--check', '.'], quiet),
  'style and errors in src, e2e, bench and scripts (oxlint)': () => runTool('oxlint', [], quiet),
  'types (tsc)': () => tsc('tsconfig.json'),
  'nothing unused (knip)': () => runTool('knip', ['--no-progress'], quiet),
  'layers of src (dependency-cruiser)': () =>
    runTool('dependency-cruiser', ['src', 'e2e', 'bench', 'scripts', '--output-type', 'err-long'], {
      ...quiet,
      command: 'depcruise',
    }),
  'domain without browser or Node (tsc)': () => tsc('src/domain/tsconfig.json'),
  'lock file for all systems': () => runNode(['scripts/check-lock.mjs'], quiet),
};

runScript(async () => {
  await installDependencies();
  const waiting = Object.entries(checks);
  const workers = Array.from({ length: Math.min(cpus().length, 4) }, () => work(waiting));
  const failed = (await Promise.all(workers)).flat();
  if (failed.length > 0) console.log(`\nFailed: ${failed.join('; ')}`);
  process.exitCode = failed.length > 0 ? 1 : 0;
});

/** Takes one check after the other until none is waiting; gives the names of those that failed. */
async function work(waiting) {
  const failed = [];
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const [name, check] = next;
    const start = performance.now();
    const { status, output } = await check();
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${status === 0 ? '✓' : '✗'} ${name}: ${seconds} s`);
    if (status === 0) continue;
    console.log(`\n${output.trim()}\n`);
    failed.push(name);
  }
  return failed;
}
