import { expect, test, type Locator, type Page } from '@playwright/test';
import { articleId, english, litWord, openLitArticle, paragraph } from './open';
import { serveSmallText } from './small-text';
import { storedRecord, storedValue } from './stored';

const card = (page: Page, word: string) => page.getByRole('dialog', { name: word, exact: true });

test.describe('a lit word', () => {
  test('is chosen by mouse', { tag: '@firefox' }, async ({ page }) => {
    await openLitArticle(page);

    await test.step('a short gloss shows while the mouse rests on it', async () => {
      await litWord(page, 1, 'pemimpin').hover();
      await expect(page.getByRole('tooltip')).toHaveText('leader');
      await litWord(page, 1, 'membantu').hover();
      await expect(page.getByRole('tooltip')).toHaveText('help, assist');
      await page.getByRole('heading', { level: 1 }).hover();
      await expect(page.getByRole('tooltip')).toHaveCount(0);
    });

    await test.step('a click opens its card, another one closes it', async () => {
      await litWord(page, 5, 'dikerahkan').click();
      const opened = card(page, 'dikerahkan');
      await expect(opened).toBeVisible();
      await expect(opened).toContainText('form of mengerahkan');
      await expect(opened).toContainText('root kerah');
      await expect(opened).toContainText('verb');
      await expect(opened).toContainText('di-+kerah+-kan');
      await expect(opened).toContainText('makes it passive');
      await expect(opened).toContainText('be deployed, be mobilised');
      await litWord(page, 5, 'dikerahkan').click();
      await expect(opened).toHaveCount(0);
    });

    await test.step('the card gives way to the next word, to its button, and to a click elsewhere', async () => {
      await litWord(page, 1, 'pemimpin').click();
      await expect(card(page, 'pemimpin')).toBeVisible();
      await litWord(page, 1, 'Rakyat')
        .or(litWord(page, 1, 'meminta'))
        .first()
        .click();
      await expect(card(page, 'pemimpin')).toHaveCount(0);
      await expect(card(page, 'meminta')).toBeVisible();
      await card(page, 'meminta').getByRole('button', { name: 'Close' }).click();
      await expect(card(page, 'meminta')).toHaveCount(0);
      await expect(litWord(page, 1, 'meminta')).toBeFocused();
      await litWord(page, 1, 'pemimpin').click();
      await page.getByRole('heading', { level: 1 }).click();
      await expect(card(page, 'pemimpin')).toHaveCount(0);
    });

    await test.step('of two meanings both are named, the likelier first', async () => {
      await litWord(page, 3, 'kata').click();
      await expect(
        card(page, 'kata').getByRole('listitem').filter({ hasText: /^said/ }),
      ).toBeVisible();
      await expect(card(page, 'kata')).toContainText('word');
    });
  });

  test('is chosen by keyboard', { tag: '@firefox' }, async ({ page }) => {
    await openLitArticle(page);
    const link = page.getByRole('link', { name: 'Link to paragraph 2', exact: true });

    await test.step('Tab and arrows go to it, Enter opens its card, Escape closes it', async () => {
      await link.focus();
      await page.keyboard.press('Tab');
      await expect(litWord(page, 2, 'Langkah')).toBeFocused();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await expect(litWord(page, 2, 'dilakukan')).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(card(page, 'dilakukan')).toBeVisible();
      await expect(card(page, 'dilakukan')).toContainText('be done, be carried out');
      await page.keyboard.press('Escape');
      await expect(card(page, 'dilakukan')).toHaveCount(0);
      await expect(litWord(page, 2, 'dilakukan')).toBeFocused();
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowLeft');
      await expect(litWord(page, 2, 'Langkah')).toBeFocused();
    });

    await test.step('the words of a row are a single tab stop, before the English', async () => {
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Tab');
      await expect(english(page, 2)).toBeFocused();
      await page.keyboard.press('Shift+Tab');
      await expect(litWord(page, 2, 'itu')).toBeFocused();
      await page.keyboard.press('Shift+Tab');
      await expect(link).toBeFocused();
    });

    await test.step('an arrow goes on to the next one while a card is open', async () => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('Enter');
      await expect(card(page, 'Langkah')).toBeVisible();
      await page.keyboard.press('ArrowRight');
      await expect(card(page, 'itu')).toBeVisible();
      await expect(card(page, 'Langkah')).toHaveCount(0);
      await page.keyboard.press('Escape');
      await expect(litWord(page, 2, 'itu')).toBeFocused();
    });

    await test.step('one that a screen reader goes to is the one whose card opens', async () => {
      await litWord(page, 2, 'dilakukan').focus();
      await page.keyboard.press('Enter');
      await expect(card(page, 'dilakukan')).toBeVisible();
    });
  });

  test('is never a name, and leaves the text as it is', async ({ page }) => {
    await openLitArticle(page);

    await test.step('names inside a sentence and words that the glossary lacks stay unlit', async () => {
      for (const name of ['Pushilin', 'Denis', 'Peskov', 'Donetsk', 'Basurin']) {
        await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0);
      }
      await expect(litWord(page, 1, 'Republik Rakyat Donetsk')).toBeVisible();
    });

    await test.step('copying gives the line and nothing else', async () => {
      const line = paragraph(page, 2).locator('p[lang="id"]');
      expect(await line.innerText()).toBe(
        'Langkah itu dilakukan di tengah laporan penembakan artileri berat oleh Kiev terhadap daerah pemukiman di Donetsk dan lokasi lain di seluruh republik.',
      );
    });

    await test.step('a name that is spelt like a word but for its capital letter stays unlit', async () => {
      await page.route(`**/texts/${articleId}.json`, async (route) => {
        const response = await route.fetch();
        const text = await response.text();
        await route.fulfill({
          body: text.replace('Denis Pushilin pemimpin', 'Pasar Sibuk pemimpin'),
        });
      });
      await page.reload();
      await expect(paragraph(page, 1)).toContainText('Pasar Sibuk pemimpin');
      await expect(litWord(page, 1, 'pemimpin')).toBeVisible();
      await expect(litWord(page, 10, 'pasar')).toBeVisible();
      await expect(litWord(page, 10, 'sibuk')).toBeVisible();
      await expect(litWord(page, 1, 'Pasar')).toHaveCount(0);
      await expect(litWord(page, 1, 'Sibuk')).toHaveCount(0);
    });
  });
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test('a tap opens a card, goes on to another, or closes it', async ({ page }) => {
    await openLitArticle(page);

    await test.step('a tap opens the card, and another one elsewhere closes it', async () => {
      await litWord(page, 1, 'pemimpin').tap();
      await expect(card(page, 'pemimpin')).toBeVisible();
      await expect(page.getByRole('tooltip')).toHaveCount(0);
      await page.touchscreen.tap(6, 150);
      await expect(card(page, 'pemimpin')).toHaveCount(0);
    });

    await test.step('a tap on another word goes on to its card', async () => {
      await litWord(page, 1, 'pemimpin').tap();
      await litWord(page, 1, 'meminta').tap();
      await expect(card(page, 'pemimpin')).toHaveCount(0);
      await expect(card(page, 'meminta')).toBeVisible();
    });

    await test.step('the card says how well the word is known, and closes', async () => {
      await card(page, 'meminta').getByRole('button', { name: 'Level 3', exact: true }).tap();
      await expect(litWord(page, 1, 'meminta')).toHaveCSS('text-decoration-style', 'dashed');
      await card(page, 'meminta').getByRole('button', { name: 'Close' }).tap();
      await expect(card(page, 'meminta')).toHaveCount(0);
    });
  });
});

