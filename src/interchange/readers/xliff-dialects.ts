import type { UnitState } from '../translation-unit';
import type { XmlElement } from '../files/parse-xml';

type Attributes = XmlElement['attributes'];

/** Where the generations of XLIFF keep what is the same to a reader. */
export type XliffDialect = {
  readonly versions: RegExp;
  readonly languagesAt: string;
  readonly languages: (attributes: Attributes) => {
    readonly source: string;
    readonly target: string;
  };
  readonly unit: string;
  /** The element that holds a source and a target. */
  readonly pair: string;
  /** What the words of an element say of its unit: a note, the shape of its bead, the kinds of its segments. */
  readonly said: (local: string, attributes: Attributes) => 'note' | 'bead' | 'kinds' | undefined;
  /** How far a target is that is not empty. */
  readonly state: (unit: Attributes, pair: Attributes, target: Attributes) => UnitState;
};

const ownContexts = { 'x-bead': 'bead', 'x-kinds': 'kinds' } as const;
const ownMetadata = { bead: 'bead', kinds: 'kinds' } as const;

const pick = <Name extends string, Value>(names: Readonly<Record<Name, Value>>, name = '') =>
  Object.entries<Value>(names).find(([one]) => one === name)?.[1];

/** XLIFF 1.2, 2.3 and 2.6: a target is done when its unit is approved or its state is the last. */
const xliff1: XliffDialect = {
  versions: /^1\.[0-2]$/,
  languagesAt: 'file',
  languages: (attributes) => ({
    source: attributes['source-language'] ?? '',
    target: attributes['target-language'] ?? '',
  }),
  unit: 'trans-unit',
  pair: 'trans-unit',
  said: (local, attributes) => {
    if (local === 'note') return 'note';
    return local === 'context' ? pick(ownContexts, attributes['context-type']) : undefined;
  },
  state: (unit, _, { state = '' }) => {
    if (unit['approved'] === 'yes' || state === 'final' || state === 'signed-off') return 'done';
    return /^(?:new|needs-)/.test(state) ? 'suggested' : 'own';
  },
};

/** XLIFF 2.0 to 2.2: segments have states, `initial` where none is given. */
const xliff2: XliffDialect = {
  versions: /^2\.[0-2]$/,
  languagesAt: 'xliff',
  languages: (attributes) => ({
    source: attributes['srcLang'] ?? '',
    target: attributes['trgLang'] ?? '',
  }),
  unit: 'unit',
  pair: 'segment',
  said: (local, attributes) => {
    if (local === 'note') return 'note';
    return local === 'meta' ? pick(ownMetadata, attributes['type']) : undefined;
  },
  state: (_, { state }) => {
    if (state === 'final') return 'done';
    return state === 'translated' || state === 'reviewed' ? 'own' : 'suggested';
  },
};

export const xliffDialects: readonly XliffDialect[] = [xliff1, xliff2];
