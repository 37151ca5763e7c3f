import type { SegmentKind } from '../../domain/text/segment';
import type { Package } from '../files/open-package';
import type { Pace } from '../files/pace';
import { decodeXml, parseXml } from '../files/parse-xml';

/** What paragraphs of each style are, by its id; lines of a table of contents are `contents`. */
export type Styles = ReadonlyMap<string, SegmentKind | 'contents'>;

const stylesPath = 'word/styles.xml';

type Style = { readonly id: string; name: string; basedOn: string; isOutlined: boolean };

/** Word keeps the English names of its own styles in documents of every language, though their ids are translated. */
const names: readonly (readonly [RegExp, SegmentKind | 'contents'])[] = [
  [/^(?:heading \d|title|subtitle)$/i, 'heading'],
  [/^(?:caption|aside)$/i, 'aside'],
  [/^(?:toc \d|toc heading|table of figures)$/i, 'contents'],
];

/** Reads which styles are headings, captions and contents: by their names, by their place in the outline, or by what they are based on. */
export async function readStyles(document: Package, pace: Pace): Promise<Styles> {
  if (!document.has(stylesPath)) return new Map();
  const styles = new Map<string, Style>();
  let style: Style | undefined;
  const { raw } = decodeXml(document.read(stylesPath));
  await parseXml(
    raw,
    {
      open: ({ name, attributes }) => {
        const value = attributes['w:val'] ?? '';
        if (name === 'w:style') {
          const id = attributes['w:styleId'] ?? '';
          style = { id, name: '', basedOn: '', isOutlined: false };
          styles.set(id, style);
        } else if (style && name === 'w:name') style.name = value;
        else if (style && name === 'w:basedOn') style.basedOn = value;
        else if (style && name === 'w:outlineLvl') style.isOutlined = Number(value) < 9;
      },
      text: () => undefined,
      close: (name) => {
        if (name === 'w:style') style = undefined;
      },
    },
    pace,
    stylesPath,
  );
  return new Map(
    [...styles.keys()].flatMap((id) => {
      const kind = kindOf(styles, id);
      return kind ? [[id, kind] as const] : [];
    }),
  );
}

const mostSteps = 10;

function kindOf(styles: ReadonlyMap<string, Style>, id: string) {
  let style = styles.get(id);
  for (let step = 0; style && step < mostSteps; step += 1) {
    const { name, isOutlined, basedOn } = style;
    const named = names.find(([pattern]) =>
      pattern.test(name.replace(/^heading(?=\d$)/i, 'heading ')),
    );
    if (named) return named[1];
    if (isOutlined) return 'heading';
    style = styles.get(basedOn);
  }
  return undefined;
}