test.describe('familiarity', () => {
  test('is set by a key on a word, shown by its underline, kept, and taken away', async ({
    page,
  }) => {
    await openLitArticle(page);
    const word = litWord(page, 1, 'membantu');
    await expectUnderline(word, 'underline', 'solid');
    await focusByArrows(page, word);
    for (const [key, level, line, style] of [
      ['1', 1, 'underline', 'dashed'],
      ['5', 5, 'underline', 'dashed'],
      ['w', 'known', 'none', 'dashed'],
      ['x', 'ignored', 'none', 'dashed'],
    ] as const) {
      await test.step(`with ${key}`, async () => {
        await page.keyboard.press(key);
        await expectUnderline(word, line, style);
        await expect
          .poll(() => storedRecord(page, 'sejajar:familiarity:bantu'))
          .toMatchObject({ version: 1, value: { level } });
        await page.reload();
        await expectUnderline(word, line, style);
        await focusByArrows(page, word);
        await page.keyboard.press(key);
        await expectUnderline(word, 'underline', 'solid');
      });
    }
  });

  test('belongs to all words of a family, and is set from the card too', async ({ page }) => {
    await openLitArticle(page);
    await expect(
      page.getByText(/^0% of the words and 0 of \d+ word families known$/),
    ).toBeVisible();
    await litWord(page, 1, 'membantu').click();
    const opened = card(page, 'membantu');

    await test.step('one press marks the family, one more takes that away', async () => {
      const other = litWord(page, 13, 'bantuan');
      await page.keyboard.press('3');
      await expectUnderline(other, 'underline', 'dashed');
      const level = opened.getByRole('button', { name: 'Level 3' });
      await expect(level).toHaveAttribute('aria-pressed', 'true');
      await page.keyboard.press('3');
      await expect(level).toHaveAttribute('aria-pressed', 'false');
      await expectUnderline(other, 'underline', 'solid');
      await expect.poll(() => storedValue(page, 'sejajar:familiarity:bantu')).toBeUndefined();
    });

    await test.step('what the card says is counted', async () => {
      await opened.getByRole('button', { name: 'Known', exact: true }).click();
      const known = page.getByText(/^[1-9]\.\d% of the words and 1 of \d+ word families known$/);
      await expect(known).toBeVisible();
      await expectUnderline(litWord(page, 1, 'membantu'), 'none', 'solid');
      const sentence = await known.innerText();
      await page.goto('./');
      await expect(page.getByText(sentence)).toBeVisible();
    });
  });
});

