import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { articleId } from './open';

/** A screen of the app in one of its states; `open` works in either language of the interface, also with few rows. */
export type Screen = { readonly name: string; readonly open: (page: Page) => Promise<void> };

export const screens: readonly Screen[] = [
  { name: 'the library', open: openLibrary },
  { name: 'a search of the library that finds nothing', open: searchInVain },
  { name: 'adding a text', open: openAddText },
  { name: 'a text and its English before they are added', open: openAligned },
  { name: 'a file that cannot be brought', open: bringBrokenFile },
  { name: 'a translation being brought to a text', open: openBringTo },
  { name: 'the library with a text in the bin', open: openBin },
  { name: 'the study page, reading', open: openStudy },
  { name: 'a row being edited and compared', open: editAndCompare },
  { name: 'a row practised and compared', open: practiseAndCompare },
  { name: 'the history of a row', open: openHistory },
  { name: 'an open word card', open: openCard },
  { name: 'an open card of a phrase', open: openPhraseCard },
  { name: 'the alignment of a text', open: openAlign },
  { name: 'what can be done with a bead', open: openBeadMenu },
  { name: 'the list of words', open: openWordList },
  { name: 'the words worth learning', open: openWordsToLearn },
  { name: 'the vocabulary', open: openVocabulary },
  { name: 'words of the vocabulary that are selected', open: selectWords },
  { name: 'a word being added to one’s own', open: addWord },
  { name: 'the find bar', open: find },
  { name: 'the layout menu', open: openLayoutMenu },
  { name: 'the ways to take a text along', open: openExport },
  { name: 'a text laid out for paper', open: openPrintView },
  { name: 'the shortcuts', open: openShortcuts },
  { name: 'the settings', open: openSettings },
  { name: 'the glossaries, with the report of an import', open: openGlossaries },
  { name: 'the columns of a table before it is imported', open: chooseColumns },
  { name: 'a glossary that was removed', open: removeGlossary },
  { name: 'a glossary that cannot be read', open: importBrokenGlossary },
  { name: 'a restore before it is done', open: openRestorePlan },
  { name: 'a broken text', open: openBrokenText },
  { name: 'a page that does not exist', open: openNowhere },
];

/** Serves the article with a row of each kind only: what is to be seen of a screen, at a third of the work. */
export async function serveFewRows(page: Page) {
  const file = new URL(`../public/texts/${articleId}.json`, import.meta.url);
  const article = JSON.parse(readFileSync(file, 'utf8')) as Article;
  const beads = article.beads.filter(({ id }) => ['b1', 'b7', 'b10'].includes(id));
  const segments = new Set(beads.flatMap(({ source, target }) => [...source, ...target]));
  const source = article.source.filter(({ id }) => segments.has(id));
  const target = article.target.filter(({ id }) => segments.has(id));
  await page.route(`**/texts/${articleId}.json`, (route) =>
    route.fulfill({ json: { ...article, source, target, beads } }),
  );
}

type Bead = {
  readonly id: string;
  readonly source: readonly string[];
  readonly target: readonly string[];
};
type Article = {
  readonly source: readonly { readonly id: string }[];
  readonly target: readonly { readonly id: string }[];
  readonly beads: readonly Bead[];
};

async function openLibrary(page: Page) {
  await page.goto('./');
  await expect(page.getByText(/^0% (of the words and|kata dan) 0 /).first()).toBeVisible();
}

async function searchInVain(page: Page) {
  await openLibrary(page);
  await page.getByRole('searchbox').pressSequentially('zzz');
  await expect(page.getByText(/^0 .*“zzz”$/)).toBeVisible();
}

async function openAddText(page: Page) {
  await page.goto('./#/add');
  await page.getByLabel(/^(Indonesian|Bahasa Indonesia)$/).fill('Pasar dibuka.\nBaca juga: Cabai');
  await expect(page.getByText(/1 paragra(ph|f), 1 (aside|sisipan)$/)).toBeVisible();
  await page.getByLabel(/^(Title|Judul)$/).fill('Pasar pagi');
}

async function openAligned(page: Page) {
  await openAddText(page);
  await page
    .getByLabel(/^(English, if you have it|Bahasa Inggris, bila ada)$/)
    .fill('The market opens.');
  await expect(page.getByText(/^2 (beads|padanan)/).first()).toBeVisible();
}

