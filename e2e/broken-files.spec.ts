import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { articleId, english, litWord, openArticle, paragraph } from './open';

const textFile = `texts/${articleId}.json`;
const glossaryFile = `glossaries/${articleId}.json`;
const text = readFileSync(new URL(`../public/${textFile}`, import.meta.url), 'utf8');

/** No two that are said in the same words stand beside each other, so that each is seen to be said anew. */
const faults = [
  {
    fault: 'a slip in its syntax',
    body: text.replace('"level": "B2",', '"level" "B2",'),
    says: `It is not valid JSON; the fault is at line ${lineOf('"level"')}, column 11.`,
  },
  {
    fault: 'an empty file',
    body: '',
    says: 'It is not valid JSON; the fault is at line 1, column 1.',
  },
  {
    fault: 'a field of the wrong kind',
    body: text.replace('"level": "B2"', '"level": "Z9"'),
    says: 'At level,',
  },
  {
    fault: 'a page of the host instead of JSON',
    body: '<!doctype html><title>Oops</title>',
    says: 'It is not valid JSON; the fault is at line 1, column 1.',
  },
  {
    fault: 'a field that is missing',
    body: text.replace('"kind": "paragraph",', ''),
    says: 'At source[0].kind,',
  },
  {
    fault: 'a mistyped field',
    body: text.replace('"glossaries"', '"glosaries"'),
    says: 'At glos',
  },
  {
    fault: 'a bead with a segment that is not there',
    body: text.replace('"source": ["s3"]', '"source": ["s99"]'),
    says: 'At beads[2].source[0], there is no segment “s99”.',
  },
  {
    fault: 'an id that is used twice',
    body: text.replace('"id": "t2"', '"id": "t1"'),
    says: 'the id “t1” is used a second time.',
  },
  {
    fault: 'a segment that no bead holds',
    body: text.replace('"target": ["t14"]', '"target": []'),
    says: 'The segment “t14” belongs to no bead.',
  },
  {
    fault: 'a format of the future',
    body: text.replace('"version": 1', '"version": 2'),
    says: 'It was made for a newer version of Sejajar (format 2). Reload the app.',
  },
];

test('a text that is broken is refused with file, place and fault', async ({ page }) => {
  let served = '';
  await page.route(`**/${textFile}`, (route) => route.fulfill({ body: served }));
  await page.goto(`./#/texts/${articleId}`);
  for (const { fault, body, says } of faults) {
    served = body;
    await test.step(fault, async () => {
      await page.getByRole('button', { name: 'Try again' }).click();
      const alert = page.getByRole('alert');
      await expect(alert).toContainText('This text cannot be used');
      await expect(alert).toContainText(`${textFile}:`);
      await expect(alert).toContainText(says);
      await expect(page).toHaveTitle('This text cannot be used · Sejajar');
    });
  }
});

test(
  'a broken text file leaves the rest of the app going, and can be tried again',
  { tag: '@firefox' },
  async ({ page }) => {
    let isBroken = true;
    await page.route(`**/${textFile}`, (route) =>
      isBroken ? route.fulfill({ body: '{"version":1,' }) : route.continue(),
    );
    await page.goto(`./#/texts/${articleId}`);
    await expect(page.getByRole('alert')).toContainText('line 1, column 14');
    await page.getByRole('link', { name: 'To the library', exact: true }).click();
    await expect(page.getByRole('link', { name: 'Pushilin minta tambahan' })).toBeVisible();
    await page.getByRole('link', { name: 'Settings' }).click();
    await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
    await page.goto(`./#/texts/${articleId}`);
    await expect(page.getByRole('alert')).toBeVisible();
    isBroken = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(paragraph(page, 1)).toBeVisible();
  },
);

test('a text that cannot be had is named, and opens when the connection is back', async ({
  page,
  context,
}) => {
  await test.step('a file that is missing is named with what the server answered', async () => {
    await page.route(`**/${textFile}`, (route) => route.fulfill({ status: 404 }));
    await page.goto(`./#/texts/${articleId}`);
    await expect(page.getByRole('alert')).toContainText(
      `${textFile}: It could not be fetched: the server answered 404.`,
    );
    await page.unroute(`**/${textFile}`);
  });

  await test.step('one that cannot be reached opens when the connection is back', async () => {
    await page.route(`**/${textFile}`, (route) => route.abort('internetdisconnected'));
    await page.reload();
    await expect(page.getByRole('alert')).toContainText(
      `${textFile}: It could not be fetched. Check the connection and try again.`,
    );
    await page.unroute(`**/${textFile}`);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(paragraph(page, 1)).toBeVisible();
  });

  await test.step('one that is open goes on when the connection is gone', async () => {
    await expect(litWord(page, 1, 'pemimpin')).toBeVisible();
    await context.setOffline(true);
    await english(page, 1).click();
    await page.keyboard.type('Offline: ');
    await expect(paragraph(page, 1).getByText('Saved', { exact: true })).toBeVisible();
    await litWord(page, 1, 'pemimpin').click();
    await expect(page.getByRole('dialog', { name: 'pemimpin' })).toBeVisible();
  });
});