test.describe('a phrase', () => {
  test('wins over its parts and lists them', async ({ page }) => {
    await openLitArticle(page);
    for (const { row, phrase, gloss, parts } of [
      {
        row: 10,
        phrase: 'rumah sakit bersalin',
        gloss: 'maternity hospital',
        parts: ['rumah sakit', 'bersalin'],
      },
      { row: 8, phrase: 'membabi buta', gloss: 'indiscriminate', parts: ['membabi', 'buta'] },
      { row: 10, phrase: 'ibu kota', gloss: 'capital (city)', parts: ['ibu', 'kota'] },
      {
        row: 13,
        phrase: 'hak prerogatif',
        gloss: 'prerogative, exclusive right',
        parts: ['hak', 'prerogatif'],
      },
      { row: 3, phrase: 'di bawah tembakan', gloss: 'under fire', parts: ['di bawah', 'tembakan'] },
    ]) {
      await test.step(phrase, async () => {
        await expect(litWord(page, row, phrase).first()).toBeVisible();
        await expect(litWord(page, row, parts[0] ?? '')).toHaveCount(0);
        await litWord(page, row, phrase).first().click();
        const opened = card(page, phrase);
        await expect(opened).toContainText(gloss);
        await expect(opened.getByRole('heading', { name: 'Word by word' })).toBeVisible();
        for (const part of parts) {
          await expect(
            opened.getByRole('button', { name: new RegExp(`^${part} \\S`) }),
          ).toBeVisible();
        }
        await page.keyboard.press('Escape');
        await expect(opened).toHaveCount(0);
      });
    }
  });

  test('leads to its parts and back', async ({ page }) => {
    await openLitArticle(page);
    const phrase = litWord(page, 10, 'rumah sakit bersalin');
    await phrase.click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: /^rumah sakit hospital/ }).click();
    await expect(dialog.getByRole('heading', { name: 'rumah sakit', exact: true })).toBeVisible();
    await expect.poll(() => overlapOf(page, phrase)).toBe('none');
    await dialog.getByRole('button', { name: /^sakit / }).click();
    await expect(dialog.getByRole('heading', { name: 'sakit', exact: true })).toBeVisible();
    await dialog.getByRole('button', { name: 'Back to rumah sakit', exact: true }).click();
    await dialog.getByRole('button', { name: 'Back to rumah sakit bersalin' }).click();
    await expect(dialog.getByRole('heading', { level: 2 })).toHaveText('rumah sakit bersalin');
  });
});

