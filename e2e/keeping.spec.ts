import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { english, openArticle } from './open';
import { keyOf, storeBeforeOpening, storedValue } from './stored';
import { writeAndSave } from './write-and-save';

const key = keyOf('translation', 't1');

test('a backup is downloaded, all is wiped, and a restore brings it back, which can be undone', async ({
  page,
}) => {
  await openArticle(page);
  await writeAndSave(page, 'Worth keeping.');
  const backup = await downloadBackup(page);
  expect(backup.name).toMatch(/^sejajar-\d{4}-\d\d-\d\d\.json$/);
  await expect(page.getByText(/^Last backup: /)).toBeVisible();
  await wipe(page);
  await openKeeping(page);
  await chooseBackup(page, backup.content);
  await page.getByText('New: not here').click();
  await expect(page.getByText('Worth keeping.')).toBeVisible();
  expect(await storedValue(page, key)).toBeUndefined();
  await page.getByRole('button', { name: 'Merge' }).click();
  await expect(page.getByText('Restored', { exact: true })).toBeVisible();
  expect(await storedValue(page, key)).toEqual({ text: 'Worth keeping.' });
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Undone: everything is as it was before.')).toBeVisible();
  expect(await storedValue(page, key)).toBeUndefined();
});

test('a backup is judged before anything is restored', async ({ page }) => {
  await test.step('one that cannot be used says why, and what can still be had of it', async () => {
    await openArticle(page);
    await writeAndSave(page, 'Half of a file.');
    const { content } = await downloadBackup(page);
    await chooseBackup(page, content.replace('"version":1', '"version":9'));
    await expect(page.getByRole('alert')).toContainText('a newer version of Sejajar (format 9)');
    await chooseBackup(page, content.replace('Half', 'Part'));
    await expect(page.getByRole('alert')).toContainText('The backup is damaged');
    await chooseBackup(page, content.slice(0, -30));
    await expect(page.getByRole('alert')).toContainText('no whole backup');
    await page.getByRole('button', { name: 'Save what can be read' }).click();
    await expect(page.getByText('What a restore would do')).toBeVisible();
  });

  await test.step('one that would replace what is here says so before', async () => {
    await openArticle(page);
    await writeAndSave(page, 'As it was.');
    const backup = await downloadBackup(page);
    await openArticle(page);
    await writeAndSave(page, 'As it became.');
    await openKeeping(page);
    await chooseBackup(page, backup.content);
    await page.getByText('Newer here', { exact: true }).click();
    await expect(page.getByText('As it was.')).toBeVisible();
    await page.getByRole('button', { name: 'Replace' }).click();
    await expect(page.getByText('Restored', { exact: true })).toBeVisible();
    await openArticle(page);
    await expect(english(page, 1)).toHaveText('As it was.');
  });
});

test('a chosen file is kept up to date, and after a restart of the app too', async ({ page }) => {
  await page.addInitScript(pickFileOfOrigin);
  await openArticle(page);
  await writeAndSave(page, 'First.');
  await openKeeping(page);
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await expect(page.getByText('kept.json is kept up to date.')).toBeVisible();
  expect(await page.evaluate(readKeptFile)).toContain('First.');
  await openArticle(page);
  await page.reload();
  await writeAndSave(page, 'Second.');
  await expect.poll(() => page.evaluate(readKeptFile), { timeout: 15_000 }).toContain('Second.');
});

test('after a week of work without a backup there is a reminder, which can wait a day', async ({
  page,
}) => {
  const savedAt = new Date(Date.now() - 8 * 86_400_000).toISOString();
  const record = { version: 1, revision: 1, savedAt, value: { text: 'Old work.' } };
  await storeBeforeOpening(page, key, JSON.stringify(record));
  await page.goto('./');
  const reminder = page.getByText('A week of your work is in no backup');
  await expect(reminder).toBeVisible();
  await page.getByRole('link', { name: 'Back up' }).click();
  await expect(page.getByRole('heading', { name: 'Keeping' })).toBeFocused();
  await expect(page.getByText(/^[\d,]+ of about 5,200,000 characters$/)).toBeVisible();
  await expect(page.getByText('1 version', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Remind me tomorrow' }).click();
  await expect(reminder).toHaveCount(0);
  await page.reload();
  await expect(page.getByText('No backup has been made here yet.')).toBeVisible();
  await expect(reminder).toHaveCount(0);
});

async function openKeeping(page: Page) {
  await page.goto('./#/settings?part=keeping');
  await expect(page.getByRole('heading', { name: 'Keeping' })).toBeVisible();
}

async function downloadBackup(page: Page) {
  await openKeeping(page);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download a backup' }).click();
  const download = await downloading;
  const content = await readFile(await download.path(), 'utf8');
  return { name: download.suggestedFilename(), content };
}

const chooseBackup = (page: Page, content: string) =>
  page
    .getByLabel('Choose a backup')
    .setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer: Buffer.from(content) });

async function wipe(page: Page) {
  await page.goto('./robots.txt');
  await page.evaluate(async () => {
    localStorage.clear();
    const databases = await indexedDB.databases();
    await Promise.all(
      databases.map(
        ({ name = '' }) =>
          new Promise((resolve) => {
            indexedDB.deleteDatabase(name).addEventListener('success', resolve);
          }),
      ),
    );
  });
}

/** Runs in the page: a real file of the page's own stands for one that the user would choose. */
function pickFileOfOrigin() {
  Object.assign(window, {
    showSaveFilePicker: async () => {
      const folder = await navigator.storage.getDirectory();
      return folder.getFileHandle('kept.json', { create: true });
    },
  });
}

async function readKeptFile() {
  const folder = await navigator.storage.getDirectory();
  const handle = await folder.getFileHandle('kept.json');
  return (await handle.getFile()).text();
}