test('an address that leads to no text is answered in words', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));

  await test.step('one that is badly encoded', async () => {
    await page.goto('./#/texts/%E0%A4%A');
    await expect(page.getByRole('main')).toContainText(/\S/);
    await expect(page.getByRole('link', { name: 'Settings' })).toBeVisible();
    expect(errors).toEqual([]);
  });

  await test.step('one of a text that the index does not list', async () => {
    await page.goto('./#/texts/no-such-text');
    await expect(page.getByRole('alert')).toContainText(
      'texts/index.json: It does not list “no-such-text”.',
    );
  });
});

test('a broken glossary leaves the text to be read and edited, lit by the others', async ({
  page,
}) => {
  const alert = page.getByRole('alert');

  await test.step('a fault in the table of the core glossary is told by line and column', async () => {
    const columns = ['lemma', 'root', 'class', 'band', 'senses', 'variants', 'homonym'];
    const lines = [columns, ['kota', '=', 'n', '1', 'city'], ['desa', '=', 'noun', '1', 'village']];
    await page.route('**/glossaries/core.tsv', (route) =>
      route.fulfill({ body: lines.map((cells) => `${cells.join('\t')}\n`).join('') }),
    );
    await openArticle(page);
    await expect(alert).toContainText('glossaries/core.tsv: In line 3, column “class”, n, v, adj');
    await expect(litWord(page, 1, 'pemimpin')).toBeVisible();
    await page.unroute('**/glossaries/core.tsv');
  });

  await test.step('a broken list of glossaries leaves the text to be read', async () => {
    await page.route('**/glossaries/index.json', (route) => route.fulfill({ status: 500 }));
    await page.reload();
    await expect(alert).toContainText(
      'glossaries/index.json: It could not be fetched: the server answered 500.',
    );
    await expect(english(page, 14)).toBeVisible();
    await page.unroute('**/glossaries/index.json');
  });

  await test.step('a fault in a glossary of the text leaves it to be edited too', async () => {
    await page.route(`**/${glossaryFile}`, (route) =>
      route.fulfill({ json: { version: 1, id: articleId, title: { id: 'a', en: 'b' }, terms: 7 } }),
    );
    await page.reload();
    await expect(alert).toContainText('A glossary cannot be used; its words stay unlit');
    await expect(alert).toContainText(`${glossaryFile}: At terms,`);
    await expect(paragraph(page, 1)).toContainText('Denis Pushilin pemimpin Republik');
    await english(page, 1).click();
    await page.keyboard.type('Still ');
    await expect(paragraph(page, 1).getByText('Saved', { exact: true })).toBeVisible();
    await expect(litWord(page, 1, 'pemimpin')).toBeVisible();
  });
});

test('a broken list of texts leaves what is not broken', async ({ page }) => {
  const alert = page.getByRole('alert');
  const article = page.getByRole('link', { name: 'Pushilin minta tambahan' });

  await test.step('it is named, the settings still open, and it can be tried again', async () => {
    await page.route('**/texts/index.json', (route) => route.fulfill({ body: '{"version":1}' }));
    await page.goto('./');
    await expect(alert).toContainText('The list of texts, texts/index.json, cannot be used');
    await expect(alert).toContainText('At texts, ');
    await page.getByRole('link', { name: 'Settings' }).click();
    await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
    await page.goBack();
    await expect(alert).toBeVisible();
    await page.unroute('**/texts/index.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(article).toBeVisible();
  });

  await test.step('a broken entry is left out and named; the others are there', async () => {
    await serveIndex(page, (entry) => [{ ...entry, id: 'Not An Id' }, entry]);
    await page.reload();
    await expect(alert).toContainText('An entry in texts/index.json was left out');
    await expect(alert).toContainText('At texts[0].id,');
    await expect(article).toBeVisible();
    await page.unroute('**/texts/index.json');
  });

  await test.step('an empty library says what to do', async () => {
    await serveIndex(page, () => []);
    await page.reload();
    await expect(page.getByRole('status')).toContainText('The library is empty');
    await expect(page.getByRole('status')).toContainText('list it in texts/index.json');
    await expect(page.getByRole('searchbox')).toHaveCount(0);
  });
});

test('text that looks like HTML is shown as text', async ({ page }) => {
  const markup = '<img src=x onerror=alert(1)> & <b>tebal</b>';
  await page.route(`**/${textFile}`, (route) =>
    route.fulfill({ body: text.replace('Langkah itu dilakukan', markup) }),
  );
  await openArticle(page);
  await expect(paragraph(page, 2)).toContainText(markup);
  await expect(paragraph(page, 2).getByRole('img')).toHaveCount(0);
});

async function serveIndex(page: Page, change: (entry: object) => readonly object[]) {
  const file = new URL('../public/texts/index.json', import.meta.url);
  const index = JSON.parse(readFileSync(file, 'utf8')) as { texts: readonly { id: string }[] };
  const article = index.texts.filter(({ id }) => id === articleId);
  await page.route('**/texts/index.json', (route) =>
    route.fulfill({ json: { ...index, texts: article.flatMap(change) } }),
  );
}

function lineOf(part: string) {
  return text.slice(0, text.indexOf(part)).split('\n').length;
}
