import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { fillStorage, makeRoom } from './fill-storage';
import { articleId, english, field, openArticle, paragraph } from './open';
import {
  keyOf,
  storeBeforeOpening,
  storedKeys,
  storedRecord,
  storedValue,
  storedText,
} from './stored';

const suggestion =
  'The move comes amid reports of heavy artillery shelling by Kyiv of residential areas in Donetsk and other places across the republic.';
const key = keyOf('translation', 't1');

test('the field opens in place, grows, and is left', async ({ page }) => {
  await openArticle(page);

  await test.step('a selection in the English is a wish to copy, not to edit', async () => {
    await english(page, 2).scrollIntoViewIfNeeded();
    const from = await placeOfCharacter(page, 2, 4);
    const to = await placeOfCharacter(page, 2, 30);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 4 });
    await page.mouse.up();
    await expect(english(page, 2)).toHaveJSProperty('tagName', 'DIV');
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(suggestion.slice(4, 30));
    await page.getByRole('heading', { level: 1 }).click();
  });

  await test.step('it opens in place: the first line stands where it stood', async () => {
    const next = paragraph(page, 3);
    const before = { row: await paragraph(page, 2).boundingBox(), next: await next.boundingBox() };
    await clickAtCharacter(page, 2, 10);
    await expect(field(page, 2)).toBeFocused();
    expect(await paragraph(page, 2).boundingBox()).toEqual(before.row);
    expect(await next.boundingBox()).toEqual(before.next);
    await page.keyboard.press('Escape');
  });

  await test.step('it opens where the English is clicked, with the caret at that place', async () => {
    const caret = suggestion.indexOf('heavy artillery');
    await clickAtCharacter(page, 2, caret);
    await expect(field(page, 2)).toBeFocused();
    await expect(english(page, 2)).toHaveValue(suggestion);
    expect(await selectionOf(page)).toEqual([caret, caret]);
    await page.keyboard.type('very ');
    await expect(english(page, 2)).toHaveValue(
      suggestion.replace('heavy artillery', 'very heavy artillery'),
    );
    await setBack(page, 2);
  });

  await test.step('it opens with Enter, at the end of the English', async () => {
    await english(page, 2).focus();
    await page.keyboard.press('Enter');
    await expect(field(page, 2)).toBeFocused();
    expect(await selectionOf(page)).toEqual([suggestion.length, suggestion.length]);
    await page.keyboard.type(' More.');
    await expect(english(page, 2)).toHaveValue(`${suggestion} More.`);
    await setBack(page, 2);
  });

  await test.step('it is left with Escape; the English keeps the focus and what was written', async () => {
    await english(page, 2).click();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type(' Yes.');
    await page.keyboard.press('Escape');
    await expect(english(page, 2)).toHaveText(`${suggestion} Yes.`);
    await expect(english(page, 2)).toHaveJSProperty('tagName', 'DIV');
    await expect(english(page, 2)).toBeFocused();
  });

  await test.step('it grows with its text and shows all of it', async () => {
    await english(page, 4).click();
    const before = await heightOf(page, 4);
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.insertText(' And a good deal more is said of it.'.repeat(20));
    await expect.poll(() => heightOf(page, 4)).toBeGreaterThan(before * 2);
    const hidden = await english(page, 4).evaluate(
      ({ scrollHeight, clientHeight }) => scrollHeight - clientHeight,
    );
    expect(hidden).toBeLessThanOrEqual(0);
    const grown = await english(page, 4).boundingBox();
    const next = await paragraph(page, 5).boundingBox();
    expect((grown?.y ?? 0) + (grown?.height ?? 0)).toBeLessThanOrEqual(next?.y ?? 0);
  });
});

