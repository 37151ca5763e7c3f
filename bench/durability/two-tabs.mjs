/**
 * Two tabs write into rows of the article at once, each at its own pace.
 * @param {readonly import('@playwright/test').Page[]} tabs that show the article
 * @param {object} options
 * @param {number} options.edits of each tab
 * @param {(tab: number) => readonly number[]} options.rowsOf which paragraphs a tab writes into, from 1 on
 * @param {() => number} options.random
 * @returns {Promise<readonly (readonly { row: number, text: string }[])[]>} what each tab wrote, in order; no two texts are alike
 */
export const editInTabs = (tabs, { edits, rowsOf, random }) =>
  Promise.all(
    tabs.map(async (page, tab) => {
      const rows = rowsOf(tab);
      const written = [];
      for (let edit = 1; edit <= edits; edit += 1) {
        const row = rows[Math.floor(random() * rows.length)] ?? 1;
        const text = `Edit ${edit} of tab ${tab + 1}.`;
        await write(page, row, text);
        written.push({ row, text });
      }
      return written;
    }),
  );

/**
 * Leaving the field keeps what stands in it. By keyboard: the mouse would wait for a tab behind to draw a frame.
 * @param {import('@playwright/test').Page} page
 * @param {number} row
 * @param {string} text
 */
async function write(page, row, text) {
  const name = `English translation of paragraph ${row}`;
  const english = page.getByRole('textbox', { name, exact: true });
  await english.press('Enter');
  const field = english.and(page.locator('textarea'));
  // What the other tab saves at this moment takes the selection away: then the text stands behind it.
  while ((await field.inputValue()) !== text) await field.fill(text);
  await field.press('Escape');
}

/**
 * Every text that the histories of the translations hold.
 * @param {import('@playwright/test').Page} page
 */
export const readHistories = async (page) => new Set(await page.evaluate(readJournal));

/**
 * Runs in the page.
 * @returns {Promise<string[]>}
 */
const readJournal = () =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('sejajar-journal');
    opening.addEventListener('error', () => reject(new Error(opening.error?.message)));
    opening.addEventListener('success', () => {
      const journal = opening.result;
      const reading = journal.transaction('entries').objectStore('entries').getAll();
      reading.addEventListener('success', () => {
        journal.close();
        const ofTranslations = reading.result.filter(({ key }) =>
          key.startsWith('sejajar:translation:'),
        );
        resolve(ofTranslations.flatMap(({ value }) => value?.text ?? []));
      });
    });
  });
