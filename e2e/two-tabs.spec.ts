import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { english, litWord, openArticle, openLitArticle, paragraph, switchTo } from './open';
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

test('marks, attempts and familiarity cross over too', async ({ page, context }) => {
  await openLitArticle(page);
  const other = await context.newPage();
  await openLitArticle(other);
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

test('different rows edited in both tabs lose nothing', async ({ page, context }) => {
  const other = await secondTab(page, context);
  for (const number of [1, 2, 3, 4, 5, 6]) {
    const [first, second] = number % 2 === 1 ? [page, other] : [other, page];
    await Promise.all([
      typeInto(first, number, `First ${number}`),
      typeInto(second, number + 7, `Second ${number + 7}`),
    ]);
  }
  await Promise.all([page, other].map((tab) => tab.getByRole('heading', { level: 1 }).click()));
  for (const tab of [page, other]) {
    for (const number of [1, 2, 3, 4, 5, 6]) {
      await expect(english(tab, number)).toHaveText(`First ${number}`);
      await expect(english(tab, number + 7)).toHaveText(`Second ${number + 7}`);
      expect(await storedRecord(tab, keyOf('translation', `t${number}`))).toMatchObject({
        value: { text: `First ${number}` },
      });
    }
  }
});

test('a row that is being written is not overwritten under the cursor', async ({
  page,
  context,
}) => {
  const other = await secondTab(page, context);
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

test('a row written in both tabs says so in the one that is still in it, and either version can be had', async ({
  page,
  context,
}) => {
  const other = await secondTab(page, context);
  const notice = paragraph(page, 1).getByText('There is another version');
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
  await expect(page.getByRole('dialog').getByText('Mine.', { exact: true }).first()).toBeVisible();
});

test('a row that is set back in one tab is set back in the other', async ({ page, context }) => {
  const other = await secondTab(page, context);
  await write(page, 1, 'Short-lived');
  await expect(english(other, 1)).toHaveText('Short-lived');
  await paragraph(page, 1).getByRole('button', { name: 'Set back', exact: true }).click();
  await expect(english(other, 1)).toHaveText(/^Radartasik – Denis Pushilin/);
});

test('storage that is cleared elsewhere is seen by every tab', async ({ page, context }) => {
  const other = await secondTab(page, context);
  await write(page, 1, 'Soon gone');
  await page.keyboard.press('Escape');
  await expect(english(other, 1)).toHaveText('Soon gone');
  await page.evaluate(() => localStorage.clear());
  await expect(english(other, 1)).toHaveText(/^Radartasik – Denis Pushilin/);
});

test('appearance is the same in every tab', async ({ page, context }) => {
  const other = await secondTab(page, context);
  await page.goto('./#/settings');
  await page.getByText('Sepia', { exact: true }).click();
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'sepia');
});

async function secondTab(page: Page, context: BrowserContext) {
  await openArticle(page);
  const other = await context.newPage();
  await openArticle(other);
  return other;
}

async function typeInto(page: Page, number: number, text: string) {
  await english(page, number).click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}

async function write(page: Page, number: number, text: string) {
  await typeInto(page, number, text);
  await expect(paragraph(page, number).getByText('Saved', { exact: true })).toBeVisible();
}