test.describe('what is typed', () => {
  test('is found again after a reload', { tag: '@firefox' }, async ({ page }) => {
    await openArticle(page);

    await test.step('it can be read in local storage, and is marked as one’s own', async () => {
      await english(page, 1).click();
      await page.keyboard.press('ControlOrMeta+a');
      await english(page, 1).pressSequentially('Pushilin wants “more” troops – now.');
      await expect(paragraph(page, 1).getByText('Saved', { exact: true })).toBeVisible();

      const raw = await storedText(page, key);
      expect(raw).toContain('Pushilin wants “more” troops – now.');
      expect(await storedRecord(page, key)).toMatchObject({
        version: 1,
        revision: expect.any(Number),
        savedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        value: { text: 'Pushilin wants “more” troops – now.' },
      });

      await page.reload();
      await expect(english(page, 1)).toHaveText('Pushilin wants “more” troops – now.');
      await expect(paragraph(page, 1).getByText('Yours', { exact: true })).toBeAttached();
      await expect(paragraph(page, 2).getByText('Yours', { exact: true })).toHaveCount(0);
    });

    await test.step('it may be nothing at all: an emptied field stays empty', async () => {
      await english(page, 1).click();
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.press('Delete');
      await page.keyboard.press('Escape');
      await page.reload();
      await expect(english(page, 1)).toHaveText('No English yet. Choose it to write some.');
      await english(page, 1).click();
      await expect(english(page, 1)).toHaveValue('');
    });

    await test.step('it is called saved only once it is in local storage', async () => {
      await expect(paragraph(page, 1).getByText('Saved', { exact: true })).toHaveCount(0);
      const atFirstSaved = page.evaluate(recordWhenSaved, key);
      await page.keyboard.type('Word after word');
      const { raw, typed } = await atFirstSaved;
      // How much was typed by then depends on how fast the keys came.
      expect(typed).toMatch(/./);
      expect('Word after word').toContain(typed);
      expect(JSON.parse(raw ?? 'null')).toMatchObject({ value: { text: typed } });
    });
  });

  test('is kept soon, and at once when the field is left', async ({ page }) => {
    await openWithStoppedClock(page);

    await test.step('300 ms after the last key, while the field is still open', async () => {
      await writeOver(page, 1, 'Half a sent');
      await expect(paragraph(page, 1).getByText('Saving…')).toBeVisible();
      expect(await storedValue(page, key)).toBeUndefined();
      await page.clock.runFor(300);
      expect(await storedRecord(page, key)).toMatchObject({ value: { text: 'Half a sent' } });
      await expect(field(page, 1)).toBeFocused();
      await expect(paragraph(page, 1).getByText('Saved', { exact: true })).toBeVisible();
    });

    await test.step('with Escape', async () => {
      await writeOver(page, 1, 'Left with Escape');
      await page.keyboard.press('Escape');
      expect(await storedRecord(page, key)).toMatchObject({ value: { text: 'Left with Escape' } });
    });

    await test.step('with a click elsewhere', async () => {
      await writeOver(page, 2, 'Left with a click');
      await page.getByRole('heading', { level: 1 }).click();
      expect(await storedRecord(page, keyOf('translation', 't2'))).toMatchObject({
        value: { text: 'Left with a click' },
      });
    });

    await test.step('with Ctrl+Enter', async () => {
      await writeOver(page, 1, 'Done in a hurry');
      await page.keyboard.press('Control+Enter');
      await expect(field(page, 2)).toBeFocused();
      expect(await storedRecord(page, key)).toMatchObject({ value: { text: 'Done in a hurry' } });
    });
  });

  test('is kept when the page goes in the middle of a word', async ({ page, context }) => {
    const other = await context.newPage();
    await page.clock.install();
    for (const [index, [event, leave]] of (
      [
        ['hidden', hide],
        ['left for another page of the app', (left: Page) => left.goto('./#/settings')],
        ['reloaded', (left: Page) => left.reload()],
        ['left for another site', (left: Page) => left.goto('about:blank')],
        ['closed', close],
      ] as const
    ).entries()) {
      await test.step(`when it is ${event}`, async () => {
        await page.bringToFront();
        await comeBack(page);
        await stopClock(page, index + 1);
        await writeOver(page, index + 1, 'In the middle of a wo');
        await leave(page);
        await other.goto('./robots.txt');
        // What one process has put into local storage, another sees a little later.
        await expect
          .poll(() => storedRecord(other, keyOf('translation', `t${index + 1}`)))
          .toMatchObject({ value: { text: 'In the middle of a wo' } });
      });
    }
  });
});

