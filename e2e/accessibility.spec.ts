import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { defaultSettings, settingsRecords } from '../src/storage/records';
import { alikeIn, expectTwoLanguages, wordsOfInterface } from './interface-words';
import { openLitArticle } from './open';
import { screens, serveFewRows } from './screens';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const { name, open } of screens) {
  test(`${name} can be used at a desk and by touch, in both languages`, async ({ browser }) => {
    const context = await browser.newContext({ locale: 'id-ID', viewport: desk });
    const page = await context.newPage();
    await serveFewRows(page);
    await open(page);
    const indonesian = await useAtADesk(page);
    await speakEnglish(page, indonesian);
    const english = await useByTouch(page);
    await context.close();
    expectTwoLanguages(english, indonesian);
  });
}

const desk = { width: 1280, height: 720 };

/** Expects no fault that axe can find, and room in windows from 320 px on; gives what is said. */
async function useAtADesk(page: Page) {
  expect(await faultsOf(page, 'dark')).toEqual([]);
  const words = await wordsOfInterface(page);
  await expectToFit(page);
  await page.setViewportSize(desk);
  return words;
}

/** What a page hears when the language is changed in another tab: the screen stays as it is, and nothing of it speaks Indonesian any more. */
async function speakEnglish(page: Page, indonesian: readonly string[]) {
  await page.evaluate((record) => {
    localStorage.setItem('sejajar:settings', record);
    dispatchEvent(new StorageEvent('storage', { key: 'sejajar:settings', newValue: record }));
  }, inEnglish);
  await expect.poll(async () => alikeIn(await wordsOfInterface(page), indonesian)).toEqual([]);
}

/** Expects targets of 44 px, and no fault that axe can find in two more colours; gives what is said. */
async function useByTouch(page: Page) {
  const wide = await wordsOfInterface(page);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  await page.setViewportSize({ width: 360, height: 740 });
  await expect.poll(() => page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
  expect(await page.evaluate(smallTargets)).toEqual([]);
  expect(await faultsOf(page, 'light')).toEqual([]);
  expect(await contrastFaultsOf(page, 'sepia')).toEqual([]);
  const narrow = await wordsOfInterface(page);
  return [...new Set([...narrow, ...wide])];
}

const inEnglish = JSON.stringify({
  version: settingsRecords.version,
  revision: 1,
  savedAt: '2026-01-01T00:00:00.000Z',
  value: { ...defaultSettings, language: 'en' },
});

test('the whole article has no fault that axe can find, and fits every window', async ({
  page,
}) => {
  await openLitArticle(page);
  expect(await faultsOf(page, 'light')).toEqual([]);
  await expectToFit(page);
});

async function faultsOf(page: Page, theme: Theme) {
  await wear(page, theme);
  return report(axeFor(page).withTags(rules));
}

async function contrastFaultsOf(page: Page, theme: Theme) {
  await wear(page, theme);
  return report(axeFor(page).withRules(['color-contrast']));
}

/** Only faults are written out: what was found to be good takes longer to send than to find. axe stays in a page. */
function axeFor(page: Page) {
  const axe = new AxeBuilder({ page, ...(pagesWithAxe.has(page) && { axeSource: 'void 0' }) });
  pagesWithAxe.add(page);
  return axe.setLegacyMode(true).options({ resultTypes: ['violations'] });
}

const pagesWithAxe = new WeakSet<Page>();

type Theme = 'light' | 'dark' | 'sepia';

/** Only the colours differ between themes, and style sheets take them from this attribute. */
const wear = (page: Page, theme: Theme) =>
  page.evaluate((name) => {
    document.documentElement.dataset['theme'] = name;
  }, theme);

async function report(axe: AxeBuilder) {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} – ${failureSummary}`),
  }));
}

async function expectToFit(page: Page) {
  for (const width of [1440, 768, 360, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await expect.poll(() => overhangOf(page), { message: `at ${width} px` }).toEqual([]);
  }
}

/** What hangs over the right edge of the window, if anything does. */
const overhangOf = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const parts = [
      ...document.querySelectorAll('dialog, [popover], aside, header, search, main section'),
    ];
    const hanging = parts
      .filter((element) => element.checkVisibility())
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        const isCut = element.scrollWidth > element.clientWidth + 1;
        const isCutByWindow = left + element.scrollWidth > innerWidth + 1;
        return (
          left < -1 ||
          right > innerWidth + 1 ||
          (isCut && (isCutByWindow || !element.matches('section')))
        );
      });
    return [
      ...(scrollWidth > clientWidth ? [`page of ${scrollWidth} px in ${clientWidth}`] : []),
      ...hanging.map(({ outerHTML }) => outerHTML.slice(0, 120)),
    ];
  });

/** Runs in the page: controls that answer to less than 44 px, by trying the points around their middle. */
function smallTargets() {
  const controls = 'button, a[href], input, summary, select, textarea, [role="button"]';
  const names: string[] = [];
  for (const control of document.querySelectorAll(controls)) {
    const target = control.closest('label') ?? control;
    const beside = [...(control.parentNode?.childNodes ?? [])];
    const isInText = beside.some((node) => node instanceof Text && node.data.trim() !== '');
    const isExcepted = control.matches('[data-word]') || (control.matches('a') && isInText);
    if (isExcepted || !control.checkVisibility()) continue;

    target.scrollIntoView({ block: 'center', inline: 'nearest' });
    const box = target.getBoundingClientRect();
    const answers = (x: number, y: number) =>
      target.contains(
        document.elementFromPoint(box.left + box.width / 2 + x, box.top + box.height / 2 + y),
      );
    const reach = (x: number, y: number) => {
      let far = 0;
      while (far < 60 && answers(x * (far + 0.5), y * (far + 0.5))) far += 0.5;
      return far;
    };
    const width = box.width >= 43.5 ? box.width : reach(1, 0) + reach(-1, 0);
    const height = box.height >= 43.5 ? box.height : reach(0, 1) + reach(0, -1);
    const isCovered = !answers(0, 0);
    if (isCovered || (width >= 43.5 && height >= 43.5)) continue;
    const name = control.getAttribute('aria-label') ?? target.textContent.trim();
    names.push(`${control.tagName} “${name}”: ${Math.round(width)} × ${Math.round(height)}`);
  }
  return names;
}
