/** The text that comes with the app. */
const article = '#/texts/radartasik-donetsk';

/** Where the page that is compared with stands; another host is another origin, with storage and a process of its own. */
export const plainAddress = (/** @type {string} */ address) =>
  new URL('plain-local-storage', address.replace('localhost', '127.0.0.1')).href;

/**
 * Lets both pages tell `onSaved` when they say “Saved”, and says how they are opened.
 * @param {import('@playwright/test').BrowserContext} context
 * @param {string} address
 * @param {(field: string, text: string) => void} onSaved
 */
export async function prepareVisits(context, address, onSaved) {
  await context.exposeFunction('tellSaved', onSaved);
  await context.addInitScript(watchSaved);
  await context.route(plainAddress(address), (route) =>
    route.fulfill({ contentType: 'text/html', body: plainPage }),
  );
  return {
    openApp: async () => {
      const page = await context.newPage();
      await goToArticle(page, address);
      return page;
    },
    openPlain: async () => {
      const page = await context.newPage();
      await page.goto(plainAddress(address));
      return page;
    },
  };
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} address
 */
async function goToArticle(page, address) {
  await page.goto(address + article);
  await page.getByRole('listitem', { name: 'Paragraph 1', exact: true }).waitFor();
}

/** Runs in the page: tells what stands in a field at the moment when it is said to be saved. */
function watchSaved() {
  const observer = new MutationObserver(() => {
    for (const status of document.querySelectorAll('[data-cell] [role="status"]')) {
      const field = status.closest('[data-cell]')?.querySelector('textarea');
      if (status.textContent === 'Saved' && field) {
        window.tellSaved(field.getAttribute('aria-label'), field.value);
      }
    }
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
}

/** Keeps what is typed in local storage alone, as often as the app keeps it. */
const plainPage = `<!doctype html><title>Plain local storage</title><script>
let text = localStorage.getItem('text') ?? '';
let timer;
function save() {
  clearTimeout(timer);
  timer = undefined;
  localStorage.setItem('text', text);
  tellSaved('plain', text);
}
function type(character) {
  text += character;
  timer ??= setTimeout(save, 150);
}
addEventListener('pagehide', () => timer && save());
</script>`;