test('a translation of one’s own is compared, set back and had again', async ({ page }) => {
  await openArticle(page);
  const own = await replaceWord(page, 2, 'heavy', 'massive');
  const row = paragraph(page, 2);

  await test.step('the words that differ from the suggestion are marked in each', async () => {
    await row.getByRole('button', { name: 'Compare' }).click();
    await expect(field(page, 2)).toBeFocused();
    await expect(row.getByRole('heading', { name: 'Yours' })).toBeVisible();
    await expect(row.getByRole('heading', { name: 'Suggested' })).toBeVisible();
    await expect(row.getByRole('deletion')).toHaveText(['massive']);
    await expect(row.getByRole('insertion')).toHaveText(['heavy']);
    await page.keyboard.press('Escape');
    await expect(row.getByRole('heading', { name: 'Suggested' })).toHaveCount(0);
    await expect(field(page, 2)).toBeFocused();
  });

  await test.step('it is set back to the suggestion, and that can be undone', async () => {
    await expect(row.getByText('Saved', { exact: true })).toBeVisible();
    await row.getByRole('button', { name: 'Set back', exact: true }).click();
    await expect(english(page, 2)).toHaveValue(suggestion);
    await expect
      .poll(() => storedRecord(page, keyOf('translation', 't2')))
      .toMatchObject({ removed: true });
    await row.getByRole('button', { name: 'Undo set back' }).click();
    await expect(english(page, 2)).toHaveValue(own);
    await page.keyboard.press('Escape');
    await page.reload();
    await expect(english(page, 2)).toHaveText(own);
  });

  await test.step('once it is set back it is no longer marked as one’s own', async () => {
    await expect(row.getByText('Yours', { exact: true })).toBeAttached();
    await english(page, 2).click();
    await row.getByRole('button', { name: 'Set back', exact: true }).click();
    await page.keyboard.press('Escape');
    await expect(english(page, 2)).toHaveText(suggestion);
    await expect(row.getByText('Yours', { exact: true })).toHaveCount(0);
    await page.reload();
    await expect(english(page, 2)).toHaveText(suggestion);
  });
});

test.describe('a row that is done', () => {
  test('is marked with Ctrl+Enter, which goes to the next that is not', async ({ page }) => {
    await openArticle(page);
    await english(page, 4).click();
    await page.keyboard.press('Control+Enter');
    await expect(field(page, 5)).toBeFocused();
    await expect(paragraph(page, 4).getByRole('img', { name: 'Done' })).toBeVisible();
    await expect(page.getByText('1 of 13 translated')).toBeVisible();
    await page.keyboard.press('Control+Enter');
    await page.keyboard.press('Control+Enter');
    await expect(field(page, 8)).toBeFocused();
    await english(page, 3).click();
    await page.keyboard.press('Control+Enter');
    await expect(field(page, 8)).toBeFocused();
    await expect(page.getByRole('progressbar', { name: '4 of 13 translated' })).toBeVisible();
    await page.reload();
    await expect(page.getByText('4 of 13 translated')).toBeVisible();
    await page.goto('./#/');
    await expect(page.getByText('4 of 13 translated')).toBeVisible();
  });

  test('is marked and unmarked by its button; with the last one all is translated', async ({
    page,
  }) => {
    await openArticle(page);

    await test.step('its button leaves the field open', async () => {
      await english(page, 1).click();
      const button = paragraph(page, 1).getByRole('button', { name: 'Done', exact: true });
      await button.click();
      await expect(button).toHaveAttribute('aria-pressed', 'true');
      await expect(page.getByText('1 of 13 translated')).toBeVisible();
      await expect(field(page, 1)).toBeFocused();
      await button.click();
      await expect(page.getByText('0 of 13 translated')).toBeVisible();
    });

    await test.step('when it is the last one, the text says that all is translated', async () => {
      await english(page, 1).click();
      for (const next of [2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13, 14]) {
        await page.keyboard.press('Control+Enter');
        await expect(field(page, next)).toBeFocused();
      }
      await page.keyboard.press('Control+Enter');
      await expect(page.getByText('Every paragraph is translated.')).toBeInViewport();
      await expect(page.getByText('13 of 13 translated')).toBeAttached();
    });
  });
});

