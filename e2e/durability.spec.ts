import { expect, test } from '@playwright/test';
import { fillStorage } from './fill-storage';
import { english, openArticle, paragraph } from './open';
import { keyOf, storedRecord } from './stored';
import { writeAndSave } from './write-and-save';

const key = keyOf('translation', 't1');

test('local storage and the journal heal each other', async ({ page }) => {
  await openArticle(page);

  await test.step('what local storage lost is there again, and that is said once', async () => {
    await writeAndSave(page, 'Kept twice.');
    await page.goto('./robots.txt');
    await page.evaluate(() => localStorage.clear());
    await openArticle(page);
    await expect(english(page, 1)).toHaveText('Kept twice.');
    const notice = page.getByText('1 translation was recovered');
    await expect(notice).toBeVisible();
    expect(await storedRecord(page, key)).toMatchObject({ value: { text: 'Kept twice.' } });
    await page.reload();
    await expect(english(page, 1)).toHaveText('Kept twice.');
    await expect(notice).toHaveCount(0);
  });

  await test.step('a journal that was deleted is filled again', async () => {
    await writeAndSave(page, 'Still here.');
    await page.goto('./robots.txt');
    await page.evaluate(deleteDatabases);
    await openArticle(page);
    await expect(english(page, 1)).toHaveText('Still here.');
    await expect.poll(() => page.evaluate(countDatabases)).toBe(1);
    await page.goto('./robots.txt');
    await page.evaluate(() => localStorage.clear());
    await openArticle(page);
    await expect(english(page, 1)).toHaveText('Still here.');
  });
});

test('when local storage is full the journal goes on, and a notice says so', async ({ page }) => {
  await openArticle(page);
  await page.evaluate(fillStorage);
  await writeAndSave(page, 'Only the journal has room for this. '.repeat(30));
  await expect(page.getByText('Local storage is full; the journal goes on saving')).toBeVisible();
  await page.reload();
  await expect(english(page, 1)).toHaveText(/^Only the journal has room/);
});

test('when there is no room for the journal either, the text stays in its field until there is', async ({
  page,
  context,
}) => {
  // Chromium asks for the quota once and then trusts it for a while, so it is set before the app writes anything.
  await page.goto('./robots.txt');
  const session = await context.newCDPSession(page);
  const { origin } = new URL(page.url());
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await openArticle(page);
  await writeAndSave(page, 'Local storage has room for this.');
  await expect(page.getByText('There is no room for the second copy.')).toBeVisible();
  await page.evaluate(fillStorage);
  await page.keyboard.insertText(' Nothing has room for this. '.repeat(30));
  const row = paragraph(page, 1);
  await expect(row.getByRole('alert')).toContainText('Not saved: the browser’s storage is full');
  await expect(row.getByRole('button', { name: 'Download this text' })).toBeVisible();
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await page.keyboard.insertText('Now there is.');
  await expect(row.getByText('Saved', { exact: true })).toBeVisible();
  await page.reload();
  await expect(english(page, 1)).toHaveText(/^Local storage has room .* Now there is\.$/);
});

test('where there is no journal it saves to local storage and says that this is less safe', async ({
  page,
}) => {
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
  await openArticle(page);
  await expect(page.getByText('Saving is less safe than usual')).toBeVisible();
  await writeAndSave(page, 'Kept once.');
  await page.reload();
  await expect(english(page, 1)).toHaveText('Kept once.');
});

async function deleteDatabases() {
  const databases = await indexedDB.databases();
  await Promise.all(
    databases.map(
      ({ name = '' }) =>
        new Promise((resolve) => {
          indexedDB.deleteDatabase(name).addEventListener('success', resolve);
        }),
    ),
  );
}

const countDatabases = async () => (await indexedDB.databases()).length;
