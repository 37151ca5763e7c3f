import { expect, test, type Page } from '@playwright/test';
import { articleId, english, field, litWord, openArticle, openLitArticle, paragraph } from './open';
import { keyOf, storedRecord } from './stored';

test('a whole visit needs no mouse', { tag: '@firefox' }, async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('link', { name: 'Pushilin minta tambahan' })).toBeVisible();

  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('russian troops');
  await expect(page.getByRole('status')).toHaveText('1 text found for “russian troops”');
  for (const way of ['Add a text', 'Glossaries']) {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: way })).toBeFocused();
  }
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Pushilin minta tambahan' })).toBeFocused();
  await page.keyboard.press('Enter');

  await expect(litWord(page, 1, 'pemimpin')).toBeVisible();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(english(page, 1)).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(english(page, 2)).toBeFocused();

  await page.keyboard.press('Shift+Tab');
  await expect(litWord(page, 2, 'Langkah')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'itu' })).toBeVisible();
  await page.keyboard.press('w');
  await expect(litWord(page, 2, 'itu')).toHaveCSS('text-decoration-line', 'none');
  await page.keyboard.press('Escape');
  await expect(litWord(page, 2, 'itu')).toBeFocused();

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await page.keyboard.type(' By keyboard.');
  await page.keyboard.press('Control+Enter');
  await expect(field(page, 3)).toBeFocused();
  await expect(page.getByText('1 of 13 translated')).toBeAttached();
  await page.keyboard.press('Escape');
  await expect
    .poll(() => storedRecord(page, keyOf('translation', 't2')))
    .toMatchObject({ value: { text: expect.stringContaining('By keyboard.') } });

  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(english(page, 3)).toBeFocused();
});

test('the library has a way past its bar, a search, and the shortcuts', async ({ page }) => {
  await page.goto('./');

  await test.step('it begins with a way past its bar', async () => {
    await expect(page.getByRole('heading', { name: 'Library' })).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Skip to the text' })).toBeFocused();
    await expect(page.getByRole('button', { name: 'Skip to the text' })).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  });

  await test.step('it is searched by either title; Escape empties the search', async () => {
    const link = page.getByRole('link', { name: 'Pushilin minta tambahan' });
    await expect(link).toBeVisible();
    await page.keyboard.press('/');
    await page.keyboard.type('TAMBAHAN');
    await expect(link).toBeVisible();
    await page.keyboard.type(' xyz');
    await expect(page.getByRole('status')).toHaveText('0 texts found for “TAMBAHAN xyz”');
    await expect(link).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('searchbox')).toHaveValue('');
    await expect(link).toBeVisible();
  });

  await test.step('the shortcuts are shown by ? and by their button, and list every key', async () => {
    await page.getByRole('searchbox').blur();
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await expect(dialog).toBeVisible();
    for (const [place, action] of [
      ['Everywhere', 'show these shortcuts'],
      ['Paragraphs', 'next paragraph'],
      ['Paragraphs', 'edit the English'],
      ['Words in a paragraph', 'open the word card'],
      ['Words in a paragraph', 'how well you know it'],
      ['Align', 'edit the English'],
    ] as const) {
      const group = dialog.getByRole('region', { name: place });
      await expect(group.getByText(action, { exact: true })).toBeVisible();
    }
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).focus();
    await page.keyboard.press('Enter');
    await expect(dialog).toBeVisible();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Keyboard shortcuts' })).toBeFocused();
  });
});

test('rows are gone through and edited by key', async ({ page }) => {
  await openLitArticle(page, '?row=5');

  await test.step('Enter edits the row that is current, with the focus nowhere in particular', async () => {
    await expect(paragraph(page, 5).locator('[aria-current="true"]')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(field(page, 5)).toBeFocused();
    await page.keyboard.press('Escape');
  });

  await test.step('Alt with an arrow goes on in the same part of the next row', async () => {
    await litWord(page, 1, 'Radartasik').focus();
    await page.keyboard.press('Alt+ArrowDown');
    await expect(litWord(page, 2, 'Langkah')).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Alt+ArrowDown');
    await expect(field(page, 3)).toBeFocused();
    await expect(english(page, 2)).toHaveJSProperty('tagName', 'DIV');
    await page.keyboard.press('Alt+ArrowUp');
    await expect(field(page, 2)).toBeFocused();
    await page.keyboard.press('Escape');
  });

  await test.step('Alt with an arrow passes over the aside and stops at the ends', async () => {
    await english(page, 6).focus();
    await page.keyboard.press('Alt+ArrowDown');
    await expect(paragraph(page, 7).locator('[aria-current="true"]')).toBeVisible();
    await page.keyboard.press('Alt+ArrowDown');
    await expect(english(page, 8)).toBeFocused();
    await english(page, 14).focus();
    await page.keyboard.press('Alt+ArrowDown');
    await expect(english(page, 14)).toBeFocused();
    await english(page, 1).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect(english(page, 1)).toBeFocused();
  });

  await test.step('single keys are text while something is being written', async () => {
    await english(page, 4).click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('What? Here/there. 1 w x');
    await expect(english(page, 4)).toHaveValue('What? Here/there. 1 w x');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('search')).toHaveCount(0);
  });
});

