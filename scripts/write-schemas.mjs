/** Writes public/schemas from the schemas that the app reads its files with: `npm run schemas` after changing them. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const source = fileURLToPath(new URL('../src/interchange/json-schemas.ts', import.meta.url));
const target = new URL('../public/schemas/', import.meta.url);

const { module } = await runnerImport(source, { configFile: false, logLevel: 'error' });
for (const [name, contents] of module.jsonSchemaFiles) {
  await writeFile(new URL(name, target), contents);
  console.log(`public/schemas/${name}`);
}
