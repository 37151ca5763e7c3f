import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { generatedAddress, serveGeneratedText } from './generated-text';
import { articleId, english, field, openArticle, paragraph, switchTo } from './open';
import { storedRecord } from './stored';

type Segment = { readonly id: string; readonly text: string };
type TextFile = { readonly source: readonly Segment[]; readonly target: readonly Segment[] };

const file = new URL(`../public/texts/${articleId}.json`, import.meta.url);
const article = JSON.parse(readFileSync(file, 'utf8')) as TextFile;
const rowsOf = (page: Page) => page.getByRole('list', { name: 'Paragraphs' });

test('the article is read', { tag: '@firefox' }, async ({ page }) => {
  await openArticle(page);

  await test.step('from the first row to the last, every line verbatim and in order', async () => {
    const rows = rowsOf(page).getByRole('listitem', { name: /^Paragraph \d+$/ });
    await expect(rows).toHaveCount(14);
    expect(await rowsOf(page).locator('p[lang="id"]').allTextContents()).toEqual(
      article.source.map(({ text }) => text),
    );
    for (const [index, { text }] of article.source.entries()) {
      const row = paragraph(page, index + 1);
      await row.scrollIntoViewIfNeeded();
      await expect(row).toBeInViewport();
      await expect(row).toContainText(text);
    }
  });

  await test.step('with the suggested English beside its Indonesian, named by its paragraph', async () => {
    for (const { id, text } of article.target) {
      const shown = english(page, Number(id.slice(1)));
      await expect(shown).toHaveText(text);
      await expect(shown).toHaveAttribute('lang', 'en');
    }
  });

  await test.step('every part says which language it is in', async () => {
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'id');
    await expect(page.getByText('Pushilin asks for more Russian troops')).toHaveAttribute(
      'lang',
      'en',
    );
    await expect(rowsOf(page).locator('p[lang="id"]')).toHaveCount(article.source.length);
  });

  await test.step('its source is named, and what to mind before trusting it', async () => {
    await expect(page.getByText('Radartasik, June 2022')).toBeVisible();
    await expect(page.getByText(/reports the claims of one side in a war/)).toBeVisible();
    await expect(page).toHaveTitle('Pushilin asks for more Russian troops · Sejajar');
  });

  await test.step('its words are counted, and the rows that ask for a translation', async () => {
    await expect(page.getByText('342 words')).toBeVisible();
    await expect(page.getByRole('progressbar', { name: '0 of 13 translated' })).toBeVisible();
  });

  await test.step('the aside is shown as one and asks for nothing', async () => {
    const aside = paragraph(page, 7);
    await expect(aside).toContainText('BACA JUGA:Jerman AKan Kirim Tujuh Tank Baja');
    await expect(aside).toContainText('An aside, not part of the story: needs no translation');
    await expect(aside.getByRole('textbox')).toHaveCount(0);
    await switchTo(page, 'Practise');
    await expect(english(page, 6)).toBeVisible();
    await expect(aside.getByRole('textbox')).toHaveCount(0);
    await expect(page.getByText('0 of 13 practised')).toBeVisible();
  });
});

