import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { articleId, openArticle, paragraph, switchTo } from './open';
import { keyOf, storeBeforeOpening } from './stored';

/** A segment of a bead, by the number, the shape and the state of the bead. */
const segment = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

const counts = (page: Page) =>
  page.getByRole('list', { name: 'How far the alignment is' }).getByRole('listitem');

async function openAlign(page: Page) {
  await openArticle(page);
  await switchTo(page, 'Align');
  await expect(segment(page, 'Bead 1, 1–1, as it came: English, 1 of 1')).toBeVisible();
}

test('a text is aligned by keyboard alone, and all of it can be undone after a reload', async ({
  page,
}) => {
  await openArticle(page);
  await page.getByRole('radio', { name: 'Read' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await segment(page, 'Bead 1, 1–1, as it came: English, 1 of 1').focus();

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(segment(page, 'Bead 2, 1–0, made by you: English, 0 of 0')).toBeFocused();
  await expect(segment(page, 'Bead 3, 1–2, made by you: English, 1 of 2')).toBeVisible();
  await page.keyboard.press('Backspace');
  await expect(segment(page, 'Bead 2, 1–1, made by you: English, 1 of 1')).toBeFocused();

  await page.keyboard.press('m');
  await page.keyboard.press('a');
  await page.keyboard.press('ArrowDown');
  await expect(segment(page, 'Bead 2, 2–2, accepted: English, 2 of 2')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('u');
  await expect(segment(page, 'Bead 4, 0–1, made by you: English, 1 of 1')).toBeVisible();
  await expect(counts(page)).toHaveText([
    '14 beads',
    /^10 1–1.*1 aside$/,
    '1 accepted',
    '0 doubtful',
    '12 left',
  ]);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();

  await page.reload();
  await expect(segment(page, 'Bead 4, 0–1, made by you: English, 1 of 1')).toBeVisible();
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('Control+z');
  await expect(segment(page, 'Bead 2, 1–1, as it came: English, 1 of 1')).toBeFocused();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('Control+Shift+z');
  await expect(segment(page, 'Bead 2, 2–2, accepted: English, 1 of 2')).toBeFocused();

  await switchTo(page, 'Read');
  await expect(paragraph(page, 2)).toContainText('Langkah itu dilakukan');
  await expect(paragraph(page, 2)).toContainText('The enemy has truly crossed');
});

test('what is not accepted is aligned anew, and what is doubtful says why', async ({ page }) => {
  await page.route(`**/texts/${articleId}.json`, (route) => {
    const file = new URL(`../public/texts/${articleId}.json`, import.meta.url);
    const article = readFileSync(file, 'utf8');
    const strange = '“An understanding has been reached that all the additional troops';
    const found = article.replace(strange, '“In 1998 Bolivia paid 4,500 dollars for the llamas');
    return route.fulfill({ body: found, contentType: 'application/json' });
  });
  await openAlign(page);
  await page.keyboard.press('a');
  await page.getByRole('button', { name: 'Realign the rest' }).click();
  await expect(page.getByText(/^Aligned anew/)).toBeVisible();
  await expect(segment(page, 'Bead 1, 1–1, accepted: English, 1 of 1')).toBeVisible();
  await page.keyboard.press('n');
  await expect(page.locator(':focus')).toHaveAccessibleName(/^Bead 5, 1–1, doubtful/);
  await expect(paragraph(page, 5)).toContainText(/1998, 4500 in the English only/);
});

const attempt = (text: string) =>
  JSON.stringify({ version: 1, revision: 1, savedAt: '2026-01-02T03:04:05.678Z', value: { text } });

test('words written for rows follow them when beads are merged, and come back', async ({
  page,
  context,
}) => {
  await storeBeforeOpening(page, keyOf('attempt', 'b2'), attempt('The step.'));
  await storeBeforeOpening(page, keyOf('attempt', 'b3'), attempt('The enemy.'));
  await openAlign(page);
  const other = await context.newPage();
  await openArticle(other);
  await switchTo(other, 'Practise');

  await segment(page, 'Bead 2, 1–1, as it came: English, 1 of 1').click();
  await page.keyboard.press('m');
  const field = paragraph(other, 2).getByRole('textbox');
  await expect(field).toHaveValue('The step.\n\nThe enemy.');
  await page.keyboard.press('Control+z');
  await expect(field).toHaveValue('The step.');
  await expect(paragraph(other, 3).getByRole('textbox')).toHaveValue('The enemy.');
});

test('a border is dragged, and a segment cut where it is clicked', async ({ page }) => {
  await openAlign(page);
  const upper = segment(page, 'Bead 2, 1–1, as it came: English, 1 of 1');
  const lower = segment(page, 'Bead 3, 1–1, as it came: English, 1 of 1');
  const from = await upper.boundingBox();
  const to = await lower.boundingBox();
  if (!from || !to) throw new Error('No segment to drag a border over');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height + 2);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y + to.height - 4, { steps: 4 });
  await page.mouse.up();
  await expect(segment(page, 'Bead 2, 1–2, made by you: English, 2 of 2')).toBeVisible();
  await expect(segment(page, 'Bead 3, 1–0, made by you: English, 0 of 0')).toBeVisible();

  await segment(page, 'Bead 1, 1–1, as it came: English, 1 of 1').click();
  await page.keyboard.press('x');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(segment(page, 'Bead 1, 1–2, as it came: English, 2 of 2')).toBeVisible();
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('the menu of a bead has all that can be done, and English is edited in its place', async ({
    page,
  }) => {
    await openAlign(page);
    await page.getByRole('button', { name: 'What can be done: Bead 1, 1–1, as it came' }).tap();
    await page.getByRole('menuitem', { name: 'Merge with the next bead' }).tap();
    const merged = segment(page, 'Bead 1, 2–2, made by you: English, 1 of 2');
    await merged.tap();
    const field = page.getByRole('textbox', { name: /part 1$/ });
    await field.fill('Mine.');
    await page.keyboard.press('Escape');
    await expect(segment(page, 'Bead 1, 2–2, made by you: English, 1 of 2')).toHaveText(/^Mine\./);
  });
});
