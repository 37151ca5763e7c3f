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

test('an attempt and a translation are kept apart until one becomes the other', async ({
  page,
}) => {
  await test.step('the attempt is no translation', async () => {
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

  await test.step('it can become the translation of its row', async () => {
    const row = paragraph(page, 2);
    await english(page, 2).click();
    await page.keyboard.press('Control+Enter');
    await row.getByRole('button', { name: 'Use as translation' }).click();
    await expect(row.getByRole('button', { name: 'Used as translation' })).toBeDisabled();
    expect(await storedRecord(page, keyOf('translation', 't2'))).toMatchObject({
      value: { text: 'My own try' },
    });
    await switchTo(page, 'Read');
    await expect(english(page, 2)).toHaveText('My own try');
    await expect(row.getByText('Yours', { exact: true })).toBeAttached();
  });

  await test.step('what the translation holds stays hidden in practice', async () => {
    await english(page, 3).click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('A translation of mine');
    await page.keyboard.press('Escape');
    await switchTo(page, 'Practise');
    await expect(english(page, 3)).toHaveValue('');
    await expect(page.getByText('A translation of mine')).toHaveCount(0);
  });
});

test('an attempt can be judged, and judged otherwise later', async ({ page }) => {
  const row = paragraph(page, 2);
  await english(page, 2).pressSequentially('My own try');
  await row.getByRole('button', { name: 'Compare' }).click();
  for (const [name, grade, said, other] of [
    ['Again', 'again', 'You said: again', 'Perfect'],
    ['Good', 'good', 'You said: good', 'Again'],
    ['Perfect', 'perfect', 'You said: perfect', 'Again'],
  ] as const) {
    await test.step(`as ${grade}`, async () => {
      await row.getByRole('button', { name: other }).click();
      await row.getByRole('button', { name, exact: true }).click();
      await expect
        .poll(() => storedRecord(page, keyOf('attempt', 'b2')))
        .toMatchObject({ value: { text: 'My own try', grade } });
      await row.getByRole('button', { name: 'Compare' }).click();
      await expect(row.getByText(said)).toBeVisible();
      await expect(page.getByText('1 of 13 practised')).toBeVisible();
      await row.getByRole('button', { name: 'Compare' }).click();
    });
  }
});

test('the comparison comes and goes by key', async ({ page }) => {
  const row = paragraph(page, 2);
  const suggested = row.getByRole('heading', { name: 'Suggested' });

  await test.step('Ctrl+Enter compares first and then goes to the next row without a grade', async () => {
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

  await test.step('giving up shows the suggestion and says that nothing was written', async () => {
    await english(page, 2).click();
    await page.keyboard.press('Control+Enter');
    await expect(row.getByText('nothing written')).toBeVisible();
    await expect(row.getByText('The move comes amid')).toBeVisible();
    await expect(row.getByRole('button', { name: 'Use as translation' })).toBeDisabled();
  });

  await test.step('Escape takes the comparison away first and then leaves the field', async () => {
    await page.keyboard.press('Escape');
    await write(page, 2, 'Mine');
    await page.keyboard.press('Control+Enter');
    await expect(suggested).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(suggested).toHaveCount(0);
    await expect(english(page, 2)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(english(page, 2)).not.toBeFocused();
    await expect(english(page, 2)).toHaveValue('Mine');
  });

  await test.step('nothing above it moves when it opens', async () => {
    await write(page, 2, attempt);
    const field = await english(page, 2).boundingBox();
    const source = await row.locator('p[lang="id"]').boundingBox();
    await page.keyboard.press('Control+Enter');
    await expect(suggested).toBeVisible();
    expect(await english(page, 2).boundingBox()).toEqual(field);
    expect(await row.locator('p[lang="id"]').boundingBox()).toEqual(source);
    await page.keyboard.press('Escape');
  });

  await test.step('an attempt that is the suggestion, word for word, is said to be the same', async () => {
    await write(page, 2, suggestion);
    await page.keyboard.press('Control+Enter');
    await expect(row.getByText('They are the same, word for word.')).toBeVisible();
    await expect(row.getByRole('deletion')).toHaveCount(0);
    await expect(row.getByRole('insertion')).toHaveCount(0);
  });
});

/** Writes into a row, over what may stand there. */
async function write(page: Page, number: number, text: string) {
  await english(page, number).click();
  await page.keyboard.press('ControlOrMeta+a');
  await english(page, number).pressSequentially(text);
}
