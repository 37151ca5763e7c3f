import { expect, test, type Page } from '@playwright/test';
import { articleId, english, openArticle, openLitArticle, paragraph } from './open';
import { storedRecord } from './stored';

test.describe('colours', () => {
  test(
    'are light, dark or sepia as chosen, at once and after a reload',
    { tag: '@firefox' },
    async ({ page }) => {
      await page.goto('./#/settings');
      const seen = new Set<string>();
      for (const [name, theme, isDark] of [
        ['Light', 'light', false],
        ['Dark', 'dark', true],
        ['Sepia', 'sepia', false],
      ] as const) {
        await page.getByText(name, { exact: true }).click();
        await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
        const paper = await paperOf(page);
        seen.add(paper.colour);
        expect(paper.lightness < 0.5).toBe(isDark);
        await page.reload();
        await expect(page.getByRole('radio', { name })).toBeChecked();
        expect(await paperOf(page)).toEqual(paper);
      }
      expect(seen.size).toBe(3);
      expect(await storedRecord(page, 'sejajar:settings')).toMatchObject({
        version: 1,
        value: { theme: 'sepia' },
      });
    },
  );

  test('follow the system until others are chosen', async ({ page }) => {
    const lightness = async () => (await paperOf(page)).lightness;

    await test.step('they are the system’s at first, and as it changes', async () => {
      await page.emulateMedia({ colorScheme: 'light' });
      await openArticle(page);
      expect(await lightness()).toBeGreaterThan(0.5);
      await page.emulateMedia({ colorScheme: 'dark' });
      await expect.poll(lightness).toBeLessThan(0.5);
    });

    await test.step('those that are chosen stand against it', async () => {
      await page.goto('./#/settings');
      await page.getByText('Light', { exact: true }).click();
      await expect.poll(lightness).toBeGreaterThan(0.5);
      await page.getByText('As the system', { exact: true }).click();
      await expect.poll(lightness).toBeLessThan(0.5);
    });
  });
});

test('the text is set in four sizes, its lines in three widths', async ({ page }) => {
  await test.step('four sizes, kept', async () => {
    const sizes = [];
    for (const name of ['Small', 'Medium', 'Large', 'Largest']) {
      await choose(page, 'Text size', name);
      await openArticle(page);
      sizes.push([
        await pixels(page, 'p[lang="id"]', 'font-size'),
        await pixels(page, '[role="textbox"]', 'font-size'),
      ]);
    }
    for (const side of [0, 1]) {
      const steps = sizes.map((pair) => pair[side] ?? 0);
      expect(new Set(steps).size).toBe(4);
      expect(steps).toEqual(steps.toSorted((one, other) => one - other));
    }
    await page.reload();
    await expect(paragraph(page, 1)).toBeVisible();
    expect(await pixels(page, 'p[lang="id"]', 'font-size')).toBe(sizes[3]?.[0]);
    await choose(page, 'Text size', 'Medium');
  });

  await test.step('three widths', async () => {
    await page.setViewportSize({ width: 1800, height: 900 });
    const widths = [];
    for (const name of ['Narrow', 'Medium', 'Wide']) {
      await choose(page, 'Line width', name);
      await openArticle(page);
      widths.push((await paragraph(page, 1).boundingBox())?.width ?? 0);
    }
    expect(new Set(widths).size).toBe(3);
    expect(widths).toEqual(widths.toSorted((one, other) => one - other));
  });
});