async function bringBrokenFile(page: Page) {
  await page.goto('./#/add');
  await page
    .getByLabel(/^(Choose a file for the Indonesian|Pilih berkas .*Indonesia)/)
    .setInputFiles({
      name: 'pasar.tmx',
      mimeType: 'text/xml',
      buffer: Buffer.from('<tmx version="1.4"><body></tmx>'),
    });
  await expect(page.getByRole('alert')).toBeVisible();
}

async function openBringTo(page: Page) {
  await page.goto(`./#/add?to=${articleId}`);
  await expect(
    page.getByText('Pushilin minta tambahan pasukan Rusia', { exact: true }),
  ).toBeVisible();
}

async function openBin(page: Page) {
  await openAddText(page);
  await page.getByRole('button', { name: /^(Add text|Tambahkan teks)$/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pasar pagi');
  await page.goto('./');
  await page.getByRole('button', { name: /“Pasar pagi”/ }).click();
  await page.getByText(/^(Bin|Keranjang) \(1\)$/).click();
  await expect(page.getByText('Pasar pagi', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: /^(Delete for good|Hapus selamanya)/ }).click();
  await expect(page.getByRole('button', { name: /^(Cancel|Batal)$/ })).toBeFocused();
}

async function openStudy(page: Page) {
  await page.goto(`./#/texts/${articleId}`);
  await expect(row(page, 1).getByRole('button', { name: 'pemimpin', exact: true })).toBeVisible();
}

async function editAndCompare(page: Page) {
  await openStudy(page);
  await row(page, 1).getByRole('textbox').click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' Mine.');
  await expect(row(page, 1).getByText(/^(Saved|Tersimpan)$/)).toBeVisible();
  await row(page, 1).getByRole('button', { name: compare }).click();
  await expect(row(page, 1).getByRole('heading')).toHaveCount(2);
}

async function practiseAndCompare(page: Page) {
  await openStudy(page);
  await page.getByText(/^(Practise|Latihan)$/).click();
  await row(page, 1).getByRole('textbox').pressSequentially('Denis asks for troops.');
  await row(page, 1).getByRole('button', { name: compare }).click();
  await row(page, 1)
    .getByRole('button', { name: /^(Good|Baik)$/ })
    .click();
  await expect(page.getByText(/^1 (of|dari) \d+ (practised|dilatih)$/)).toBeVisible();
}

async function openHistory(page: Page) {
  await editAndCompare(page);
  await row(page, 1)
    .getByRole('button', { name: /^(History|Riwayat)$/ })
    .click();
  await expect(page.getByRole('dialog').getByRole('radio').first()).toBeVisible();
}

async function openCard(page: Page) {
  await openStudy(page);
  await row(page, 1).getByRole('button', { name: 'membantu', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'membantu' })).toBeVisible();
}

async function openPhraseCard(page: Page) {
  await openStudy(page);
  await page.getByRole('button', { name: 'rumah sakit bersalin', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'rumah sakit bersalin' })).toBeVisible();
}

async function openAlign(page: Page) {
  await openStudy(page);
  await page.getByText(/^(Align|Jajarkan)$/).click();
  await expect(page.getByRole('textbox', { name: /^(Bead|Padanan) 1, / }).first()).toBeVisible();
}

async function openBeadMenu(page: Page) {
  await openAlign(page);
  await page
    .getByRole('button', { name: /(Bead|Padanan) 1, / })
    .first()
    .click();
  await expect(page.getByRole('menu')).toBeVisible();
}

async function openWordList(page: Page) {
  await openStudy(page);
  await page.getByRole('button', { name: /^(Words|Kosakata)$/ }).click();
  await expect(page.getByRole('complementary').getByRole('listitem').first()).toBeVisible();
}

async function openWordsToLearn(page: Page) {
  await openWordList(page);
  await page.getByText(/^(To learn|Dipelajari)$/).click();
  await expect(page.getByRole('button', { name: /^(Learn|Pelajari) / }).first()).toBeVisible();
}

async function openVocabulary(page: Page) {
  await page.goto('./#/words');
  await page.getByRole('searchbox').fill('menulis');
  await expect(page.getByText(/^9 (words and phrases|kata dan frasa)$/)).toBeVisible();
}

async function selectWords(page: Page) {
  await openVocabulary(page);
  await page.getByRole('row', { name: /^penulis / }).click();
  await page.keyboard.press('2');
  await expect(page.getByText(/^1 (selected|terpilih)$/)).toBeVisible();
  await expect(page.getByText(/^tulis(:| –) /)).toBeVisible();
}

