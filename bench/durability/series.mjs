import { setTimeout as sleep } from 'node:timers/promises';
import { mishaps } from './mishaps.mjs';
import { startBrowser } from './own-browser.mjs';
import { createTypist } from './typist.mjs';
import { plainAddress, prepareVisits } from './visit.mjs';

const plainField = 'plain';

/**
 * A series of mishaps on one profile: each time somebody types, it happens, and what is there at the next visit is judged.
 * @param {object} options
 * @param {string} options.address of the app
 * @param {() => number} options.random
 * @param {boolean} options.isCompared whether a page that has local storage alone goes through the same
 * @param {{ profile: string, executablePath?: string, args?: readonly string[] }} options.browser
 */
export async function startSeries({ address, random, isCompared, browser }) {
  const typist = createTypist(random);
  const { manuscript } = typist;
  /** @type {(() => void) | undefined} */
  let hasNewSaved;
  const onSaved = (/** @type {string} */ field, /** @type {string} */ text) => {
    manuscript.showAsSaved(field, text);
    if (field !== plainField) hasNewSaved?.();
  };
  const open = async () => {
    const process = await startBrowser(browser);
    return { ...process, ...(await prepareVisits(process.context, address, onSaved)) };
  };
  let place = await open();
  if (isCompared) manuscript.open(plainField, '');

  /** @param {keyof typeof mishaps} name */
  async function suffer(name) {
    const { endsBrowser, strike, between } = mishaps[name];
    const plain = isCompared ? await place.openPlain() : undefined;
    const app = await place.openApp();
    const pages = plain ? [plain, app] : [app];
    const typing = typist.type(app, async (key) => {
      if (!plain) return;
      manuscript.type(plainField, key);
      await plain.evaluate((character) => window.type(character), key);
    });
    // Now and then the worst moment is chosen: as soon as something is said to be saved.
    const saved = new Promise((resolve) => (hasNewSaved = () => resolve(undefined)));
    const atOnce = random() < 0.2;
    await Promise.race([
      sleep(300 + random() * 2200).then(() => (atOnce ? saved : undefined)),
      typing,
    ]);
    typist.stop();
    const struckAt = Date.now();
    await strike({ ...place, pages });
    await typing;
    if (endsBrowser) place = await open();
    else await Promise.all(pages.map((page) => page.close()));
    await between(place, [address, plainAddress(address)]);
    return judge(struckAt);
  }

  async function judge(/** @type {number} */ struckAt) {
    const app = await place.openApp();
    const ours = [];
    for (const name of manuscript.names().filter((field) => field !== plainField)) {
      const english = app.getByRole('textbox', { name, exact: true });
      await english
        .filter({ hasText: manuscript.shownAsSaved(name) })
        .waitFor({ timeout: 3000 })
        .catch(() => {});
      ours.push(manuscript.judge(name, (await english.textContent()) ?? '', struckAt));
    }
    await app.close();
    if (!isCompared) return { ours, plain: [] };
    const page = await place.openPlain();
    const text = await page.evaluate(() => localStorage.getItem('text') ?? '');
    await page.close();
    return { ours, plain: [manuscript.judge(plainField, text, struckAt)] };
  }

  return {
    suffer,
    end: async () => {
      place.kill();
      await place.ended;
    },
  };
}
