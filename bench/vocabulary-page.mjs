import { readKeyDurations, watchKeys } from './key-durations.mjs';

/** Milliseconds from each key in the search of the vocabulary to its paint, and to the rows that answer to all of them. */
export async function measureSearching(page, base) {
  await page.goto(`${base}#/words`);
  await page.getByRole('row').nth(1).waitFor();
  const words = ['menulis', 'pertanggungjawaban', 'write', 'keadaan', 'house'];
  const search = page.getByRole('searchbox');
  await watchKeys(page);
  await page.evaluate(watchChanges);
  const answers = [];
  for (const word of words) {
    await search.fill('');
    await search.pressSequentially(word, { delay: 60 });
    answers.push(await page.evaluate(untilRowsRest));
  }
  return { keys: await readKeyDurations(page, words.join('').length), answers };
}

function watchChanges() {
  addEventListener('keydown', () => (window.lastKeyAt = performance.now()), { capture: true });
  new MutationObserver(() => (window.lastChangeAt = performance.now())).observe(
    document.querySelector('main'),
    { childList: true, characterData: true, subtree: true },
  );
}

/** Resolves to the milliseconds from the last key to the last change of the rows, once none has come for a while. */
function untilRowsRest() {
  return new Promise((resolve) => {
    setTimeout(() => resolve(window.lastChangeAt - window.lastKeyAt), 400);
  });
}