async function addWord(page: Page) {
  await openVocabulary(page);
  await page.getByRole('button', { name: /^(Add a word|Tambahkan kata)$/ }).click();
  await page.getByRole('button', { name: /^(Save|Simpan)$/ }).click();
  await expect(page.getByRole('alert')).toHaveCount(2);
}

async function find(page: Page) {
  await openStudy(page);
  await page.keyboard.press('/');
  await page.getByRole('searchbox').pressSequentially('Pushilin');
  await expect(page.getByRole('search').getByRole('status')).toHaveText(/^\d+ parag/);
}

async function openLayoutMenu(page: Page) {
  await openStudy(page);
  await page.getByRole('button', { name: /^(Layout|Tata letak)$/ }).click();
  await expect(page.getByText(/^(Stacked|Bersusun)$/)).toBeVisible();
}

async function openExport(page: Page) {
  await openStudy(page);
  await page.getByRole('button', { name: /^(Export|Ekspor)$/ }).click();
  await page.getByText(/^(Web page|Halaman web)$/).click();
  await expect(page.getByText(/^(Interlinear|Antarbaris)$/)).toBeVisible();
}

async function openPrintView(page: Page) {
  await page.goto(`./#/texts/${articleId}/print`);
  await expect(page.getByRole('columnheader')).toHaveCount(2);
}

async function openShortcuts(page: Page) {
  await openStudy(page);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
}

async function openSettings(page: Page) {
  await page.goto('./#/settings');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^(Settings|Setelan)$/);
  await expect(page.getByRole('heading', { name: /^(Keeping|Penyimpanan)$/ })).toBeVisible();
}

async function chooseColumns(page: Page) {
  await page.goto('./#/glossaries');
  await chooseGlossary(page, 'pasar.csv', 'kata,arti\nmurah,cheap\nmahal,\n');
  await expect(page.getByRole('combobox')).toHaveCount(5);
}

async function openGlossaries(page: Page) {
  await chooseColumns(page);
  await page.getByRole('button', { name: /^(Import|Impor)$/ }).click();
  await page.getByText(/^1 (entry was left out|entri dilewati)\.$/).click();
  await expect(page.getByRole('cell', { name: 'mahal' })).toBeVisible();
}

async function removeGlossary(page: Page) {
  await openGlossaries(page);
  await page.getByRole('button', { name: /^(Remove|Hapus) “pasar”$/ }).click();
  await expect(page.getByRole('button', { name: /^(Undo|Urungkan)$/ })).toBeFocused();
}

async function importBrokenGlossary(page: Page) {
  await page.goto('./#/glossaries');
  await chooseGlossary(page, 'pasar.tbx', '<tbx><text>&x;</text></tbx>');
  await expect(page.getByRole('alert')).toBeVisible();
}

const chooseGlossary = (page: Page, name: string, content: string) =>
  page
    .getByLabel(/^(Choose a file|Pilih berkas)$/)
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });

async function openRestorePlan(page: Page) {
  await openSettings(page);
  const record = { kind: 'familiarity', path: ['tembak'], version: 1, revision: 1 };
  const savedAt = '2026-01-02T03:04:05.678Z';
  const backup = {
    format: 'sejajar-backup',
    version: 1,
    createdAt: savedAt,
    checksum: null,
    records: [{ ...record, savedAt, value: { level: 3 } }],
  };
  await page.getByLabel(/^(Choose a backup|Pilih cadangan)$/).setInputFiles({
    name: 'backup.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(backup)),
  });
  await page.getByText(/^(New: not here|Baru: tidak ada di sini)$/).click();
  await expect(page.getByText('tembak')).toBeVisible();
}

async function openBrokenText(page: Page) {
  await page.route(`**/texts/${articleId}.json`, (route) =>
    route.fulfill({ body: '{ "version" ' }),
  );
  await page.goto(`./#/texts/${articleId}`);
  await expect(page.getByRole('alert')).toBeVisible();
}

async function openNowhere(page: Page) {
  await page.goto('./#/nowhere');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /^(There is no such page|Halaman ini tidak ada)$/,
  );
}

const compare = /^(Compare|Bandingkan)/;

const row = (page: Page, number: number) =>
  page.getByRole('listitem', { name: new RegExp(`^Paragra(ph|f) ${number}$`) });
