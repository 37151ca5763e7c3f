import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { editInTabs, readHistories } from '../bench/durability/two-tabs.mjs';
import { makeRandom } from '../bench/random.mjs';
import { english, litWord, openArticle, paragraph, switchTo } from './open';
import { keyOf, storedRecord } from './stored';

test(
  'what one tab saves, the other shows without a reload',
  { tag: '@firefox' },
  async ({ page, context }) => {
    const other = await secondTab(page, context);
    await write(page, 1, 'Written in the first tab');
    await expect(english(other, 1)).toHaveText('Written in the first tab');
    await expect(paragraph(other, 1).getByText('Yours', { exact: true })).toBeAttached();
    await write(other, 1, 'Then in the second');
    await other.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(english(page, 1)).toHaveText('Then in the second');
  },
);

test('what is done in one tab is done in every other', async ({ page, context }) => {
  const other = await secondTab(page, context);

  await test.step('a row that is set back', async () => {
    await write(page, 1, 'Short-lived');
    await expect(english(other, 1)).toHaveText('Short-lived');
    await paragraph(page, 1).getByRole('button', { name: 'Set back', exact: true }).click();
    await expect(english(other, 1)).toHaveText(/^Radartasik – Denis Pushilin/);
    await page.keyboard.press('Escape');
  });

  await test.step('storage that is cleared', async () => {
    await write(page, 1, 'Soon gone');
    await page.keyboard.press('Escape');
    await expect(english(other, 1)).toHaveText('Soon gone');
    await page.evaluate(() => localStorage.clear());
    await expect(english(other, 1)).toHaveText(/^Radartasik – Denis Pushilin/);
  });

  await test.step('marks, familiarity and attempts', async () => {
    await english(page, 3).click();
    await page.keyboard.press('Control+Enter');
    await expect(other.getByText('1 of 13 translated')).toBeVisible();
    await litWord(page, 1, 'membantu').click();
    await page.keyboard.press('2');
    await expect(litWord(other, 1, 'membantu')).toHaveCSS('text-decoration-style', 'dashed');
    await switchTo(page, 'Practise');
    await switchTo(other, 'Practise');
    await english(page, 5).pressSequentially('An attempt');
    await expect(english(other, 5)).toHaveValue('An attempt');
  });

  await test.step('appearance', async () => {
    await page.goto('./#/settings');
    await page.getByText('Sepia', { exact: true }).click();
    await expect(other.locator('html')).toHaveAttribute('data-theme', 'sepia');
  });
});

for (const [rows, rowsOf] of [
  ['different rows', (tab: number) => (tab === 0 ? [1, 2, 3] : [4, 5, 6])],
  ['the same rows', () => [1, 2]],
] as const) {
  test(`${rows} edited in both tabs at once lose nothing`, async ({ page, context }) => {
    const tabs = [page, await secondTab(page, context)];
    const written = await editInTabs(tabs, { edits: 12, rowsOf, random: makeRandom(12) });
    // What one sitting made of a row is kept as its last revision, for good.
    const lasting = written.flatMap((edits) => [
      ...new Map(edits.map(({ row, text }) => [row, text])).values(),
    ]);
    const inHistories = async () => {
      const histories = await readHistories(page);
      return lasting.filter((text) => !histories.has(text));
    };
    await expect.poll(inHistories).toEqual([]);
    for (const row of new Set(written.flat().map((edit) => edit.row))) {
      const shown = await english(page, row).textContent();
      expect(lasting).toContain(shown);
      await expect(english(tabs[1] ?? page, row)).toHaveText(shown ?? '');
    }
  });
}

test('a row that is written in both tabs at once keeps either version', async ({
  page,
  context,
}) => {
  const other = await secondTab(page, context);
  const notice = paragraph(page, 1).getByText('There is another version');

  await test.step('the tab that is still in it says so, and either version can be had', async () => {
    await write(page, 1, 'Mine.');
    await write(other, 1, 'Theirs.');
    await expect(notice).toBeVisible();
    await expect(english(page, 1)).toHaveValue('Mine.');
    await paragraph(page, 1).getByRole('button', { name: 'Compare' }).last().click();
    await expect(paragraph(page, 1).locator('ins')).toHaveText('Theirs');
    await paragraph(page, 1).getByRole('button', { name: 'Keep mine' }).click();
    await expect(notice).toHaveCount(0);
    await expect
      .poll(() => storedRecord(page, keyOf('translation', 't1')))
      .toMatchObject({ value: { text: 'Mine.' } });
    await write(other, 1, 'Theirs, once more.');
    await paragraph(page, 1).getByRole('button', { name: 'Take the other' }).click();
    await expect(english(page, 1)).toHaveValue('Theirs, once more.');
    await expect(notice).toHaveCount(0);
    await paragraph(page, 1).getByRole('button', { name: 'History' }).click();
    const versions = page.getByRole('dialog').getByRole('radio');
    await expect(versions.first()).toBeVisible();
    await expect(
      page.getByRole('dialog').getByText('Mine.', { exact: true }).first(),
    ).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await english(page, 1).press('Escape');
    await other.keyboard.press('Escape');
  });

  await test.step('it is not overwritten under the cursor', async () => {
    await typeInto(page, 1, 'I am still wri');
    await expect(paragraph(page, 1).getByText('Saved', { exact: true })).toBeVisible();
    await write(other, 1, 'Somebody else was here');
    await other.keyboard.press('Escape');
    await expect
      .poll(() => storedRecord(page, keyOf('translation', 't1')))
      .toMatchObject({ value: { text: 'Somebody else was here' } });
    await expect(english(page, 1)).toHaveValue('I am still wri');
    await page.keyboard.type('ting');
    await expect(english(page, 1)).toHaveValue('I am still writing');
    await page.keyboard.press('Escape');
    await expect(english(page, 1)).toHaveText('I am still writing');
    await expect(english(other, 1)).toHaveText('I am still writing');
  });
});

async function secondTab(page: Page, context: BrowserContext) {
  await openArticle(page);
  const other = await context.newPage();
  await openArticle(other);
  return other;
}

/** By keyboard: the mouse would wait for a tab behind to draw a frame. */
async function typeInto(page: Page, number: number, text: string) {
  await english(page, number).press('Enter');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}

async function write(page: Page, number: number, text: string) {
  await typeInto(page, number, text);
  await expect(paragraph(page, number).getByText('Saved', { exact: true })).toBeVisible();
}
