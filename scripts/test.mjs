/**
 * `npm test`: installs what is missing, a browser too, then checks and tests everything. The last line counts the tests.
 * `node scripts/test.mjs unit [what vitest takes]` and `… e2e [what "playwright test" takes]` run a part.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfStale } from './build.mjs';
import { findFirefox, installBrowser, installDependencies, SetupError } from './install.mjs';
import { runNode, runTool } from './run-tool.mjs';

const steps = { check, unit, e2e };
const nothing = { passed: 0, failed: 0, remarks: [] };
const [part, ...partArgs] = process.argv.slice(2);
const reports = mkdtempSync(join(tmpdir(), 'sejajar-test-'));

const install = await attempt('install', installDependencies);
const isReady = install.failed === 0;
tell(isReady ? await runSteps(part ? [part] : Object.keys(steps)) : [install]);
rmSync(reports, { recursive: true, force: true });

/** Runs the named steps one after the other, even if one fails. */
async function runSteps(names) {
  const outcomes = [];
  for (const name of names) {
    console.log(`\n── ${name} ──`);
    outcomes.push(await attempt(name, () => runStep(name)));
  }
  return outcomes;
}

function runStep(name) {
  const step = steps[name];
  if (!step) throw new SetupError(`there is no such part, only ${Object.keys(steps).join(', ')}.`);
  return step(partArgs);
}

/** The outcome of a step; one that breaks has failed once. */
async function attempt(name, step) {
  try {
    return { ...nothing, ...(await step()) };
  } catch (error) {
    const remark = error instanceof SetupError ? error.message : String(error.stack);
    return { ...nothing, failed: 1, remarks: [`${name} failed: ${remark}`] };
  }
}

async function check() {
  const { status } = await runNode(['scripts/check.mjs']);
  return status === 0 ? {} : { failed: 1, remarks: ['check failed'] };
}

async function unit(args) {
  const report = join(reports, 'unit.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { status } = await runTool('vitest', ['run', ...args, ...reporters]);
  return outcomeOf('unit', status, readUnitReport(report));
}

async function e2e(args) {
  if (!(await buildIfStale())) return { failed: 1, remarks: ['build failed, so e2e was not run'] };
  const report = join(reports, 'e2e.json');
  const env = {
    CHROMIUM_PATH: installBrowser(),
    FIREFOX_PATH: findFirefox() ?? '',
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  };
  const playwright = ['test', ...args, '--reporter=list,json'];
  const { status } = await runTool('@playwright/test', playwright, { command: 'playwright', env });
  return outcomeOf('e2e', status, readEndToEndReport(report));
}

/** What a runner reported; one that ends badly without a failed test has failed all the same. */
function outcomeOf(name, status, { passed, failed, remarks }) {
  if (status === 0 || failed > 0) return { passed, failed, remarks };
  const remark = `${name} failed: it ended with ${status}, though no test failed`;
  return { passed, failed: 1, remarks: [...remarks, remark] };
}

function readUnitReport(path) {
  if (!existsSync(path)) return nothing;
  const report = JSON.parse(readFileSync(path, 'utf8'));
  const { numPassedTests, numFailedTests, numPendingTests, testResults } = report;
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: numPassedTests,
    failed: numFailedTests + broken.length,
    remarks: [
      ...broken.map(({ name }) => `could not be run: ${name}`),
      ...skipped('unit', numPendingTests),
    ],
  };
}

function readEndToEndReport(path) {
  if (!existsSync(path)) return nothing;
  const { stats, suites } = JSON.parse(readFileSync(path, 'utf8'));
  const flaky = suites.flatMap(specsOf).filter(({ tests }) => tests.some(isFlaky));
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    remarks: [
      ...flaky.map(({ file, line, title }) => `passed on retry only: ${file}:${line} ${title}`),
      ...skipped('e2e', stats.skipped),
    ],
  };
}

function skipped(name, count) {
  return count > 0 ? [`${name}: ${count} skipped`] : [];
}

function specsOf({ specs, suites = [] }) {
  return [...specs, ...suites.flatMap(specsOf)];
}

function isFlaky({ status }) {
  return status === 'flaky';
}

function tell(outcomes) {
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  console.log(['', ...outcomes.flatMap(({ remarks }) => remarks)].join('\n'));
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