test('the find bar finds rows and leads to them', async ({ page }) => {
  await openArticle(page);
  const found = page.getByRole('search').getByRole('status');

  await test.step('it finds Indonesian and English, and goes from row to row', async () => {
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox', { name: 'Find in this text' })).toBeFocused();
    await page.keyboard.type('bersalin');
    await expect(found).toHaveText('1 paragraph');
    await page.keyboard.press('Enter');
    await expect(paragraph(page, 10)).toBeInViewport();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('kyiv');
    await expect(found).toHaveText('3 paragraphs');
    await page.keyboard.press('Enter');
    await expect(paragraph(page, 12).locator('[aria-current="true"]')).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(paragraph(page, 2).locator('[aria-current="true"]')).toBeInViewport();
    await page.keyboard.press('Shift+Enter');
    await expect(paragraph(page, 12).locator('[aria-current="true"]')).toBeInViewport();
    await page.keyboard.press('Escape');
  });

  await test.step('it is left with Escape; Enter then edits the row that was found', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('bersalin');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('search')).toHaveCount(0);
    await page.keyboard.press('Enter');
    await expect(field(page, 10)).toBeFocused();
  });

  await test.step('it finds what was written by the user', async () => {
    await english(page, 4).click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('Xylophone');
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.keyboard.type('xylophone');
    await expect(found).toHaveText('1 paragraph');
  });
});

test('the focus reaches what opens, and Escape takes it back, one thing at a time', async ({
  page,
}) => {
  await openLitArticle(page);
  const words = page.getByRole('button', { name: 'Words', exact: true });
  const list = page.getByRole('complementary', { name: 'Words' });

  await test.step('the list of words', async () => {
    await words.focus();
    await page.keyboard.press('Enter');
    await expect(list.getByRole('listitem').first()).toBeVisible();
    for (let press = 0; press < 4 && !(await hasFocus(list)); press += 1) {
      await page.keyboard.press('Tab');
    }
    expect(await hasFocus(list)).toBe(true);
    await page.keyboard.press('Escape');
    await expect(words).toBeFocused();
  });

  await test.step('the shortcuts close and leave open what is below', async () => {
    await words.click();
    await list.getByRole('button', { name: /^pemimpin/ }).focus();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(list.getByRole('button', { name: /^pemimpin/ })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(list).toHaveCount(0);
  });

  await test.step('the layout menu', async () => {
    const button = page.getByRole('button', { name: 'Layout' });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('radio', { name: 'Side by side' })).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('html')).toHaveAttribute('data-layout', 'stacked');
    await page.keyboard.press('Escape');
    await expect(button).toBeFocused();
    await expect(page.getByRole('radio', { name: 'Stacked' })).toBeHidden();
  });
});

test('shortcuts of a single key can be turned off, for good', async ({ page }) => {
  await page.goto('./#/settings');
  await page.getByRole('checkbox', { name: 'Single-key shortcuts (? and /)' }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox', { name: /^Single-key/ })).not.toBeChecked();
  await page.keyboard.press('?');
  await openArticle(page);
  await page.keyboard.press('/');
  await page.keyboard.press('?');
  await page.reload();
  await expect(paragraph(page, 1)).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.press('?');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(english(page, 1)).toBeFocused();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('search')).toHaveCount(0);
});

for (const address of ['./', `./#/texts/${articleId}`, './#/settings']) {
  test(`the focus is always seen and never lies under the bar, on ${address}`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (let press = 0; press < 60; press += 1) {
      await page.keyboard.press('Tab');
      const { what, isMarked, isFree } = await stateOfFocus(page);
      if (what === 'BODY') break;
      expect(isMarked, `${what} shows that it has the focus`).toBe(true);
      expect(isFree, `${what} can be seen while it has the focus`).toBe(true);
    }
    for (let press = 0; press < 40; press += 1) {
      await page.keyboard.press('Shift+Tab');
      const { what, isFree } = await stateOfFocus(page);
      expect(isFree, `${what} can be seen on the way back`).toBe(true);
    }
  });
}

const hasFocus = (list: ReturnType<Page['locator']>) =>
  list.evaluate((element) => element.contains(document.activeElement));

/** Whether the element with the focus is marked as such, and whether nothing lies over it. */
const stateOfFocus = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement ?? document.body;
    const what = `${focused.tagName} ${focused.getAttribute('aria-label') ?? focused.textContent.slice(0, 30)}`;
    if (focused === document.body) return { what: 'BODY', isMarked: true, isFree: true };
    const marks = [
      getComputedStyle(focused),
      getComputedStyle(focused, '::after'),
      ...(focused.nextElementSibling ? [getComputedStyle(focused.nextElementSibling)] : []),
    ];
    const isMarked = marks.some(
      ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) > 0,
    );
    const isFree = [...focused.getClientRects()].some((box) => {
      const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      return hit !== null && (focused.contains(hit) || hit.closest('label')?.contains(focused));
    });
    return { what, isMarked, isFree };
  });
