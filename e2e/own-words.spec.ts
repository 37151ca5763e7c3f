import { expect, test, type Page } from '@playwright/test';
import { litWord, openLitArticle, paragraph } from './open';

const card = (page: Page, word: string) => page.getByRole('dialog', { name: word, exact: true });
const editor = (page: Page, title: string) => page.getByRole('dialog', { name: title });
const undo = (page: Page) => page.getByRole('status').getByRole('button', { name: /^Undo/ });

/** Selects the first words `words` of a row, as a drag of the mouse does. */
async function select(page: Page, row: number, words: string) {
  await paragraph(page, row).evaluate((element, sought) => {
    const segment = element.querySelector('[data-segment]');
    const nodes = document.createTreeWalker(segment ?? element, NodeFilter.SHOW_TEXT);
    const at = (segment?.textContent ?? '').indexOf(sought);
    const range = document.createRange();
    let before = 0;
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      const length = node.textContent?.length ?? 0;
      const start = at - before;
      const end = at + sought.length - before;
      if (start >= 0 && start < length) range.setStart(node, start);
      if (end > 0 && end <= length) range.setEnd(node, end);
      before += length;
    }
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  }, words);
}

test('a phrase of the text becomes a word of one’s own', async ({ page }) => {
  await openLitArticle(page);
  const adding = editor(page, 'Add to my words');

  await test.step('a word is selected and added by keyboard alone', async () => {
    await litWord(page, 1, 'Republik Rakyat Donetsk').focus();
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('a');
    await expect(adding.getByLabel(/^Word or phrase/)).toHaveValue('Republik Rakyat Donetsk');
    await page.keyboard.press('Escape');
    await expect(adding).toHaveCount(0);
  });

  await test.step('a phrase is lit at once', async () => {
    await select(page, 1, 'Denis Pushilin');
    await page.getByRole('button', { name: /^Add to my words/ }).click();
    await expect(adding.getByLabel(/^Word or phrase/)).toHaveValue('Denis Pushilin');
    await adding.getByRole('button', { name: 'Save' }).click();
    await expect(adding.getByRole('alert')).toHaveText('Write at least one meaning.');
    await adding.getByLabel(/^Meanings/).fill('[formal] head of the DPR – since 2018');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByText('“Denis Pushilin” is one of your words now')).toBeVisible();
    await expect(litWord(page, 1, 'Denis Pushilin')).toBeVisible();
  });

  await test.step('it is kept, changed, and the change undone', async () => {
    await page.reload();
    await litWord(page, 1, 'Denis Pushilin').click();
    await expect(card(page, 'Denis Pushilin')).toContainText('One of your words');
    await expect(card(page, 'Denis Pushilin')).toContainText('head of the DPR – since 2018');
    await page.keyboard.press('e');
    await editor(page, 'Change a word')
      .getByLabel(/^Meanings/)
      .fill('a politician');
    await editor(page, 'Change a word').getByRole('button', { name: 'Save' }).click();
    await expect(card(page, 'Denis Pushilin')).toContainText('a politician');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ControlOrMeta+z');
    await litWord(page, 1, 'Denis Pushilin').click();
    await expect(card(page, 'Denis Pushilin')).toContainText('head of the DPR');
  });
});

test('a bundled word is changed from its card, and leads to the rest of the library', async ({
  page,
}) => {
  await openLitArticle(page);

  await test.step('it is hidden, and is there again when that is undone', async () => {
    await litWord(page, 1, 'pemimpin').click();
    await page.keyboard.press('e');
    await editor(page, 'Change a word').getByRole('button', { name: 'Hide this word' }).click();
    await expect(page.getByText('“pemimpin” hidden')).toBeVisible();
    // It is a form of its root still.
    await expect(card(page, 'pemimpin')).toContainText('What pimpin means:');
    await undo(page).click();
    await expect(page.getByText('Undone – “pemimpin” hidden')).toBeVisible();
    await litWord(page, 1, 'pemimpin').click();
    await expect(card(page, 'pemimpin')).toContainText('leader');
    await page.keyboard.press('Escape');
  });

  await test.step('a single form is an exception to how well its family is known', async () => {
    const shownAs = (row: number, word: string, level: string) =>
      expect(litWord(page, row, word).first()).toHaveAttribute('data-familiarity', level);
    await litWord(page, 1, 'membantu').click();
    await page.keyboard.press('w');
    await shownAs(13, 'bantuan', 'known');
    await card(page, 'membantu').getByLabel('Only this form: membantu').check();
    await page.keyboard.press('2');
    await shownAs(1, 'membantu', 'learning');
    await shownAs(13, 'bantuan', 'known');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ControlOrMeta+z');
    await shownAs(1, 'membantu', 'known');
    await page.keyboard.press('ControlOrMeta+z');
    await shownAs(13, 'bantuan', 'new');
  });

  await test.step('its card tells where else in the library its root occurs, and goes there', async () => {
    await litWord(page, 1, 'membantu').click();
    const opened = card(page, 'membantu');
    await expect(opened).toContainText(/Elsewhere in your library · \d+ places/);
    await expect(opened).not.toContainText('Looking');
    const places = opened.getByRole('link');
    await expect(places).toHaveCount(3);
    await opened.getByRole('button', { name: /^Show \d+ more$/ }).click();
    expect(await places.count()).toBeGreaterThan(3);
    const [row] = (await places.first().textContent())?.match(/^\d+/) ?? [];
    await places.first().click();
    await expect(page).toHaveURL(new RegExp(`texts/[a-z-]+\\?row=${row}$`));
    await expect(paragraph(page, Number(row)).locator('[aria-current]')).toBeVisible();
  });
});
