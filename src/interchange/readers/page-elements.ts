import type { SegmentKind } from '../../domain/text/segment';
import type { LeftOutReason } from './brought';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Elements that begin and end a paragraph, by the HTML standard's style sheet (15.3, Non-replaced elements). */
export const blocks = words(`
  address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head
  header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre search section summary table tbody td tfoot th thead tr ul
  xmp`);

type Attributes = Readonly<Record<string, string>>;

const kinds: Readonly<Record<string, SegmentKind>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  figcaption: 'aside',
  caption: 'aside',
  aside: 'aside',
};

/** What the words in an element are, where the element says so; paragraphs by the classes of pages from here. */
export function kindOfElement(
  name: string,
  { class: className }: Attributes,
): SegmentKind | undefined {
  if (name === 'p' && (className === 'heading' || className === 'aside')) return className;
  return Object.hasOwn(kinds, name) ? kinds[name] : undefined;
}

const reasons: readonly (readonly [LeftOutReason, ReadonlySet<string>])[] = [
  [
    'script',
    words(
      'script style noscript template iframe object embed canvas audio video svg math noframes',
    ),
  ],
  ['navigation', words('nav footer menu search')],
  ['form', words('button select textarea input datalist output dialog')],
];

const landmarks = words('navigation contentinfo search complementary banner menu toolbar');

/** Classes by which widespread programs mark what a reader does not read: MediaWiki, WordPress, Bootstrap. */
const unreadClasses = words(
  'mw-editsection mw-jump-link noprint screen-reader-text sr-only visually-hidden sharedaddy jp-relatedposts',
);

const noteTypes = /\b(?:doc-)?(?:footnotes?|endnotes?|rearnotes?)\b/;

/** Why all that an element holds is no part of the text; undefined where it is. */
export function whyLeftOut(name: string, attributes: Attributes): LeftOutReason | undefined {
  const named = reasons.find(([, names]) => names.has(name));
  if (named) return named[0];
  const role = attributes['role'] ?? '';
  if (landmarks.has(role)) return 'navigation';
  if (noteTypes.test(`${role} ${attributes['epub:type'] ?? ''}`)) return 'note';
  if (isHidden(attributes)) return 'script';
  const classes = attributes['class']?.split(/\s+/) ?? [];
  return classes.some((one) => unreadClasses.has(one)) ? 'navigation' : undefined;
}

const isHidden = (attributes: Attributes) =>
  'hidden' in attributes ||
  attributes['aria-hidden'] === 'true' ||
  /display\s*:\s*none/i.test(attributes['style'] ?? '');

/** Whether an element holds the story of its page. */
export const isMain = (name: string, attributes: Attributes) =>
  name === 'main' || name === 'article' || attributes['role'] === 'main';
