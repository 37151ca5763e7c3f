/**
 * What is typed at the end of some fields, key by key, and what of it was shown as saved:
 * kept outside of the browser, so that nothing that happens to it can touch this.
 */
export function createManuscript() {
  /** @type {Map<string, { text: string, typedAt: number[], shownAsSaved: string }>} */
  const fields = new Map();

  return {
    /** A field is about to be typed in, and this is in it; throws where that is not what was typed before. */
    open: (/** @type {string} */ name, /** @type {string} */ text) => {
      const before = fields.get(name);
      if (!before) fields.set(name, writtenBefore(text));
      else if (before.text !== text) throw new Error(`“${text}” instead of “${before.text}”`);
    },
    type: (/** @type {string} */ name, /** @type {string} */ key) => {
      const field = fields.get(name) ?? writtenBefore('');
      fields.set(name, field);
      field.text += key;
      field.typedAt.push(Date.now());
    },
    showAsSaved: (/** @type {string} */ name, /** @type {string} */ text) => {
      const field = fields.get(name);
      if (field) field.shownAsSaved = text;
    },
    names: () => [...fields.keys()],
    shownAsSaved: (/** @type {string} */ name) => fields.get(name)?.shownAsSaved ?? '',
    /** Compares a field with what was found in it after all that happened at `brokenAt`, and goes on from there. */
    judge: (
      /** @type {string} */ name,
      /** @type {string} */ found,
      /** @type {number} */ brokenAt,
    ) => {
      const field = fields.get(name) ?? writtenBefore('');
      fields.set(name, { ...writtenBefore(found), typedAt: field.typedAt.slice(0, found.length) });
      return compare(field, found, brokenAt);
    },
  };
}

const writtenBefore = (/** @type {string} */ text) => ({
  text,
  typedAt: Array.from(text, () => 0),
  shownAsSaved: text,
});

/**
 * @param {{ text: string, typedAt: readonly number[], shownAsSaved: string }} field
 * @param {string} found
 * @param {number} brokenAt
 */
function compare({ text, typedAt, shownAsSaved }, found, brokenAt) {
  const kept = commonLength(text, found);
  const firstMissing = typedAt[kept];
  return {
    typed: text.length,
    shown: shownAsSaved.length,
    lost: Math.max(0, shownAsSaved.length - kept),
    missing: text.length - kept,
    /** How long ago the oldest character was typed that is missing. */
    gap: firstMissing === undefined ? 0 : brokenAt - firstMissing,
  };
}

function commonLength(/** @type {string} */ one, /** @type {string} */ other) {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
