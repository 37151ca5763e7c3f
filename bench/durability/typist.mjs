import { setTimeout as sleep } from 'node:timers/promises';
import { createManuscript } from './manuscript.mjs';

const rows = [1, 2, 3, 4, 5];
const fieldName = (/** @type {number} */ row) => `English translation of paragraph ${row}`;

/**
 * Somebody who types into the rows of the article without a stop, a word here and a sentence there.
 * @param {() => number} random
 */
export function createTypist(random) {
  const manuscript = createManuscript();
  let hand = new AbortController();

  /**
   * Types until `stop`; what the browser no longer takes by then was typed all the same.
   * @param {import('@playwright/test').Page} page
   * @param {(key: string) => Promise<unknown>} alsoTo
   */
  async function type(page, alsoTo) {
    hand = new AbortController();
    const { signal } = hand;
    while (!signal.aborted) {
      const row = rows[Math.floor(random() * rows.length)] ?? 1;
      await openField(page, row);
      await typeInto(page, row, alsoTo);
    }
  }

  async function typeInto(page, row, alsoTo) {
    const { signal } = hand;
    const keys = 5 + Math.floor(random() * 40);
    for (let count = 0; count < keys && !signal.aborted; count += 1) {
      const key = nextKey(random);
      const character = key === 'Space' ? ' ' : key;
      manuscript.type(fieldName(row), character);
      await Promise.all([page.keyboard.press(key), alsoTo(character)]);
      await sleep(20 + random() * 60);
    }
  }

  async function openField(page, row) {
    const english = page.getByRole('textbox', { name: fieldName(row), exact: true });
    await english.click();
    const field = english.and(page.locator('textarea'));
    await field.press('ControlOrMeta+End');
    const text = await field.inputValue();
    if (!hand.signal.aborted) manuscript.open(fieldName(row), text);
  }

  return {
    manuscript,
    type: (page, alsoTo) =>
      type(page, alsoTo).catch((/** @type {unknown} */ error) => {
        if (!hand.signal.aborted) throw error;
      }),
    stop: () => {
      hand.abort();
    },
  };
}

/** Words of some letters. */
function nextKey(random) {
  const letter = 'etaoinshrdlu'[Math.floor(random() * 12)] ?? 'e';
  return random() < 0.18 ? 'Space' : letter;
}
