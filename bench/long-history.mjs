/**
 * Gives a generated text a history before the app is opened: `revisions` entries in the journal, of a thousand rows, each of a
 * sitting of its own, so that compaction may drop none; the newest of each row are in local storage too.
 * @param {import('@playwright/test').Page} page
 * @param {string} base the address of the app
 * @param {number} revisions
 */
export async function giveHistory(page, base, revisions) {
  // The app lays the journal out; then a page without it has the origin to itself.
  await page.goto(base);
  await page.getByRole('link', { name: 'Teks buatan' }).waitFor();
  await page.waitForFunction(isLaidOut);
  await page.goto(new URL('robots.txt', base).href);
  await page.evaluate(appendEntries, revisions);
}

/** Runs in the page. */
async function isLaidOut() {
  const databases = await indexedDB.databases();
  return databases.some(({ name }) => name === 'sejajar-journal');
}

/** Runs in the page. */
async function appendEntries(revisions) {
  const rows = 1000;
  const start = Date.UTC(2020, 0, 1);
  const journal = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('sejajar-journal');
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(new Error(opening.error?.message)));
  });
  for (let first = 0; first < revisions; first += 10_000) {
    const transaction = journal.transaction('entries', 'readwrite');
    const store = transaction.objectStore('entries');
    for (let number = first; number < Math.min(first + 10_000, revisions); number += 1) {
      const revision = 1 + Math.floor(number / rows);
      const key = `sejajar:translation:generated:t${1 + (number % rows)}`;
      const text = `Version ${revision} of the English of this paragraph, as long as one usually is.`;
      const savedAt = new Date(start + number * 60_000).toISOString();
      const made = { version: 1, revision, savedAt, value: { text } };
      store.add({ ...made, key, sitting: `sitting ${revision}` });
      localStorage.setItem(key, JSON.stringify(made));
    }
    await new Promise((resolve, reject) => {
      transaction.addEventListener('complete', resolve);
      transaction.addEventListener('abort', () => reject(new Error(transaction.error?.message)));
    });
  }
  journal.close();
}
