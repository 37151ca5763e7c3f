/**
 * Begins to measure how long each key takes to its paint (Event Timing).
 * @param {import('@playwright/test').Page} page
 */
export const watchKeys = (page) =>
  page.evaluate(() => {
    window.keyDurations = [];
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) {
        if (name === 'keydown') window.keyDurations.push(duration);
      }
    }).observe({ type: 'event', durationThreshold: 16 });
  });

/**
 * The milliseconds of `count` keys since then. Event Timing leaves out what took less than its threshold.
 * @param {import('@playwright/test').Page} page
 * @param {number} count
 */
export async function readKeyDurations(page, count) {
  const slow = await page.evaluate(() => window.keyDurations);
  return [...Array.from({ length: Math.max(0, count - slow.length) }, () => 16), ...slow];
}
