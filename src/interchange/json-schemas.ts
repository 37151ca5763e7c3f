import { toJsonSchema } from '@valibot/to-json-schema';
import { glossaryIndexSchema } from './glossary-index-json';
import { glossarySchema } from './glossary-json';
import { textIndexSchema } from './text-index-json';
import { textSchema } from './text-json';

const schemas = {
  'text.schema.json': textSchema,
  'text-index.schema.json': textIndexSchema,
  'glossary.schema.json': glossarySchema,
  'glossary-index.schema.json': glossaryIndexSchema,
};

/** The files of `public/schemas`: the file formats as JSON Schemas (draft 7), each as the name and contents of its file. */
export const jsonSchemaFiles: readonly (readonly [name: string, contents: string])[] =
  Object.entries(schemas).map(([name, schema]) => [
    name,
    `${JSON.stringify(toJsonSchema(schema), null, 2)}\n`,
  ]);