test('rows keep clear of each other however they are laid out', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openArticle(page);

  await test.step('when the window changes its width', async () => {
    for (const width of [700, 360, 1000, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await expectNoOverlap(page);
    }
  });

  await test.step('Indonesian only hides the English, and brings it back', async () => {
    await chooseLayout(page, 'Indonesian only');
    await expect(english(page, 1)).toBeHidden();
    await expect(paragraph(page, 1)).toContainText('Denis Pushilin pemimpin Republik');
    await expectNoOverlap(page);
    await chooseLayout(page, 'Side by side');
    await expect(english(page, 1)).toBeVisible();
    await expectNoOverlap(page);
  });

  await test.step('airy or compact, without a change of what they say', async () => {
    const airy = await paragraph(page, 3).boundingBox();
    await chooseLayout(page, 'Compact');
    await expect
      .poll(async () => (await paragraph(page, 3).boundingBox())?.height)
      .toBeLessThan(airy?.height ?? 0);
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-spacing', 'compact');
    await expectNoOverlap(page);
    await chooseLayout(page, 'Airy');
  });

  await test.step('stacked puts the English below its Indonesian on a wide window too', async () => {
    await chooseLayout(page, 'Stacked');
    const source = await paragraph(page, 3).locator('p[lang="id"]').boundingBox();
    const target = await english(page, 3).boundingBox();
    expect(target?.y).toBeGreaterThanOrEqual((source?.y ?? 0) + (source?.height ?? 0));
    await expectNoOverlap(page);
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-layout', 'stacked');
  });
});

test.describe('what the system asks for', () => {
  test('forced colours: words stay underlined, the row that is current outlined', async ({
    page,
  }) => {
    const faults = collectFaults(page);
    await page.emulateMedia({ forcedColors: 'active' });
    await openLitArticle(page);
    const word = paragraph(page, 1).getByRole('button', { name: 'pemimpin', exact: true });
    await expect(word).toHaveCSS('text-decoration-line', 'underline');
    await english(page, 2).focus();
    await expect(paragraph(page, 2).locator('[aria-current="true"]')).toHaveCSS(
      'outline-style',
      'solid',
    );
    await word.click();
    await expect(page.getByRole('dialog', { name: 'pemimpin' })).toBeVisible();
    await page.goto('./#/settings');
    await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
    expect(faults).toEqual([]);
  });

  test('reduced motion: nothing moves by itself', async ({ page }) => {
    const faults = collectFaults(page);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openLitArticle(page);
    await page.goto(`./#/texts/${articleId}?row=12`);
    await paragraph(page, 12).getByRole('button').first().click();
    await page.getByRole('button', { name: 'Layout' }).click();
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { animationName, scrollBehavior, transitionDuration } = getComputedStyle(element);
          const isStill = animationName === 'none' && scrollBehavior !== 'smooth';
          return !isStill || transitionDuration.split(', ').some((time) => parseFloat(time) > 0);
        })
        .map(({ outerHTML }) => outerHTML.slice(0, 80)),
    );
    expect(moving).toEqual([]);
    expect(faults).toEqual([]);
  });
});

async function choose(page: Page, group: string, name: string) {
  await page.goto('./#/settings');
  await page.getByRole('group', { name: group }).getByText(name, { exact: true }).click();
  await expect(
    page.getByRole('group', { name: group }).getByRole('radio', { name, exact: true }),
  ).toBeChecked();
}

async function chooseLayout(page: Page, name: string) {
  await page.getByRole('button', { name: 'Layout' }).click();
  await page.getByText(name, { exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByText(name, { exact: true })).toBeHidden();
}

/** The colour behind the text, and how light it is from 0 to 1. */
const paperOf = (page: Page) =>
  page.evaluate(() => {
    const colour = getComputedStyle(document.body).backgroundColor;
    const pen = document.createElement('canvas').getContext('2d');
    if (!pen) throw new Error('No canvas to measure a colour with');
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = pen.getImageData(0, 0, 1, 1).data;
    return { colour, lightness: (red + green + blue) / 3 / 255 };
  });

const pixels = (page: Page, selector: string, property: string) =>
  paragraph(page, 1)
    .locator(selector)
    .first()
    .evaluate(
      (element, name) => parseFloat(getComputedStyle(element).getPropertyValue(name)),
      property,
    );

/** Rows are placed by what was measured of them: each must end before the next begins. */
const expectNoOverlap = (page: Page) =>
  expect
    .poll(() =>
      page.evaluate(() => {
        const boxes = [...document.querySelectorAll('[role="list"] > [role="listitem"]')].map(
          (row) => row.getBoundingClientRect(),
        );
        return boxes.filter(({ bottom }, index) => bottom > (boxes[index + 1]?.top ?? Infinity) + 1)
          .length;
      }),
    )
    .toBe(0);

function collectFaults(page: Page): readonly string[] {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  return faults;
}
