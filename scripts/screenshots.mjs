/** Takes the pictures of the README from the built app. */
import { chromium } from '@playwright/test';
import { serveBuild } from './serve.mjs';
import { chromiumArgs } from './chromium-args.mjs';
import { installBrowser } from './install.mjs';

const study = '#/texts/radartasik-donetsk';

/** Records as a reader leaves them who has come some way. */
const records = {
  'sejajar:translation:radartasik-donetsk:t1': {
    text: 'Radartasik – Denis Pushilin, who leads the Donetsk People’s Republic (DPR), has asked on video for more Russian troops to help fight Ukrainian forces.',
  },
  'sejajar:mark:radartasik-donetsk:b1': { done: true },
  'sejajar:mark:radartasik-donetsk:b2': { done: true },
  'sejajar:familiarity:tembak': { level: 3 },
  'sejajar:familiarity:pasuk': { level: 2 },
  'sejajar:familiarity:bantu': { level: 'known' },
  'sejajar:familiarity:untuk': { level: 'known' },
  'sejajar:familiarity:dan': { level: 'known' },
  'sejajar:familiarity:di': { level: 'known' },
  'sejajar:familiarity:itu': { level: 'known' },
  'sejajar:familiarity:yang': { level: 'known' },
};

const pictures = [
  {
    file: 'study.png',
    size: { width: 1280, height: 860 },
    address: study,
    prepare: (page) => page.getByRole('button', { name: 'dikerahkan' }).click(),
  },
  {
    file: 'practise-narrow.png',
    size: { width: 360, height: 760 },
    address: study,
    prepare: async (page) => {
      await page.getByText('Practise').click();
      const field = page.getByRole('textbox', { name: 'English translation of paragraph 2' });
      await field.fill(
        'The step was taken amid reports of heavy shelling by Kyiv of residential areas in Donetsk and elsewhere.',
      );
      await field.press('Control+Enter');
      await page.getByRole('button', { name: 'Good' }).click();
      await field.evaluate((element) => element.closest('[role="listitem"]').scrollIntoView());
    },
  },
  {
    file: 'card-dark.png',
    size: { width: 760, height: 760 },
    address: study,
    dark: true,
    prepare: (page) =>
      page.getByRole('button', { name: 'Republik Rakyat Donetsk' }).first().click(),
  },
  {
    file: 'align.png',
    size: { width: 1280, height: 760 },
    address: study,
    prepare: async (page) => {
      await page.getByText('Align', { exact: true }).click();
      await page.getByRole('textbox', { name: /^Bead 2, .* Indonesian, 1 of 1$/ }).click();
      for (const key of ['a', 'ArrowDown', 'm', 'ArrowDown', 'Enter'])
        await page.keyboard.press(key);
    },
  },
  { file: 'library-id.png', size: { width: 760, height: 760 }, address: '', locale: 'id-ID' },
];

const { address, close } = await serveBuild();
const browser = await chromium.launch({
  executablePath: await installBrowser(),
  args: chromiumArgs,
});
for (const picture of pictures) {
  const context = await browser.newContext({
    viewport: picture.size,
    locale: picture.locale ?? 'en-GB',
    colorScheme: picture.dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.addInitScript((kept) => {
    for (const [key, value] of Object.entries(kept)) {
      const record = { version: 1, revision: 1, savedAt: new Date().toISOString(), value };
      localStorage.setItem(key, JSON.stringify(record));
    }
  }, records);
  await page.goto(`${address}${picture.address}`, { waitUntil: 'networkidle' });
  await picture.prepare?.(page);
  await page.screenshot({ path: `docs/${picture.file}`, animations: 'disabled' });
  await context.close();
  console.log(`docs/${picture.file}`);
}
await browser.close();
await close();
