import { BringError } from '../files/bring-error';
import type { BroughtSegment, BroughtSide } from './brought';
import { LeftOutList } from './left-out';
import { openPackage, type Package } from '../files/open-package';
import { paceWithin, type Pace } from '../files/pace';
import { parsePage } from './parse-page';
import { decodeXml, localName, parseXml, type XmlElement } from '../files/parse-xml';
import { decodePage } from './read-html';
import { SegmentList } from './segment-list';
import { toKnownLanguage } from './to-known-language';

/** A book in EPUB 2 or 3: its chapters in the order in which they are read, without its table of contents. */
export async function readEpub(bytes: Uint8Array, pace: Pace): Promise<BroughtSide> {
  const book = openPackage(bytes, 'epub');
  const { title, language, chapters } = await readContents(book, pace);
  const segments = new SegmentList();
  const leftOut = new LeftOutList();
  for (const [at, { path, isContents }] of chapters.entries()) {
    const within = paceWithin(pace, at / chapters.length, (at + 1) / chapters.length);
    const page = await parsePage(decodePage(book.read(path)).raw, within, path);
    if (isContents) leftOut.add('navigation', textOf(page.segments));
    else for (const { kind, text } of page.segments) segments.add(kind, text);
    for (const { reason, text } of page.leftOut) leftOut.add(reason, text);
    if (page.segments.length === 0) leftOut.add('empty', path);
  }
  const known = toKnownLanguage(language);
  return {
    kind: 'side',
    ...(title !== '' && { title }),
    ...(known && { language: known }),
    encoding: 'utf-8',
    segments: segments.segments,
    leftOut: leftOut.list(),
  };
}

const textOf = (segments: readonly BroughtSegment[]) => segments.map(({ text }) => text).join(' ');

type Chapter = { readonly path: string; readonly isContents: boolean };
type Contents = {
  readonly title: string;
  readonly language: string;
  readonly chapters: readonly Chapter[];
};

const containerPath = 'META-INF/container.xml';

/** What the package document says, which the container names (EPUB 3.3, 4.2.6.3 and 5). */
async function readContents(book: Package, pace: Pace): Promise<Contents> {
  const root = await findElement(book, containerPath, 'rootfile', pace);
  const path = root?.attributes['full-path'] ?? '';
  const items = new Map<string, XmlElement['attributes']>();
  const spine: string[] = [];
  const said = { title: '', language: '' };
  let hearing: keyof typeof said | undefined;
  await parsePart(book, path, pace, {
    open: ({ name, attributes }) => {
      const local = localName(name);
      const isSaid = local === 'title' || local === 'language';
      hearing = isSaid && said[local] === '' ? local : undefined;
      if (local === 'item') items.set(attributes['id'] ?? '', attributes);
      if (local === 'itemref') spine.push(attributes['idref'] ?? '');
    },
    text: (text) => {
      if (hearing) said[hearing] += text;
    },
    close: () => {
      hearing = undefined;
    },
  });
  const chapters = spine.flatMap((id) => toChapter(items.get(id), path));
  await refuseEncrypted(book, chapters, pace);
  return { title: said.title.trim(), language: said.language, chapters };
}

const pageTypes = /html|xml|oeb1-document/;

function toChapter(item: XmlElement['attributes'] | undefined, base: string): readonly Chapter[] {
  if (!item || !pageTypes.test(item['media-type'] ?? '')) return [];
  const isContents = /(?:^|\s)nav(?:\s|$)/.test(item['properties'] ?? '');
  return [{ path: resolvePath(base, item['href'] ?? ''), isContents }];
}

/** A path that stands in a file of the package, as a path from its root; it never leads out of it. */
function resolvePath(base: string, href: string): string {
  const steps = base.split('/').slice(0, -1);
  for (const step of decodePath(href.replace(/#.*$/, '')).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function decodePath(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}

const encryptionPath = 'META-INF/encryption.xml';

/** Fonts may be scrambled in any book; chapters only in those that are sold under lock. */
async function refuseEncrypted(book: Package, chapters: readonly Chapter[], pace: Pace) {
  if (!book.has(encryptionPath)) return;
  const locked = new Set(chapters.map(({ path }) => path));
  await parsePart(book, encryptionPath, pace, {
    open: ({ name, attributes }) => {
      const isReference = localName(name) === 'CipherReference';
      if (isReference && locked.has(decodePath(attributes['URI'] ?? ''))) {
        throw new BringError({ kind: 'encrypted' });
      }
    },
    text: () => undefined,
    close: () => undefined,
  });
}

async function findElement(book: Package, path: string, local: string, pace: Pace) {
  let found: XmlElement | undefined;
  await parsePart(book, path, pace, {
    open: (element) => {
      if (localName(element.name) === local) found ??= element;
    },
    text: () => undefined,
    close: () => undefined,
  });
  return found;
}

type Listener = Parameters<typeof parseXml>[1];

/** The share of these parts in the whole is not worth telling. */
const parsePart = (book: Package, path: string, pace: Pace, listener: Listener) =>
  parseXml(decodeXml(book.read(path)).raw, listener, paceWithin(pace, 0, 0), path);
