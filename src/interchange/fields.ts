import * as v from 'valibot';

/** Kept short: part of the address of a text, and of the keys under which work on it is stored. */
export const kebabId = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case letters and digits joined by hyphens'),
);

const innerIdPattern = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
const filledPattern = /\S/;

/** Names something within its file. */
export const innerId = v.pipe(
  v.string(),
  v.regex(innerIdPattern, 'letters, digits, points, hyphens and underscores'),
);

export const isInnerId = (value: unknown) =>
  typeof value === 'string' && innerIdPattern.test(value);

export const filledText = v.pipe(v.string(), v.regex(filledPattern, 'some text'));

export const isFilledText = (value: unknown) =>
  typeof value === 'string' && filledPattern.test(value);

export const bilingual = v.strictObject({
  id: v.pipe(filledText, v.description('In Indonesian.')),
  en: v.pipe(filledText, v.description('In English.')),
});

export const level = v.pipe(
  v.picklist(['A1', 'A2', 'B1', 'B2', 'C1', 'C2']),
  v.title('Level'),
  v.description('How hard the text is, on the scale of the Common European Framework.'),
);

export const published = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
    'YYYY, YYYY-MM or YYYY-MM-DD',
  ),
  v.title('Published'),
  v.description('Year, month or day, as precise as it is known: 2022, 2022-06 or 2022-06-04.'),
);

export const fileName = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*\.json$/, 'the name of a .json file'),
  v.title('File'),
  v.description('Name of the file, beside this one.'),
);

/** A glossary may also be kept as a table. */
export const glossaryFileName = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*\.(?:json|tsv)$/, 'the name of a .json or .tsv file'),
  v.title('File'),
  v.description('Name of the file, beside this one: JSON, or a table with tabs.'),
);

export const figure = v.pipe(v.number(), v.integer(), v.minValue(0));

export const glossaryIds = v.pipe(
  v.array(kebabId),
  v.title('Glossaries'),
  v.description('Ids of the glossaries that light up the words of the text; earlier ones win.'),
);

/** Every file begins with these. */
export const heading = {
  $schema: v.exactOptional(
    v.pipe(
      v.string(),
      v.description('Address of this schema, so that an editor can help; ignored when read.'),
    ),
  ),
  version: v.pipe(v.literal(1), v.title('Version'), v.description('Version of the file format.')),
};
