import { expect, test, type Page } from '@playwright/test';
import { english, paragraph, switchTo } from './open';
import { writeAndSave } from './write-and-save';

test('a text of one’s own is added, deleted, had again with all that was made of it, and deleted for good', async ({
  page,
}) => {
  await addText(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pasar pagi');
  await expect(english(page, 1)).toHaveText('The market opens.');
  await expect(paragraph(page, 2)).toContainText('An aside');
  await writeAndSave(page, 'The market opens early.');
  const address = page.url();

  await page.goto('./');
  await page.getByRole('button', { name: 'Delete “Pasar pagi”' }).click();
  await expect(page.getByRole('link', { name: 'Pasar pagi' })).toHaveCount(0);
  await page.goto(address);
  await expect(page.getByRole('alert')).toContainText('It is in the bin');
  await page.goto('./');
  await page.getByText('Bin (1)').click();
  await page.getByRole('button', { name: 'Restore “Pasar pagi”' }).click();
  await page.getByRole('link', { name: 'Pasar pagi' }).click();
  await expect(english(page, 1)).toHaveText('The market opens early.');

  await page.goto('./');
  await page.getByRole('button', { name: 'Delete “Pasar pagi”' }).click();
  await page.getByText('Bin (1)').click();
  expect(await readJournal(page)).toContain('The market opens early.');
  await page.getByRole('button', { name: 'Delete for good “Pasar pagi”' }).click();
  await expect(page.getByText('all its earlier versions')).toBeVisible();
  await page.getByRole('button', { name: 'Delete with all versions' }).click();
  await expect(page.getByText('Bin (1)')).toHaveCount(0);
  await expect(page.getByRole('main')).toBeFocused();
  await page.reload();
  await expect(page.getByRole('link', { name: 'Pushilin minta tambahan' })).toBeVisible();
  await expect(page.getByText('Pasar pagi')).toHaveCount(0);
  await expect.poll(() => readJournal(page)).not.toContain('The market opens');
});

async function addText(page: Page) {
  await page.goto('./');
  await page.getByRole('link', { name: 'Add a text' }).click();
  await page
    .getByLabel('Indonesian', { exact: true })
    .fill('Pasar dibuka.\n\nBACA JUGA: Harga cabai\nOrang datang.');
  await page.getByLabel('English, if you have it').fill('The market opens.\nPeople come.');
  await page.getByLabel('Title', { exact: true }).fill('Pasar pagi');
  await expect(page.getByText('3 beads')).toBeVisible();
  await page.getByRole('button', { name: 'Add text' }).click();
  await switchTo(page, 'Read');
}

/** All revisions that the journal has, as JSON. */
const readJournal = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const opening = indexedDB.open('sejajar-journal');
        opening.addEventListener('success', () => {
          const journal = opening.result;
          const reading = journal.transaction('entries').objectStore('entries').getAll();
          reading.addEventListener('success', () => resolve(JSON.stringify(reading.result)));
          journal.close();
        });
      }),
  );
