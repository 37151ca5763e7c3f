import type { UnitState } from '../translation-unit';
import { BringError } from '../files/bring-error';
import type { BroughtPairs } from './brought';
import { InlineText } from './inline-text';
import type { Pace } from '../files/pace';
import { decodeXml, localName, parseXml, type XmlElement } from '../files/parse-xml';
import { toKnownLanguage } from './to-known-language';
import { toState } from './to-unit';
import { UnitList } from './unit-list';
import { xliffDialects, type XliffDialect } from './xliff-dialects';

/** XLIFF 1.2 and 2.x, from whichever of the two languages into the other. In 2.x each segment of a unit is a unit here. */
export async function readXliff(bytes: Uint8Array, pace: Pace): Promise<BroughtPairs> {
  const reader = new XliffReader();
  await parseXml(decodeXml(bytes).raw, reader, pace);
  return { kind: 'pairs', units: reader.list.units, skipped: reader.list.skipped };
}

type Attributes = XmlElement['attributes'];

/** A pair of source and target while it is read. */
type OpenPair = {
  readonly line: number;
  readonly id: string;
  readonly attributes: Attributes;
  target: Attributes;
  words: { source?: string; target?: string };
};

/** What may hold sources and targets of its own, or nothing that is part of the text. */
const skippedElements = new Set(
  'alt-trans seg-source bin-unit matches originalData glossary changeTrack skl'.split(' '),
);

class XliffReader {
  readonly list = new UnitList();
  private dialect: XliffDialect | undefined;
  private languages = { source: '', target: '' };
  private unit: { readonly attributes: Attributes; readonly said: Map<string, string> } | undefined;
  private pairs: OpenPair[] = [];
  private spaces: string[] = ['default'];
  private skipDepth = 0;
  private capture: InlineText | undefined;
  private keep: (text: string) => void = () => undefined;

  readonly open = (element: XmlElement) => {
    const local = localName(element.name);
    if (this.skipDepth > 0 || skippedElements.has(local)) this.skipDepth += 1;
    else if (this.capture) this.capture.open(element);
    else {
      this.spaces.push(element.attributes['xml:space'] ?? this.spaces.at(-1) ?? 'default');
      const dialect = (this.dialect ??= dialectOf(local, element.attributes));
      this.openOutside(local, element, dialect);
    }
  };

  readonly text = (text: string) => {
    if (this.skipDepth === 0) this.capture?.add(text);
  };

  readonly close = (name: string) => {
    if (this.skipDepth > 0) this.skipDepth -= 1;
    else if (!this.capture) this.closeOutside(localName(name));
    else if (this.capture.close()) {
      this.keep(this.capture.text);
      this.capture = undefined;
      this.spaces.pop();
    }
  };

  private openOutside(local: string, element: XmlElement, dialect: XliffDialect) {
    const { attributes, line } = element;
    const pair = this.pairs.at(-1);
    if (local === dialect.languagesAt) {
      const { source, target } = dialect.languages(attributes);
      this.languages = { source, target };
    }
    if (local === dialect.unit) this.unit = { attributes, said: new Map() };
    if (local === dialect.pair && this.unit) {
      const id = this.unit.attributes['id'] ?? '';
      this.pairs.push({ line, id, attributes, target: {}, words: {} });
    } else if (local === 'source' || local === 'target') {
      if (local === 'target' && pair) pair.target = attributes;
      const isKept = this.spaces.at(-1) === 'preserve';
      this.start((text) => {
        if (pair) pair.words[local] ??= isKept ? text : text.replaceAll(/\s+/g, ' ');
      });
    } else {
      const said = dialect.said(local, attributes);
      if (said !== undefined) this.start((text) => this.say(said, text));
    }
  }

  private start(keep: (text: string) => void) {
    this.capture = new InlineText();
    this.keep = keep;
  }

  private say(what: string, text: string) {
    const said = this.unit?.said;
    const former = said?.get(what);
    said?.set(what, former === undefined ? text : `${former}\n${text}`);
  }

  private closeOutside(local: string) {
    this.spaces.pop();
    if (local !== this.dialect?.unit) return;
    for (const [at, pair] of this.pairs.entries()) this.endPair(pair, at);
    this.pairs = [];
    this.unit = undefined;
  }

  /** The Indonesian side is the source here, though a file may translate into it; then its state says nothing of the English. */
  private endPair(pair: OpenPair, at: number) {
    const { source, target } = this.languages;
    const { line, id, words } = pair;
    const known = { source: toKnownLanguage(source), target: toKnownLanguage(target) };
    if (!known.source || (target !== '' && known.source === known.target) || !isRead(pair, known)) {
      this.list.skipOtherLanguages(line, [source, target]);
      return;
    }
    const isTurned = known.source === 'en';
    const said = this.unit?.said;
    const [first = '', second = ''] = [words.source, words.target];
    this.list.add(line, {
      source: isTurned ? second : first,
      target: isTurned ? first : second,
      shape: said?.get('bead'),
      kinds: said?.get('kinds'),
      state: isTurned ? undefined : this.stateOf(pair, second),
      note: at === 0 ? said?.get('note') : undefined,
      id: this.pairs.length > 1 ? `${id}-${at + 1}` : id,
    });
  }

  private stateOf(pair: OpenPair, target: string): UnitState | undefined {
    const unit = this.unit?.attributes ?? {};
    const own = toState(/^sejajar:(\w+)$/.exec(pair.attributes['subState'] ?? '')?.[1]);
    if (own) return own;
    if (unit['translate'] === 'no' && target === '') return 'aside';
    const state = this.dialect?.state(unit, pair.attributes, pair.target);
    return target.trim() === '' && state !== 'done' ? 'empty' : state;
  }
}

const isRead = ({ words }: OpenPair, known: { readonly target: string | undefined }) =>
  known.target !== undefined || (words.target ?? '').trim() === '';

function dialectOf(root: string, { version = '' }: Attributes): XliffDialect {
  if (root !== 'xliff') {
    throw new BringError({ kind: 'wrong-root', expected: 'xliff', received: root });
  }
  const dialect = xliffDialects.find(({ versions }) => versions.test(version));
  if (!dialect) throw new BringError({ kind: 'unknown-version', format: 'XLIFF', version });
  return dialect;
}