test.describe('the card', () => {
  test('stays inside the window and off the line of its word', async ({ page }) => {
    await openLitArticle(page);
    for (const { width, height } of [
      { width: 1440, height: 900 },
      { width: 768, height: 1024 },
      { width: 360, height: 740 },
    ]) {
      await page.setViewportSize({ width, height });
      await page.evaluate(() => scrollTo(0, 0));
      for (const [row, surface] of [
        [1, 'pemimpin'],
        [1, 'video'],
        [3, 'kota-kota'],
        [10, 'rumah sakit bersalin'],
        [14, 'keselamatan'],
      ] as const) {
        await test.step(`at ${width} px, on ${surface}`, async () => {
          const word = litWord(page, row, surface);
          await word.scrollIntoViewIfNeeded();
          await word.click();
          await expect(card(page, surface)).toBeVisible();
          await expect.poll(() => overlapOf(page, word)).toBe('none');
          const box = await card(page, surface).boundingBox();
          expect(box?.x).toBeGreaterThanOrEqual(0);
          expect(box?.y).toBeGreaterThanOrEqual(0);
          expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
          expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
          await page.keyboard.press('Escape');
          await expect(card(page, surface)).toHaveCount(0);
        });
      }
    }
  });

  test('leads on in the text, and gives way to it in any window', async ({ page }) => {
    await openLitArticle(page);

    await test.step('it tells where else in the text the family stands, and goes there', async () => {
      await litWord(page, 1, 'membantu').click();
      const opened = card(page, 'membantu');
      await expect(opened.getByRole('heading', { name: 'Also in this text' })).toBeVisible();
      await expect(opened).toContainText('bantuan');
      await opened.getByRole('button', { name: 'Link to paragraph 13', exact: true }).click();
      await expect(paragraph(page, 13)).toBeInViewport();
      await expect(paragraph(page, 13).locator('[data-word]:focus')).toBeVisible();
      await expect(opened).toHaveCount(0);
    });

    for (const { width, height } of [
      { width: 1440, height: 900 },
      { width: 360, height: 740 },
    ]) {
      await test.step(`at ${width} px it does not cover a word in the lowest line of the window`, async () => {
        await page.setViewportSize({ width, height });
        const word = litWord(page, 6, 'sasaran')
          .or(litWord(page, 6, 'menjadi sasaran'))
          .first();
        await word.evaluate((element) => element.scrollIntoView({ block: 'end' }));
        await word.click();
        await expect(page.getByRole('dialog')).toBeVisible();
        await expect.poll(() => overlapOf(page, word)).toBe('none');
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toHaveCount(0);
      });
    }

    await test.step('one that is scrolled can show all it holds', async () => {
      await page.setViewportSize({ width: 360, height: 480 });
      await litWord(page, 1, 'meminta').click();
      const last = card(page, 'meminta').getByRole('button', { name: 'Ignore' });
      await last.scrollIntoViewIfNeeded();
      await expect(last).toBeInViewport({ ratio: 1 });
    });
  });
});

test.describe('lighting', () => {
  test('can be turned off, or kept to phrases', async ({ page }) => {
    await openLitArticle(page);
    await page.getByRole('button', { name: 'Layout' }).click();
    await page.getByText('Phrases only', { exact: true }).click();
    await expect(litWord(page, 1, 'pemimpin')).toHaveCount(0);
    await expect(litWord(page, 1, 'Republik Rakyat Donetsk')).toBeVisible();
    await page.getByText('None', { exact: true }).click();
    await expect(paragraph(page, 1).getByRole('button')).toHaveCount(0);
    await expect(paragraph(page, 1)).toContainText('Denis Pushilin pemimpin Republik');
    await page.reload();
    await expect(paragraph(page, 1)).toBeVisible();
    await expect(page.getByText(/word families known/)).toBeVisible();
    await expect(paragraph(page, 1).getByRole('button')).toHaveCount(0);
  });
});