test.describe('the place', () => {
  test(
    'is kept across visits: the row that was at the top is there again',
    { tag: '@firefox' },
    async ({ page }) => {
      await openArticle(page);
      await scrollToTop(page, 9);
      await expectPlace(page, 'b9');
      await page.reload();
      await expect.poll(() => topRow(page)).toBe(9);
      // By key: before a click on a busy machine the page is scrolled for the test, as no user does it.
      await page.getByRole('link', { name: 'Sejajar, to the library' }).press('Enter');
      await page
        .getByRole('link', { name: 'Pushilin minta tambahan pasukan Rusia' })
        .press('Enter');
      await expect.poll(() => topRow(page)).toBe(9);
    },
  );

  test('does not drift, whether the text is opened again and again or the mode changes', async ({
    page,
  }) => {
    await openArticle(page);

    await test.step('three visits', async () => {
      await scrollToTop(page, 6);
      await expectPlace(page, 'b6');
      for (let visit = 0; visit < 3; visit += 1) {
        await page.reload();
        await expect.poll(() => topRow(page)).toBe(6);
      }
    });

    await test.step('another mode, which is kept too', async () => {
      await scrollToTop(page, 10);
      await expectPlace(page, 'b10');
      const practise = page.getByRole('radio', { name: 'Practise' });
      await page.getByRole('radio', { name: 'Read' }).press('ArrowRight');
      await expect(practise).toBeChecked();
      await expect.poll(() => topRow(page)).toBe(10);
      await page.reload();
      await expect(practise).toBeChecked();
    });
  });

  test('is named by a link to a row, whatever the place was', async ({ page }) => {
    await test.step('a row that does not exist is the beginning of the text', async () => {
      await openArticle(page, '?row=99');
      await expect(paragraph(page, 1)).toBeInViewport();
    });

    await test.step('a row that does is where the text opens', async () => {
      await page.goto('about:blank');
      await openArticle(page, '?row=5');
      await expect(paragraph(page, 5)).toBeInViewport({ ratio: 1 });
      await expect(paragraph(page, 5).locator('[aria-current="true"]')).toBeVisible();
      await page.goto(`./#/texts/${articleId}?row=12`);
      await expect(paragraph(page, 12)).toBeInViewport({ ratio: 1 });
      await expect(paragraph(page, 12).locator('[aria-current="true"]')).toBeVisible();
    });

    await test.step('the number in the margin is the link to its row', async () => {
      await page.getByRole('link', { name: 'Link to paragraph 8' }).click();
      await expect(page).toHaveURL(new RegExp(`#/texts/${articleId}\\?row=8$`));
      await expect(paragraph(page, 8).locator('[aria-current="true"]')).toBeVisible();
    });
  });
});

test('the English stands beside the Indonesian where there is room, and below it elsewhere', async ({
  page,
}) => {
  await openArticle(page);
  for (const width of [900, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await test.step(`beside it at ${width} px`, async () => {
      const { source, target } = await sidesOf(page, 3);
      expect(target.x).toBeGreaterThan(source.x + source.width);
      expect(Math.abs(target.y - source.y)).toBeLessThan(12);
    });
  }
  for (const width of [899, 360]) {
    await page.setViewportSize({ width, height: 800 });
    await test.step(`below it at ${width} px`, async () => {
      const { source, target } = await sidesOf(page, 3);
      expect(target.y).toBeGreaterThanOrEqual(source.y + source.height);
      expect(Math.abs(target.x - source.x)).toBeLessThan(12);
    });
  }
});

test.describe('a text of 10,000 rows', () => {
  test.beforeEach(async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await serveGeneratedText(page, 10_000);
    await page.addInitScript(countMountedRows);
  });

  test('keeps its place across visits and never mounts more rows than a window needs', async ({
    page,
  }) => {
    await test.step('it opens at its first row', async () => {
      await page.goto(generatedAddress);
      await expect(paragraph(page, 1)).toBeInViewport();
      await expect(paragraph(page, 1)).toHaveAttribute('aria-setsize', '10000');
    });

    await test.step('it opens again at the row that was at the top', async () => {
      await page.mouse.move(600, 500);
      await page.mouse.wheel(0, 200_000);
      await expectPlace(page, expect.stringMatching(/^b\d{4}$/), 'generated');
      const top = await topRow(page);
      expect(await mostMountedRows(page)).toBeLessThan(100);
      await page.reload();
      await expect.poll(() => topRow(page)).toBe(top);
    });

    await test.step('however far the wheel turns, few rows are mounted', async () => {
      for (const pixels of [3000, 30_000, 300_000, -100_000]) {
        const before = await topRow(page);
        await page.mouse.wheel(0, pixels);
        await expect.poll(() => topRow(page)).not.toBe(before);
      }
      expect(await mostMountedRows(page)).toBeLessThan(100);
    });
  });

  test('can be entered anywhere by its address, and walked from there by key', async ({ page }) => {
    await test.step('the last row', async () => {
      await page.goto(`${generatedAddress}?row=10000`);
      await expect(paragraph(page, 10_000)).toBeInViewport({ ratio: 1 });
      await page.goto('about:blank');
    });

    await test.step('one among the others', async () => {
      await page.goto(`${generatedAddress}?row=9000`);
      await expect(paragraph(page, 9000)).toBeInViewport();
      await expect(paragraph(page, 9000)).toContainText('Baris 9000:');
      for (const number of [9001, 9002, 9003]) {
        await page.keyboard.press('Alt+ArrowDown');
        await expect(english(page, number)).toBeFocused();
        await expect(paragraph(page, number)).toBeInViewport();
      }
      await page.keyboard.press('Alt+ArrowUp');
      await expect(english(page, 9002)).toBeFocused();
      await page.goto(`${generatedAddress}?row=17`);
      await expect(paragraph(page, 17)).toBeInViewport();
      expect(await mostMountedRows(page)).toBeLessThan(100);
    });
  });

  test('keeps the row that is being edited, and skips none on the way', async ({ page }) => {
    await page.goto(generatedAddress);
    await expect(paragraph(page, 1)).toBeVisible();

    await test.step('a key that is held down walks row by row', async () => {
      await english(page, 1).focus();
      for (let press = 0; press < 40; press += 1) await page.keyboard.press('Alt+ArrowDown');
      await expect(english(page, 41)).toBeFocused();
      await expect(paragraph(page, 41)).toBeInViewport();
    });

    await test.step('the field stays open wherever the window goes', async () => {
      await page.goto(`${generatedAddress}?row=4`);
      await english(page, 4).click();
      await page.keyboard.press('End');
      await page.keyboard.type(' Begun');
      await page.mouse.wheel(0, 60_000);
      await expect(paragraph(page, 4)).not.toBeInViewport();
      await expect(paragraph(page, 5)).toHaveCount(0);
      await expect(field(page, 4)).toBeFocused();
      await page.keyboard.type(' and ended.');
      await expect(english(page, 4)).toHaveValue('Line 4. Begun and ended.');
      await expect
        .poll(() => storedRecord(page, 'sejajar:translation:generated:t4'))
        .toMatchObject({ value: { text: 'Line 4. Begun and ended.' } });
    });
  });
});

