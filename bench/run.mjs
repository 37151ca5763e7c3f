import { chromium } from '@playwright/test';
import { chromiumArgs } from '../scripts/chromium-args.mjs';
import { installBrowser } from '../scripts/install.mjs';
import { giveHistory } from './long-history.mjs';
import { serveBuild } from '../scripts/serve.mjs';
import { measureOpening, measureScrolling, measureTyping, offerText } from './study-page.mjs';
import { measureSearching } from './vocabulary-page.mjs';
import { measureWords } from './words.mjs';
import { measureAligning } from './workbench.mjs';

const rows = 10_000;
const revisions = 100_000;

/** The value below which the share `p` of `values` lies. */
function percentile(values, p) {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * p))];
}

const median = (values) => percentile(values, 0.5);

/** Runs `measure` on a fresh page, so that no run warms another. */
async function onFreshPage(browser, measure) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await offerText(page, rows);
  const measured = await measure(page);
  await context.close();
  return measured;
}

/** From the first key after opening on. */
async function typeInto(page) {
  await measureOpening(page, address);
  return measureTyping(page, { keys: 150, slowdown: 4 });
}

const { address, close } = await serveBuild();
const browser = await chromium.launch({
  executablePath: installBrowser(),
  args: chromiumArgs,
});

const openings = [];
for (let run = 0; run < 5; run += 1) {
  openings.push(await onFreshPage(browser, (page) => measureOpening(page, address)));
}
const { frames, longTasks } = await onFreshPage(browser, async (page) => {
  await measureOpening(page, address);
  return measureScrolling(page, 8);
});
const keys = [];
const keysAfterLong = [];
for (let run = 0; run < 3; run += 1) {
  keys.push(...(await onFreshPage(browser, typeInto)));
  keysAfterLong.push(
    ...(await onFreshPage(browser, async (page) => {
      await giveHistory(page, address, revisions);
      return typeInto(page);
    })),
  );
}
const alignKeys = await onFreshPage(browser, async (page) => {
  await measureOpening(page, address);
  return measureAligning(page, 120);
});
const searching = await measureSearching(await browser.newPage(), address);
await browser.close();
await close();

const { compileMilliseconds, wordsPerSecond } = await measureWords();

const ms = (value) => `${value.toFixed(1)} ms`;
console.table([
  {
    what: `${rows} rows, data to first paragraph, median of 5`,
    measured: ms(median(openings)),
    aim: '≤ 300 ms',
  },
  { what: 'scrolling, median frame', measured: ms(median(frames)), aim: '≤ 16.7 ms' },
  {
    what: 'scrolling, 95th percentile frame',
    measured: ms(percentile(frames, 0.95)),
    aim: '≤ 16.8 ms',
  },
  { what: 'scrolling, tasks over 50 ms', measured: String(longTasks.length), aim: '0' },
  { what: 'key to paint, 4× slowed, median', measured: ms(median(keys)), aim: '' },
  {
    what: 'key to paint, 4× slowed, 98th percentile',
    measured: ms(percentile(keys, 0.98)),
    aim: '≤ 50 ms',
  },
  {
    what: `the same, with ${revisions} revisions in the journal`,
    measured: ms(percentile(keysAfterLong, 0.98)),
    aim: '≤ 50 ms',
  },
  {
    what: `an edit of an alignment of ${rows} beads to its paint, median`,
    measured: ms(median(alignKeys)),
    aim: '',
  },
  { what: 'the same, 98th percentile', measured: ms(percentile(alignKeys, 0.98)), aim: '≤ 50 ms' },
  {
    what: 'key to paint in the search of 22,700 words, 98th percentile',
    measured: ms(percentile(searching.keys, 0.98)),
    aim: '≤ 50 ms',
  },
  {
    what: 'last key to the rows that answer, longest of 5',
    measured: ms(Math.max(...searching.answers)),
    aim: '',
  },
  { what: 'core glossary compiled, best of 7', measured: ms(compileMilliseconds), aim: '' },
  {
    what: 'finding terms in running text, words a second, warm',
    measured: Math.round(wordsPerSecond).toLocaleString('en'),
    aim: '≥ 1,000,000',
  },
]);