test.describe('the list of words', () => {
  test('is put in order, says how well each word is known, and goes to its first place', async ({
    page,
  }) => {
    await openLitArticle(page);
    const button = page.getByRole('button', { name: 'Words', exact: true });
    const list = page.getByRole('complementary', { name: 'Words' });

    await test.step('it says how well each word is known', async () => {
      await litWord(page, 1, 'pemimpin').click();
      await page.keyboard.press('4');
      await page.keyboard.press('Escape');
      await button.click();
      await expect(list.getByRole('button', { name: /^pemimpin/ })).toContainText('4');
    });

    await test.step('it stands in order of appearance at first, and by frequency when asked', async () => {
      const entries = list.getByRole('listitem');
      await expect(list.getByRole('radio', { name: 'As they appear' })).toBeChecked();
      await expect(entries.nth(0)).toContainText('Radartasik');
      await expect(entries.nth(1)).toContainText('pemimpin');
      await list.getByText('Most frequent').click();
      await expect(entries.nth(0)).not.toContainText('Radartasik');
      const counts = await entries.evaluateAll((items) =>
        items.map((item) =>
          Number(item.querySelector('[aria-label$=" times"]')?.textContent ?? '1'),
        ),
      );
      expect(counts.length).toBeGreaterThan(100);
      expect(counts).toEqual(counts.toSorted((one, other) => other - one));
      await list.getByRole('button', { name: 'Close' }).click();
      await expect(list).toHaveCount(0);
    });

    await test.step('it goes to the first place of a word and opens its card', async () => {
      await button.click();
      await list.getByRole('button', { name: /^hak prerogatif/ }).click();
      await expect(litWord(page, 13, 'hak prerogatif')).toBeInViewport();
      await expect(card(page, 'hak prerogatif')).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(litWord(page, 13, 'hak prerogatif')).toBeFocused();
    });
  });

  test('does not hide the word it goes to where it lies over the text', async ({ page }) => {
    await openLitArticle(page);
    for (const width of [360, 800]) {
      await page.setViewportSize({ width, height: 740 });
      await page.evaluate(() => scrollTo(0, 0));
      for (const [row, surface] of [
        [13, 'hak prerogatif'],
        [6, 'beberapa hari terakhir'],
      ] as const) {
        await test.step(`at ${width} px, on ${surface}`, async () => {
          await openWordList(page);
          const list = page.getByRole('complementary', { name: 'Words' });
          await list.getByRole('button', { name: new RegExp(`^${surface}`) }).click();
          await expect(card(page, surface)).toBeVisible();
          await expect.poll(() => isFree(litWord(page, row, surface))).toBe(true);
          await page.keyboard.press('Escape');
          await expect(card(page, surface)).toHaveCount(0);
        });
      }
    }
  });

  test('tells which words are most worth learning, and counts those that are learnt', async ({
    page,
  }) => {
    await openLitArticle(page);
    await page.getByRole('button', { name: 'Words' }).click();
    const panel = page.getByRole('complementary');
    await panel.getByText('To learn').click();
    await expect(panel).toContainText('You know 0%');
    const families = panel.getByRole('listitem');
    await expect(families).toHaveCount(20);
    await expect(families.first()).toContainText('dan');
    await panel.getByRole('button', { name: 'dan is known' }).click();
    await expect(panel).toContainText('You know 3.6%');
    await expect(families.first()).not.toContainText('dan');
    await panel.getByRole('button', { name: 'Learn di', exact: true }).click();
    await expect(litWord(page, 2, 'di')).toHaveAttribute('data-familiarity', 'learning');
    await page.keyboard.press('ControlOrMeta+z');
    await page.keyboard.press('ControlOrMeta+z');
    await expect(panel).toContainText('You know 0%');
  });
});

/** Opens the list of words, if it is not open yet. */
async function openWordList(page: Page) {
  const button = page.getByRole('button', { name: 'Words', exact: true });
  if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
}