/** Waits until the row at the top is the place that is kept. */
const expectPlace = (page: Page, beadId: unknown, textId: string = articleId) =>
  expect
    .poll(() => storedRecord(page, `sejajar:place:${textId}`))
    .toMatchObject({ value: { beadId } });

/** Scrolls as a reader does, until the row stands just below the bar. */
async function scrollToTop(page: Page, number: number) {
  await paragraph(page, number).evaluate((row) => {
    scrollTo(0, row.getBoundingClientRect().top + scrollY - 72);
  });
  await expect.poll(() => topRow(page)).toBe(number);
}

/** The number of the uppermost row of which something shows below the bar. */
const topRow = (page: Page) =>
  page.evaluate(() => {
    const rows = [...document.querySelectorAll('[role="listitem"]')];
    const top = rows
      .map((row) => ({ number: Number(row.ariaPosInSet), box: row.getBoundingClientRect() }))
      .toSorted((one, other) => one.number - other.number)
      .find(({ box }) => box.bottom > 73);
    return top?.number;
  });

/** Where the Indonesian and the English of a row are drawn, both at one moment. */
const sidesOf = (page: Page, number: number) =>
  paragraph(page, number).evaluate((row) => {
    const boxOf = (selector: string) => {
      const side = row.querySelector(selector);
      if (!side) throw new Error(`Nothing is drawn for ${selector}`);
      const { x, y, width, height } = side.getBoundingClientRect();
      return { x, y, width, height };
    };
    return { source: boxOf('p[lang="id"]'), target: boxOf('[role="textbox"]') };
  });

/** Runs in the page: notes on the root element how many rows have been mounted at once. */
function countMountedRows() {
  let most = 0;
  const count = () => {
    const { length } = document.querySelectorAll('[role="listitem"]');
    if (length > most) document.documentElement.dataset['mostRows'] = String((most = length));
  };
  new MutationObserver(count).observe(document, { childList: true, subtree: true });
}

async function mostMountedRows(page: Page) {
  const most = await page.locator('html').getAttribute('data-most-rows');
  return Number(most ?? Number.NaN);
}
