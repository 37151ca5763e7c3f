import { tidy } from '../draft-list';

/** A gloss that is longer is an article; its beginning is what a card can show. */
const longestGloss = 500;
const deepest = 40;

/** Elements that stand in lines of their own. */
const blocks = new Set(['div', 'p', 'li', 'ol', 'ul', 'br', 'tr', 'table', 'td', 'th']);
/** What a reader opens, examples among them, and how the word is read: no part of a gloss. */
const passedOver = new Set(['details', 'summary', 'img', 'rt', 'rp', 'script', 'style']);

/** The glosses in a definition of a Yomitan dictionary: one, or one for each point of the list that it is. */
export function flattenDefinition(definition: unknown): readonly string[] {
  if (typeof definition === 'string') return toGlosses([definition]);
  if (!isObject(definition)) return [];
  if (definition['type'] === 'text') return toGlosses([textOf(definition['text'], 0)]);
  if (definition['type'] !== 'structured-content') return [];
  const points = pointsOf(definition['content'], 0);
  return toGlosses(points.length > 0 ? points : [textOf(definition['content'], 0)]);
}

function toGlosses(texts: readonly string[]): readonly string[] {
  return texts
    .map((text) => text.split('\n').map(tidy).filter(Boolean).join('; '))
    .filter(Boolean)
    .map((gloss) => (gloss.length > longestGloss ? `${gloss.slice(0, longestGloss - 1)}…` : gloss));
}

/** The texts of the outermost points of all lists. */
function pointsOf(content: unknown, depth: number): readonly string[] {
  if (depth > deepest) return [];
  if (Array.isArray(content)) return content.flatMap((one) => pointsOf(one, depth + 1));
  if (!isObject(content) || isPassedOver(content)) return [];
  const inner = content['content'];
  return content['tag'] === 'li' ? [textOf(inner, depth + 1)] : pointsOf(inner, depth + 1);
}

function textOf(content: unknown, depth: number): string {
  if (typeof content === 'string') return content;
  if (depth > deepest) return '';
  if (Array.isArray(content)) return content.map((one) => textOf(one, depth + 1)).join('');
  if (!isObject(content) || isPassedOver(content)) return '';
  const inner = textOf(content['content'], depth + 1);
  return blocks.has(String(content['tag'])) ? `\n${inner}\n` : inner;
}

const isPassedOver = (content: Readonly<Record<string, unknown>>) =>
  passedOver.has(String(content['tag']));

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
