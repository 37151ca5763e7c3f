/**
 * `npm run bench:lighthouse`: what Lighthouse says of the built app; fails where that is less than we promise.
 * `npm run bench:lighthouse -- 5` inspects each page five times and takes the run in the middle.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumArgs } from '../scripts/chromium-args.mjs';
import { installBrowser, installDependencies, runScript } from '../scripts/install.mjs';
import { runNpm } from '../scripts/run-tool.mjs';
import { serveBuild } from '../scripts/serve.mjs';

const lighthouse = 'lighthouse@12.8.2';
const times = Number(process.argv[2] ?? 1);
const pages = { library: '', study: '#/texts/radartasik-donetsk' };
const presets = { mobile: '--form-factor=mobile', desktop: '--preset=desktop' };
const leastScores = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 };
const metrics = {
  'first-contentful-paint': 'FCP',
  'largest-contentful-paint': 'LCP',
  'total-blocking-time': 'TBT',
  'cumulative-layout-shift': 'CLS',
  'speed-index': 'SI',
};

runScript(async () => {
  await installDependencies();
  process.env.CHROME_PATH = installBrowser();
  const { address, close } = await serveBuild();
  const reports = {};
  for (const [page, hash] of Object.entries(pages)) {
    for (const [preset, flag] of Object.entries(presets)) {
      reports[`${page}, ${preset}`] = await inspect(address + hash, flag);
    }
  }
  await close();
  tell(reports);
});

/** The report of one run; of several, the one in the middle by performance. */
async function inspect(address, preset) {
  const reports = [];
  while (reports.length < times) reports.push(await inspectOnce(address, preset));
  reports.sort((one, other) => scoreOf(one, 'performance') - scoreOf(other, 'performance'));
  return reports[Math.floor(times / 2)];
}

async function inspectOnce(address, preset) {
  const folder = mkdtempSync(join(tmpdir(), 'sejajar-lighthouse-'));
  const file = join(folder, 'report.json');
  const flags = ['--headless=new', ...chromiumArgs];
  const command = ['exec', '--yes', `--package=${lighthouse}`, '--', 'lighthouse'];
  const output = [
    '--output=json',
    `--output-path=${file}`,
    '--quiet',
    '--no-enable-error-reporting',
  ];
  await runNpm([...command, address, preset, `--chrome-flags=${flags.join(' ')}`, ...output]);
  const report = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(folder, { recursive: true });
  return report;
}

const scoreOf = ({ categories }, category) => Math.round((categories[category]?.score ?? 0) * 100);

function tell(reports) {
  const named = Object.entries(reports);
  console.table(Object.fromEntries(named.map(([name, report]) => [name, figuresOf(report)])));
  console.log(
    'CPU: what Lighthouse measured of this machine. Far below 1000, it is slow or busy, and performance suffers.',
  );
  for (const [name, report] of named) tellShortcomings(name, report);
  if (!named.every(([, report]) => isGoodEnough(report))) process.exitCode = 1;
}

function figuresOf(report) {
  const scores = Object.keys(leastScores).map((category) => [category, scoreOf(report, category)]);
  const values = Object.entries(metrics).map(([id, name]) => [
    name,
    report.audits[id]?.displayValue,
  ]);
  return { ...Object.fromEntries([...scores, ...values]), CPU: report.environment.benchmarkIndex };
}

const isGoodEnough = (report) =>
  Object.entries(leastScores).every(([category, least]) => scoreOf(report, category) >= least);

/** Names every audit that found something, what it found, and where. */
function tellShortcomings(name, { audits, runtimeError }) {
  console.log(`\n${name}`);
  if (runtimeError) console.log(`  ${runtimeError.message}`);
  for (const { title, displayValue, explanation, score, details } of Object.values(audits)) {
    if (score === null || score >= 1) continue;
    const finding = [title, displayValue, explanation].filter(Boolean).join('; ');
    console.log(`  ${String(Math.round(score * 100)).padStart(3)}  ${finding}`);
    for (const place of placesIn(details)) console.log(`         ${place}`);
  }
}

/** The first few elements or files that an audit points at. */
function placesIn(details) {
  const items = details?.items ?? [];
  const places = items.map(({ node, url }) => node?.snippet ?? url).filter(Boolean);
  return places.slice(0, 5);
}