test.describe('a form that no list has', () => {
  test('lights up, and its card explains how it is built, in both languages', async ({ page }) => {
    await serveSmallText(page, [
      'Hal itu dipertanggungjawabkan oleh pemeran-pemerannya.',
      'Penembakannya diambil alih rumah sakitnya.',
    ]);
    await litWord(page, 1, 'dipertanggungjawabkan').click();
    const opened = card(page, 'dipertanggungjawabkan');
    await expect(opened).toContainText('form of mempertanggungjawabkan');
    await expect(opened).toContainText('root tanggung jawab');
    await expect(opened).toContainText('account for, answer for');
    await expect(opened).toContainText('a phrase written as one word');
    await expect(opened).toContainText('makes it passive');
    await page.keyboard.press('Escape');
    await litWord(page, 2, 'Penembakannya').click();
    await expect(card(page, 'Penembakannya')).toContainText('t drops and N is n');
    await page.keyboard.press('Escape');
    for (const phrase of ['diambil alih', 'rumah sakitnya']) {
      await expect(litWord(page, 2, phrase)).toBeVisible();
    }
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByText('Bahasa Indonesia', { exact: true }).click();
    await page.goBack();
    await page.getByRole('button', { name: 'pemeran-pemerannya', exact: true }).click();
    await expect(card(page, 'pemeran-pemerannya')).toContainText('diulang: lebih dari satu');
    await expect(card(page, 'pemeran-pemerannya')).toContainText('milik atau penentu');
  });

  test('of two readings shows both; the one that is chosen stays so, and is offered elsewhere', async ({
    page,
  }) => {
    await serveSmallText(page, ['Dia beruang.', 'Orang beruang banyak.']);
    await litWord(page, 1, 'beruang').click();
    const opened = card(page, 'beruang');
    await expect(opened.getByRole('heading', { level: 2 })).toHaveText('beruang');
    await expect(opened.locator('section').first()).toContainText('bear');
    await page.keyboard.press('r');
    await expect(opened.locator('section').first()).toContainText('rich, moneyed');
    await expect(opened.getByRole('button', { name: 'Take this one' })).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect
      .poll(() => storedRecord(page, 'sejajar:reading:beruang'))
      .toMatchObject({ value: { glossaryId: 'core', termId: 'beruang-2' } });
    await page.reload();
    for (const row of [1, 2]) {
      await litWord(page, row, 'beruang').hover();
      await expect(page.getByRole('tooltip')).toHaveText('rich, moneyed');
    }
  });
});

test('words are lit on the page itself where no worker can be had', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
  await openLitArticle(page);
});

/** Whether nothing lies over any line of the word. */
const isFree = (word: Locator) =>
  word.evaluate((element) =>
    [...element.getClientRects()].every(({ left, top, width, height }) =>
      element.contains(document.elementFromPoint(left + width / 2, top + height / 2)),
    ),
  );

/** Moves from word to word until this one has the focus, as a user of the keyboard would. */
async function focusByArrows(page: Page, word: Locator) {
  const surface = await word.innerText();
  await page.getByRole('link', { name: 'Link to paragraph 1', exact: true }).focus();
  await page.keyboard.press('Tab');
  for (let step = 0; step < 40; step += 1) {
    const focused = await page.evaluate(() => document.activeElement?.textContent);
    if (focused === surface) return;
    await page.keyboard.press('ArrowRight');
  }
  await expect(word).toBeFocused();
}

async function expectUnderline(word: Locator, line: 'underline' | 'none', style: string) {
  await expect(word).toHaveCSS('text-decoration-line', line);
  if (line === 'underline') await expect(word).toHaveCSS('text-decoration-style', style);
}

/** Which line of the word the open card lies over; `none` when it leaves all of them free. */
const overlapOf = (page: Page, word: Locator) =>
  word.evaluate((element) => {
    const dialog = document.querySelector('[role="dialog"]')?.getBoundingClientRect();
    if (!dialog) return 'no card';
    const covered = [...element.getClientRects()].find(
      (line) => dialog.top < line.bottom - 2 && dialog.bottom > line.top + 2,
    );
    const isInWindow = [...element.getClientRects()].some(
      ({ top, bottom }) => top >= -1 && bottom <= innerHeight + 1,
    );
    if (!isInWindow) return 'the word is out of the window';
    return covered
      ? `card ${dialog.top}–${dialog.bottom}, line ${covered.top}–${covered.bottom}`
      : 'none';
  });
