import { expect, test, type Page } from '@playwright/test';
import { english, openArticle, paragraph, switchTo } from './open';
import { keyOf, storedRecord, storedValue } from './stored';

const suggestion =
  'The move comes amid reports of heavy artillery shelling by Kyiv of residential areas in Donetsk and other places across the republic.';
const attempt = suggestion.replace('heavy', 'massive').replace('across', 'throughout');

test.beforeEach(async ({ page }) => {
  await openArticle(page);
  await switchTo(page, 'Practise');
  await expect(english(page, 2)).toHaveJSProperty('tagName', 'TEXTAREA');
});

test(
  'the English is hidden, written from nothing, and compared word by word',
  { tag: '@firefox' },
  async ({ page }) => {
    const row = paragraph(page, 2);
    await expect(english(page, 2)).toHaveValue('');
    await expect(page.getByText('The move comes amid')).toHaveCount(0);

    await english(page, 2).pressSequentially(attempt);
    await expect(row.getByText('Saved', { exact: true })).toBeVisible();
    await row.getByRole('button', { name: 'Compare' }).click();

    await expect(row.getByRole('heading', { name: 'Suggested' })).toBeVisible();
    await expect(row.getByRole('deletion')).toHaveText(['massive', 'throughout']);
    await expect(row.getByRole('insertion')).toHaveText(['heavy', 'across']);
    await expect(page.getByText('He noted, however')).toHaveCount(0);

    await row.getByRole('button', { name: 'Good', exact: true }).click();
    await expect(row.getByRole('button', { name: 'Good', exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await expect(page.getByText('1 of 13 practised')).toBeVisible();

    await page.reload();
    await expect(english(page, 2)).toHaveValue(attempt);
    await expect(row.getByText('You said: good')).toBeVisible();
    await expect(page.getByText('1 of 13 practised')).toBeVisible();
  },
);

test('an attempt is kept apart from the translation', async ({ page }) => {
  await english(page, 2).pressSequentially('My own try');
  await expect(paragraph(page, 2).getByText('Saved', { exact: true })).toBeVisible();
  expect(await storedRecord(page, keyOf('attempt', 'b2'))).toMatchObject({
    version: 1,
    value: { text: 'My own try' },
  });
  expect(await storedValue(page, keyOf('translation', 't2'))).toBeUndefined();
  await switchTo(page, 'Read');
  await expect(english(page, 2)).toHaveText(suggestion);
  await expect(page.getByText('0 of 13 translated')).toBeVisible();
  await switchTo(page, 'Practise');
  await expect(english(page, 2)).toHaveValue('My own try');
});

test('what the translation holds stays hidden too', async ({ page }) => {
  await switchTo(page, 'Read');
  await english(page, 2).click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('A translation of mine');
  await page.keyboard.press('Escape');
  await switchTo(page, 'Practise');
  await expect(english(page, 2)).toHaveValue('');
  await expect(page.getByText('A translation of mine')).toHaveCount(0);
});

for (const [name, grade, said] of [
  ['Again', 'again', 'You said: again'],
  ['Good', 'good', 'You said: good'],
  ['Perfect', 'perfect', 'You said: perfect'],
] as const) {
  test(`an attempt can be judged as ${grade}, and judged otherwise later`, async ({ page }) => {
    const row = paragraph(page, 2);
    await english(page, 2).pressSequentially('My own try');
    await row.getByRole('button', { name: 'Compare' }).click();
    await row.getByRole('button', { name: name === 'Again' ? 'Perfect' : 'Again' }).click();
    await row.getByRole('button', { name, exact: true }).click();
    await expect
      .poll(() => storedRecord(page, keyOf('attempt', 'b2')))
      .toMatchObject({ value: { text: 'My own try', grade } });
    await row.getByRole('button', { name: 'Compare' }).click();
    await expect(row.getByText(said)).toBeVisible();
    await expect(page.getByText('1 of 13 practised')).toBeVisible();
  });
}

test('an attempt that is the suggestion, word for word, is said to be the same', async ({
  page,
}) => {
  await english(page, 2).pressSequentially(suggestion);
  await page.keyboard.press('Control+Enter');
  const row = paragraph(page, 2);
  await expect(row.getByText('They are the same, word for word.')).toBeVisible();
  await expect(row.getByRole('deletion')).toHaveCount(0);
  await expect(row.getByRole('insertion')).toHaveCount(0);
});

test('giving up shows the suggestion and says that nothing was written', async ({ page }) => {
  await english(page, 2).click();
  await page.keyboard.press('Control+Enter');
  const row = paragraph(page, 2);
  await expect(row.getByText('nothing written')).toBeVisible();
  await expect(row.getByText('The move comes amid')).toBeVisible();
  await expect(row.getByRole('button', { name: 'Use as translation' })).toBeDisabled();
});

test('an attempt can become the translation of its row', async ({ page }) => {
  await english(page, 2).pressSequentially('My own try');
  await page.keyboard.press('Control+Enter');
  const row = paragraph(page, 2);
  await row.getByRole('button', { name: 'Use as translation' }).click();
  await expect(row.getByRole('button', { name: 'Used as translation' })).toBeDisabled();
  expect(await storedRecord(page, keyOf('translation', 't2'))).toMatchObject({
    value: { text: 'My own try' },
  });
  await switchTo(page, 'Read');
  await expect(english(page, 2)).toHaveText('My own try');
  await expect(row.getByText('Yours', { exact: true })).toBeAttached();
});

test('Ctrl+Enter compares first and then goes to the next row without a grade', async ({
  page,
}) => {
  await write(page, 6, 'The sixth');
  await page.keyboard.press('Control+Enter');
  await expect(paragraph(page, 6).getByRole('heading', { name: 'Suggested' })).toBeVisible();
  await expect(english(page, 6)).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(english(page, 8)).toBeFocused();
  await expect(page.getByText('1 of 13 practised')).toBeVisible();
  await write(page, 5, 'The fifth');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Control+Enter');
  await expect(english(page, 8)).toBeFocused();
  await expect(page.getByText('2 of 13 practised')).toBeVisible();
});

test('Escape takes the comparison away first and then leaves the field', async ({ page }) => {
  await write(page, 2, 'Mine');
  await page.keyboard.press('Control+Enter');
  const suggested = paragraph(page, 2).getByRole('heading', { name: 'Suggested' });
  await expect(suggested).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(suggested).toHaveCount(0);
  await expect(english(page, 2)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(english(page, 2)).not.toBeFocused();
  await expect(english(page, 2)).toHaveValue('Mine');
});

test('nothing above the comparison moves when it opens', async ({ page }) => {
  await write(page, 2, attempt);
  const field = await english(page, 2).boundingBox();
  const source = await paragraph(page, 2).locator('p[lang="id"]').boundingBox();
  await page.keyboard.press('Control+Enter');
  await expect(paragraph(page, 2).getByRole('heading', { name: 'Suggested' })).toBeVisible();
  expect(await english(page, 2).boundingBox()).toEqual(field);
  expect(await paragraph(page, 2).locator('p[lang="id"]').boundingBox()).toEqual(source);
});

async function write(page: Page, number: number, text: string) {
  await english(page, number).click();
  await english(page, number).pressSequentially(text);
}
