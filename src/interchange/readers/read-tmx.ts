import { BringError } from '../files/bring-error';
import type { BroughtPairs } from './brought';
import { InlineText } from './inline-text';
import type { Pace } from '../files/pace';
import { decodeXml, localName, parseXml, type XmlElement } from '../files/parse-xml';
import { toKnownLanguage } from './to-known-language';
import { toState } from './to-unit';
import { UnitList } from './unit-list';

/** A translation memory, TMX 1.4 or older. Of several variants in one language the first is taken. */
export async function readTmx(bytes: Uint8Array, pace: Pace): Promise<BroughtPairs> {
  const reader = new TmxReader();
  await parseXml(decodeXml(bytes).raw, reader, pace);
  return reader.finish();
}

type Known = 'id' | 'en';

/** A unit while it is read: its segments by language, and what is said of it. */
type OpenUnit = {
  readonly id: string | undefined;
  readonly line: number;
  readonly segments: Partial<Record<Known, string>>;
  readonly languages: string[];
  readonly said: Map<string, string>;
};

class TmxReader {
  private readonly list = new UnitList();
  private readonly titles: Partial<Record<Known, string>> = {};
  private unit: OpenUnit | undefined;
  private language = '';
  private capture: InlineText | undefined;
  private keep: (text: string) => void = () => undefined;
  private hasRoot = false;

  readonly open = (element: XmlElement) => {
    const { name, attributes, line } = element;
    const local = localName(name);
    if (!this.hasRoot) this.openRoot(local, attributes);
    if (this.capture) this.capture.open(element);
    else if (local === 'tu') {
      const id = attributes['tuid'];
      this.unit = { id, line, segments: {}, languages: [], said: new Map() };
    } else if (local === 'tuv') {
      this.language = languageOf(attributes);
      this.unit?.languages.push(this.language);
    } else if (local === 'seg') this.start((text) => this.keepSegment(text));
    else if (local === 'note') this.start((text) => this.say('note', text));
    else if (local === 'prop') this.openProperty(attributes);
  };

  readonly text = (text: string) => this.capture?.add(text);

  readonly close = (name: string) => {
    if (this.capture) {
      if (!this.capture.close()) return;
      this.keep(this.capture.text);
      this.capture = undefined;
    } else if (localName(name) === 'tu' && this.unit) {
      this.endUnit(this.unit);
      this.unit = undefined;
    }
  };

  finish(): BroughtPairs {
    const { id, en } = this.titles;
    return {
      kind: 'pairs',
      ...(id !== undefined && { title: id }),
      ...(en !== undefined && { titleEnglish: en }),
      units: this.list.units,
      skipped: this.list.skipped,
    };
  }

  private openRoot(local: string, { version = '' }: XmlElement['attributes']) {
    this.hasRoot = true;
    if (local !== 'tmx') {
      throw new BringError({ kind: 'wrong-root', expected: 'tmx', received: local });
    }
    if (!version.startsWith('1.')) {
      throw new BringError({ kind: 'unknown-version', format: 'TMX', version });
    }
  }

  private start(keep: (text: string) => void) {
    this.capture = new InlineText();
    this.keep = keep;
  }

  private openProperty(attributes: XmlElement['attributes']) {
    const type = attributes['type'] ?? '';
    const known = toKnownLanguage(languageOf(attributes));
    this.start((text) => {
      if (this.unit) this.say(type, text);
      else if (type === 'x-title' && known) this.titles[known] ??= text;
    });
  }

  private say(what: string, text: string) {
    const said = this.unit?.said;
    const former = said?.get(what);
    said?.set(what, former === undefined ? text : `${former}\n${text}`);
  }

  private keepSegment(text: string) {
    const known = toKnownLanguage(this.language);
    if (known && this.unit) this.unit.segments[known] ??= text;
  }

  private endUnit({ id, line, segments, languages, said }: OpenUnit) {
    const { id: source, en: target } = segments;
    if (source === undefined && target === undefined && languages.length > 0) {
      this.list.skipOtherLanguages(line, languages);
      return;
    }
    this.list.add(line, {
      source: source ?? '',
      target: target ?? '',
      shape: said.get('x-bead'),
      kinds: said.get('x-kinds'),
      state: toState(said.get('x-state')),
      note: said.get('note'),
      id,
    });
  }
}

/** Older files have the attribute without its prefix. */
const languageOf = (attributes: XmlElement['attributes']) =>
  attributes['xml:lang'] ?? attributes['lang'] ?? '';
