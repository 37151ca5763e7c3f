const doNothing = () => Promise.resolve();

/**
 * What may happen while somebody types. `strike` does it; `between` follows once the pages are left, before the next visit.
 * After a mishap that ends the browser a new process is started on the same profile.
 */
export const mishaps = {
  killed: { endsBrowser: true, strike: killBrowser, between: doNothing },
  crashed: { endsBrowser: false, strike: crashPages, between: doNothing },
  reloaded: { endsBrowser: false, strike: reloadPages, between: doNothing },
  localStorageCleared: {
    endsBrowser: false,
    strike: leavePages,
    between: clearing('local_storage'),
  },
  indexedDbDeleted: { endsBrowser: false, strike: leavePages, between: clearing('indexeddb') },
};

/**
 * @typedef {object} Place
 * @property {import('@playwright/test').BrowserContext} context
 * @property {() => void} kill
 * @property {readonly import('@playwright/test').Page[]} pages
 */

function killBrowser(/** @type {Place} */ { kill }) {
  kill();
  return Promise.resolve();
}

async function crashPages(/** @type {Place} */ { pages }) {
  const crashing = pages.map(async (page) => {
    const session = await page.context().newCDPSession(page);
    const crashed = page.waitForEvent('crash');
    // It is never answered.
    session.send('Page.crash').catch(() => {});
    await crashed;
  });
  await Promise.all(crashing);
}

async function reloadPages(/** @type {Place} */ { pages }) {
  await Promise.all(pages.map((page) => page.reload()));
}

async function leavePages(/** @type {Place} */ { pages }) {
  await Promise.all(pages.map((page) => page.goto('about:blank')));
}

function clearing(/** @type {string} */ storageTypes) {
  return async (/** @type {Place} */ { context }, /** @type {readonly string[]} */ addresses) => {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    for (const address of addresses) {
      const { origin } = new URL(address);
      await session.send('Storage.clearDataForOrigin', { origin, storageTypes });
    }
    await page.close();
  };
}
