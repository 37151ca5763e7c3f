import { readKeyDurations, watchKeys } from './key-durations.mjs';

/** The keys of mode Align that change something, each from where the one before it left the focus. */
const edits = ['m', 's', 'Enter', 'Backspace', 'u', 'a', 'Control+z', 'ArrowDown'];

/**
 * Milliseconds from each key to the paint that shows its edit (Event Timing), in mode Align of the text that is open.
 * @param {import('@playwright/test').Page} page
 * @param {number} keys
 */
export async function measureAligning(page, keys) {
  await page.getByText('Align', { exact: true }).click();
  await page
    .getByRole('textbox', { name: /^Bead 1, / })
    .first()
    .click();
  await watchKeys(page);
  for (let key = 0; key < keys; key += 1) {
    await page.keyboard.press(edits[key % edits.length]);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
  }
  return readKeyDurations(page, keys);
}
