import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { articleId, english, litWord, openLitArticle, paragraph } from './open';

const dist = path.resolve(import.meta.dirname, '../dist');
const assets = path.join(dist, 'assets');
const html = readFileSync(path.join(dist, 'index.html'), 'utf8');

test.describe('what has to be loaded', () => {
  test('the first JavaScript is at most 115,000 bytes, gzipped', () => {
    const entries = [...html.matchAll(/<script[^>]+src="\.\/assets\/([^"]+)"/g)].map(
      ([, name = '']) => name,
    );
    expect(entries).toHaveLength(1);
    const files = withStaticImports(entries);
    expect(files.length).toBeGreaterThan(0);
    expect(gzippedSize(files), files.join(' ')).toBeLessThanOrEqual(115_000);
  });

  test('the first CSS is at most 12,000 bytes, gzipped', () => {
    const files = [...html.matchAll(/<link[^>]+href="\.\/assets\/([^"]+\.css)"/g)].map(
      ([, name = '']) => name,
    );
    expect(files.length).toBeGreaterThan(0);
    expect(gzippedSize(files)).toBeLessThanOrEqual(12_000);
  });

  test('all fonts together are at most 130,000 bytes', () => {
    const fonts = readdirSync(assets).filter((name) => /\.(woff2?|ttf|otf)$/.test(name));
    const sizes = fonts.map((name) => statSync(path.join(assets, name)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(130_000);
    expect(fonts.length).toBeGreaterThan(0);
  });

  test('the words of each part of the interface are at most 8,000 bytes, gzipped', () => {
    const locales = path.resolve(import.meta.dirname, '../src/i18n/locales');
    for (const language of ['en', 'id']) {
      const files = readdirSync(assets).filter((name) =>
        new RegExp(`^${language}-[^.]+\\.js$`).test(name),
      );
      expect(files).toHaveLength(readdirSync(locales).length);
      for (const file of files) expect(gzippedSize([file]), file).toBeLessThanOrEqual(8000);
    }
  });
});

test.describe('a visit', () => {
  test('asks no other host for anything, and breaks no rule of its policy', async ({
    page,
    baseURL,
  }) => {
    const { host } = new URL(baseURL ?? '');
    const foreign: string[] = [];
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.host !== host && url.protocol !== 'data:') foreign.push(request.url());
    });
    const faults = collectFaults(page);
    await useTheApp(page);
    expect(foreign).toEqual([]);
    expect(faults).toEqual([]);

    await test.step('the policy lets in nothing but the app itself', async () => {
      const policy = await page
        .locator('meta[http-equiv="Content-Security-Policy"]')
        .getAttribute('content');
      const rules = new Map(
        (policy ?? '').split(';').map((rule) => {
          const [name = '', ...sources] = rule.trim().split(' ');
          return [name, sources.join(' ')] as const;
        }),
      );
      expect(rules.get('default-src')).toBe("'none'");
      expect(rules.get('script-src')).toBe("'self'");
      expect(rules.get('style-src')).toBe("'self'");
      expect(rules.get('connect-src')).toBe("'self'");
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
    });
  });

  test('works from a sub-folder of any host', async ({ page }) => {
    const site = await serveBelow('/a/b/');
    const faults = collectFaults(page);
    const missing: string[] = [];
    page.on('response', (response) => {
      if (!response.ok()) missing.push(response.url());
    });
    await page.goto(`${site.address}#/texts/${articleId}?row=3`);
    await expect(paragraph(page, 3)).toBeInViewport();
    await expect(litWord(page, 3, 'musuh').or(litWord(page, 3, 'Musuh'))).toBeVisible();
    await page.getByRole('link', { name: 'Sejajar, to the library' }).click();
    await expect(page.getByRole('heading', { name: 'Library' })).toBeVisible();
    await expect(page).toHaveURL(`${site.address}#/`);
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByText('Bahasa Indonesia', { exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Setelan' })).toBeVisible();
    expect(missing).toEqual([]);
    expect(faults).toEqual([]);
    await site.close();
  });
});

/** Touches everything that loads or draws something. */
async function useTheApp(page: Page) {
  await page.goto('./');
  await expect(page.getByRole('link', { name: 'Pushilin minta tambahan' })).toBeVisible();
  await openLitArticle(page);
  await english(page, 1).click();
  await page.keyboard.type('Mine: ');
  await paragraph(page, 1).getByRole('button', { name: 'Compare' }).click();
  await litWord(page, 1, 'membantu').hover();
  await expect(page.getByRole('tooltip')).toBeVisible();
  await litWord(page, 1, 'membantu').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Words', exact: true }).click();
  await page.getByRole('button', { name: 'Layout' }).click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.goto('./#/settings');
  await page.getByText('Bahasa Indonesia', { exact: true }).click();
  await page.getByText('Gelap', { exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
}

/** The scripts, and all that they import at once rather than when it is wanted. */
function withStaticImports(names: readonly string[]): readonly string[] {
  const found = new Set(names);
  for (const name of found) {
    const script = readFileSync(path.join(assets, name), 'utf8');
    for (const [, imported = ''] of script.matchAll(
      /(?:from|import)\s*["']\.\/([^"']+\.js)["']/g,
    )) {
      found.add(imported);
    }
  }
  return [...found];
}

const gzippedSize = (names: readonly string[]) =>
  names.reduce((sum, name) => sum + gzipSync(readFileSync(path.join(assets, name))).length, 0);

/** Everything that the console, the page or its policy complains of. */
function collectFaults(page: Page): readonly string[] {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  return faults;
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** A plain host that has the build in one folder and nothing anywhere else. */
async function serveBelow(folder: string) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const name = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const file = path.join(dist, name.slice(folder.length));
    try {
      if (!name.startsWith(folder)) throw new Error(`${name} is not below ${folder}`);
      const body = readFileSync(file);
      response.setHeader('content-type', mediaTypes[path.extname(file)] ?? 'text/plain');
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server has no address');
  return {
    address: `http://127.0.0.1:${address.port}${folder}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