test.describe('when the browser does not keep it', () => {
  test('a full storage is told of, and the text stays until there is room', async ({ page }) => {
    await page.addInitScript(withholdIndexedDb);
    await openArticle(page);
    await page.evaluate(fillStorage);
    const row = paragraph(page, 1);

    await test.step('it is not lost when another row is edited', async () => {
      await writeOver(page, 1, 'Still here.');
      await expect(row.getByRole('alert')).toContainText('Not saved');
      await page.keyboard.press('Control+Enter');
      await expect(field(page, 2)).toBeFocused();
      await expect(english(page, 1)).toHaveText('Still here.');
      await expect(row.getByRole('alert')).toContainText('Not saved');
    });

    await test.step('the row says so, and the text can be downloaded', async () => {
      await writeOver(page, 1, 'This finds no room.');
      await expect(row.getByRole('alert')).toContainText(
        'Not saved: the browser’s storage is full',
      );
      await expect(row.getByText('Saved', { exact: true })).toHaveCount(0);
      await expect(english(page, 1)).toHaveValue('This finds no room.');
      await expect(page.getByText('Nothing more can be kept in this browser')).toBeVisible();
      const downloading = page.waitForEvent('download');
      await row.getByRole('button', { name: 'Download this text' }).click();
      expect(await readFile(await (await downloading).path(), 'utf8')).toBe('This finds no room.');
      await page.keyboard.press('Escape');
      await expect(english(page, 1)).toHaveText('This finds no room.');
      await expect(row.getByRole('alert')).toContainText('Not saved');
    });

    await test.step('it is saved as soon as there is room', async () => {
      await page.evaluate(makeRoom);
      await english(page, 1).click();
      await page.keyboard.press('ControlOrMeta+End');
      await page.keyboard.type(' Now it does.');
      await expect(row.getByText('Saved', { exact: true })).toBeVisible();
      expect(await storedRecord(page, key)).toMatchObject({
        value: { text: 'This finds no room. Now it does.' },
      });
    });
  });

  test('a forbidden storage lets the text be read and says so when typing', async ({ page }) => {
    await page.addInitScript(withholdIndexedDb);
    await page.addInitScript(forbidStorage);
    await openArticle(page);
    await expect(english(page, 14)).toHaveText(/^He noted, however/);
    await english(page, 1).click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('Not to be kept.');
    await expect(paragraph(page, 1).getByRole('alert')).toContainText(
      'Not saved: this browser forbids the site to keep anything',
    );
    await page.keyboard.press('Escape');
    await expect(english(page, 1)).toHaveText('Not to be kept.');
  });
});

test.describe('a record that cannot be read', () => {
  test('is set aside and reported when it is damaged, and the text opens', async ({ page }) => {
    const damaged = '{"version":1,"revision":3,"savedAt":"2026-01-0';
    await storeBeforeOpening(page, key, damaged);
    await openArticle(page);
    await expect(page.getByText('1 saved record could not be read')).toBeVisible();
    await expect(english(page, 1)).toHaveText(/^Radartasik – Denis Pushilin/);
    const setAside = (await storedKeys(page)).find((name) => name.includes(':set-aside:'));
    expect(setAside).toContain(key);
    expect(await storedText(page, setAside ?? '')).toBe(damaged);
    expect(await storedText(page, key)).toBeNull();

    await english(page, 1).click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('Written anew.');
    await expect(paragraph(page, 1).getByText('Saved', { exact: true })).toBeVisible();
    await page.reload();
    await expect(english(page, 1)).toHaveText('Written anew.');
    await page.getByText('Show them').click();
    await expect(page.getByText(damaged)).toBeVisible();
  });

  test('is refused and never rewritten when a newer program made it', async ({ page }) => {
    const newer = JSON.stringify({
      version: 99,
      revision: 7,
      savedAt: '2030-01-01T00:00:00.000Z',
      value: { text: 'From the future', mood: 'cheerful' },
    });
    await storeBeforeOpening(page, key, newer);
    await openArticle(page);
    await expect(page.getByText('1 saved record could not be read')).toBeVisible();
    await expect(english(page, 1)).toHaveText(/^Radartasik – Denis Pushilin/);
    await english(page, 1).click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('From the past');
    await expect(paragraph(page, 1).getByRole('alert')).toContainText(
      'Not saved: a newer version of Sejajar has written here',
    );
    await expect(english(page, 1)).toHaveValue('From the past');
    expect(await storedText(page, key)).toBe(newer);
  });

  test('damaged settings leave the app as it is at first', async ({ page }) => {
    await storeBeforeOpening(page, 'sejajar:settings', '{"version":1,"theme":"pink"}');
    await openArticle(page);
    await expect(page.getByText('1 saved record could not be read')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'system');
  });
});

