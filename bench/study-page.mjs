import { generateText } from './generate-text.mjs';
import { readKeyDurations, watchKeys } from './key-durations.mjs';

/** Serves a generated text in place of the bundled ones. */
export async function offerText(page, rows) {
  const text = generateText(rows);
  const { id, title, level, glossaries } = text;
  const entry = {
    id,
    file: 'generated.json',
    title,
    publisher: 'Bench',
    level,
    words: 1,
    rows,
    glossaries,
  };
  await page.route('**/texts/index.json', (route) =>
    route.fulfill({ json: { version: 1, texts: [entry] } }),
  );
  await page.route('**/texts/generated.json', (route) => route.fulfill({ json: text }));
}

/** Milliseconds from the end of the text's response to the paint of its first paragraph, coming from the library. */
export async function measureOpening(page, base) {
  await page.goto(base);
  await page.getByRole('link', { name: 'Teks buatan' }).waitFor();
  await page.evaluate(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('[role="listitem"] [lang="id"]')) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => (window.firstRowPaintedAt = performance.now())));
    }).observe(document, { childList: true, subtree: true });
  });
  // The library reads the text too, to count its words: the opening is measured with the text at hand or on its way.
  const openedAt = await page.evaluate((hash) => {
    location.hash = hash;
    return performance.now();
  }, '#/texts/generated');
  await page.waitForFunction(() => window.firstRowPaintedAt !== undefined);
  return page.evaluate((from) => {
    const [file] = performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('/texts/generated.json'));
    return window.firstRowPaintedAt - Math.max(from, file?.responseEnd ?? 0);
  }, openedAt);
}

/** Frame times in milliseconds, and tasks over 50 ms, while the mouse wheel turns for `seconds`. */
export async function measureScrolling(page, seconds) {
  await page.mouse.move(600, 500);
  await page.evaluate(() => {
    window.frameTimes = [];
    window.longTasks = [];
    new PerformanceObserver((list) => {
      window.longTasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
    let last = performance.now();
    const tick = (now) => {
      window.frameTimes.push(now - last);
      last = now;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end) {
    await page.mouse.wheel(0, 240);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  return page.evaluate(() => ({ frames: window.frameTimes.slice(5), longTasks: window.longTasks }));
}

/** Milliseconds from each key to the paint that shows it (Event Timing), with the processor slowed down. */
export async function measureTyping(page, { keys, slowdown }) {
  const session = await page.context().newCDPSession(page);
  await page
    .getByRole('textbox', { name: /paragraph/ })
    .first()
    .click();
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await watchKeys(page);
  for (let key = 0; key < keys; key += 1) {
    await page.keyboard.press(key % 6 === 5 ? 'Space' : 'e');
    await page.evaluate(() => new Promise((done) => setTimeout(done, 60)));
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return readKeyDurations(page, keys);
}
