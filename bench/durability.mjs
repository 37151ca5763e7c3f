/**
 * `npm run bench:durability`: kills a real browser a hundred times while somebody types, and counts what is there afterwards;
 * a quarter as often the tab crashes, is reloaded, or loses one of its two storages between visits. Then two tabs make five
 * times as many edits each, in different rows and in the same ones, which are counted over the histories.
 * `npm run bench:durability -- 20 7` does so twenty times, with the chances of seed 7.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromiumArgs } from '../scripts/chromium-args.mjs';
import { installBrowser, runScript } from '../scripts/install.mjs';
import { startBrowser } from './durability/own-browser.mjs';
import { startSeries } from './durability/series.mjs';
import { editInTabs, readHistories } from './durability/two-tabs.mjs';
import { prepareVisits } from './durability/visit.mjs';
import { makeRandom } from './random.mjs';
import { serveBuild } from '../scripts/serve.mjs';

const [runs = 100, seed = Date.now() % 100_000] = process.argv.slice(2).map(Number);
const fewer = Math.ceil(runs / 4);
const plan = {
  'browser killed': ['killed', runs],
  'tab crashed': ['crashed', fewer],
  'page reloaded mid-word': ['reloaded', fewer],
  'local storage cleared': ['localStorageCleared', fewer],
  'IndexedDB deleted': ['indexedDbDeleted', fewer],
};
const longestGap = 300;

runScript(async () => {
  console.log(`Seed ${seed}`);
  const { address, close } = await serveBuild();
  const profile = mkdtempSync(join(tmpdir(), 'sejajar-durability-'));
  const browser = { profile, executablePath: installBrowser(), args: chromiumArgs };
  const random = makeRandom(seed);
  const series = await startSeries({ address, random, isCompared: true, browser });
  const outcomes = {};
  for (const [title, [mishap, times]] of Object.entries(plan)) {
    outcomes[title] = [];
    while (outcomes[title].length < times) outcomes[title].push(await series.suffer(mishap));
    console.log(`${title}: ${times} times`);
  }
  await series.end();
  const edits = await countEdits(browser, address, random);
  await close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  tell(outcomes);
  console.table(edits);
  if (edits.some(({ made, found }) => found < made)) process.exitCode = 1;
});

/** How many of the edits that two tabs make at once are in the histories afterwards. */
async function countEdits(browser, address, random) {
  const { context, kill, ended } = await startBrowser(browser);
  const { openApp } = await prepareVisits(context, address, () => {});
  const tabs = [await openApp(), await openApp()];
  // The journal is made smaller once after the start and then not for ten minutes: all edits are still in it.
  await sleep(15_000);
  const counted = [];
  for (const [what, rowsOf] of Object.entries(editedRows)) {
    const edits = runs * 5;
    const written = (await editInTabs(tabs, { edits, rowsOf, random })).flat();
    await tabs[0].getByText('Saving').waitFor({ state: 'detached' });
    const histories = await readHistories(tabs[0]);
    const found = written.filter(({ text }) => histories.has(text)).length;
    counted.push({ what: `two tabs, ${what}`, made: written.length, found });
    console.log(`two tabs, ${what}: ${edits} edits each`);
  }
  kill();
  await ended;
  return counted;
}

const editedRows = {
  'different rows': (tab) => (tab === 0 ? [1, 2, 3, 4] : [5, 6, 8, 9]),
  'the same rows': () => [1, 2, 3],
};

function tell(outcomes) {
  const figures = Object.entries(outcomes).flatMap(([title, runsOf]) => [
    { what: title, where: 'Sejajar', ...summaryOf(runsOf.map(({ ours }) => ours)) },
    { what: title, where: 'plain local storage', ...summaryOf(runsOf.map(({ plain }) => plain)) },
  ]);
  console.table(figures);
  if (figures.some(isBroken)) process.exitCode = 1;
}

const isBroken = (figure) =>
  figure.where === 'Sejajar' &&
  (figure['of them lost'] > 0 || figure['largest gap, ms'] > longestGap);

/** A run has survived when nothing that was shown as saved is missing. */
function summaryOf(runsOf) {
  const fields = runsOf.flat();
  const survived = runsOf.filter((run) => run.every(({ lost }) => lost === 0)).length;
  return {
    survived: `${survived} of ${runsOf.length}`,
    'characters shown as saved': sum(fields.map(({ shown }) => shown)),
    'of them lost': sum(fields.map(({ lost }) => lost)),
    'largest gap, ms': Math.max(...fields.map(({ gap }) => gap)),
  };
}

const sum = (values) => values.reduce((total, value) => total + value, 0);