/** Opens the article with a clock that stands still, so that nothing is kept merely because time went by. */
async function openWithStoppedClock(page: Page) {
  await page.clock.install();
  await openArticle(page);
  await stopClock(page);
}

/** Stops it once the app has come to rest, some hours later than it is. */
async function stopClock(page: Page, hours = 1) {
  await expect.poll(() => storedRecord(page, `sejajar:place:${articleId}`)).toBeDefined();
  await page.clock.pauseAt(Date.now() + hours * 3_600_000);
}

/** Opens the field of a row and writes over what stands in it. */
async function writeOver(page: Page, number: number, text: string) {
  await english(page, number).click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}

/** Sets the row that is being written back to the suggestion and leaves it. */
async function setBack(page: Page, number: number) {
  await paragraph(page, number).getByRole('button', { name: 'Set back', exact: true }).click();
  await expect(english(page, number)).toHaveValue(suggestion);
  await page.keyboard.press('Escape');
}

/** Puts another word in the place of one, and gives the whole text. */
async function replaceWord(page: Page, number: number, word: string, other: string) {
  const text = await english(page, number).innerText();
  const start = text.indexOf(word);
  await english(page, number).focus();
  await page.keyboard.press('Enter');
  await english(page, number).evaluate(
    (area, [from, to]) => {
      if (area instanceof HTMLTextAreaElement) area.setSelectionRange(from, to);
    },
    [start, start + word.length] as const,
  );
  await page.keyboard.type(other);
  const changed = text.replace(word, other);
  await expect(english(page, number)).toHaveValue(changed);
  return changed;
}

async function clickAtCharacter(page: Page, number: number, index: number) {
  await english(page, number).scrollIntoViewIfNeeded();
  const { x, y } = await placeOfCharacter(page, number, index);
  await page.mouse.click(x, y);
}

/** The middle of the left edge of a character of the English, in the window. */
const placeOfCharacter = (page: Page, number: number, index: number) =>
  english(page, number).evaluate((element, at) => {
    const range = document.createRange();
    range.setStart(element.firstChild ?? element, at);
    range.setEnd(element.firstChild ?? element, at + 1);
    const box = range.getBoundingClientRect();
    return { x: box.left + 1, y: box.top + box.height / 2 };
  }, index);

const selectionOf = (page: Page) =>
  page.evaluate(() => {
    const area = document.activeElement;
    return area instanceof HTMLTextAreaElement
      ? [area.selectionStart, area.selectionEnd]
      : undefined;
  });

const heightOf = async (page: Page, number: number) =>
  (await english(page, number).boundingBox())?.height ?? 0;

/** What a browser does when its tab goes into the background; headless ones never do. */
async function hide(page: Page) {
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  });
}

/** Opens the article in a page that was hidden or left, and lets its clock go on. */
async function comeBack(page: Page) {
  await page.evaluate(() => {
    Reflect.deleteProperty(document, 'visibilityState');
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  });
  await page.clock.resume();
  await openArticle(page);
}

async function close(page: Page) {
  const closed = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  await closed;
}

/** Runs in the page: the record, and the field that is typed in, when the word "Saved" first appears. */
function recordWhenSaved(name: string) {
  return new Promise<{ raw: string | null; typed: string | undefined }>((resolve) => {
    new MutationObserver(() => {
      const statuses = [...document.querySelectorAll('[role="status"]')];
      if (!statuses.some(({ textContent }) => textContent === 'Saved')) return;
      resolve({
        raw: localStorage.getItem(name),
        typed: document.querySelector<HTMLTextAreaElement>('textarea:focus')?.value,
      });
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
}

/** Runs in the page: as in a browser without a journal, so that local storage is all there is. */
function withholdIndexedDb() {
  Object.defineProperty(window, 'indexedDB', { value: undefined });
}

/** Runs in the page: as where the user has blocked the data of sites. */
function forbidStorage() {
  Object.defineProperty(window, 'localStorage', {
    get() {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    },
  });
}
