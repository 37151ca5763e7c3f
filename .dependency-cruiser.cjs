const swc = require('@swc/core');

// dependency-cruiser has no use for TypeScript 7 and parses with swc, but does not tell it which files hold JSX.
const { parseFileSync } = swc;
swc.parseFileSync = (file, options) =>
  parseFileSync(file, { ...options, tsx: file.endsWith('.tsx') });

const tests = '\\.test\\.tsx?$';

/**
 * What the files of each folder of src/ may import, besides packages and files of their own folder.
 * Tests of the domain may read the files that come with the app, and so decode them.
 */
const mayImport = {
  app: ['features', 'queries', 'storage', 'interchange', 'workers', 'domain', 'ui', 'i18n'],
  features: ['queries', 'storage', 'interchange', 'workers', 'domain', 'ui', 'i18n'],
  queries: ['storage', 'interchange', 'workers', 'domain'],
  storage: ['domain'],
  interchange: ['domain'],
  workers: ['domain'],
  domain: [],
  ui: [],
  i18n: [],
};

const layers = Object.entries(mayImport).map(([layer, others]) => ({
  name: `${layer}-keeps-to-its-layer`,
  comment: `${layer}/ may import ${others.length > 0 ? others.join(', ') : 'nothing else of ours'}.`,
  severity: 'error',
  from: { path: `^src/${layer}/`, ...(layer === 'domain' && { pathNot: tests }) },
  to: { path: '^src/', pathNot: `^src/(${[layer, ...others].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...layers,
    {
      name: 'features-are-strangers',
      comment: 'What two features need belongs below both.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'features-are-entered-by-their-pages',
      severity: 'error',
      from: { pathNot: '^src/features/' },
      to: { path: '^src/features/', pathNot: '-page\\.tsx$' },
    },
    {
      name: 'domain-is-pure',
      comment: 'domain/ needs no package and no platform; its tests do.',
      severity: 'error',
      from: { path: '^src/domain/', pathNot: tests },
      to: { pathNot: '^src/domain/' },
    },
    {
      name: 'nobody-imports-tests',
      severity: 'error',
      from: {},
      to: { path: [tests, '^e2e/.*\\.spec\\.ts$'] },
    },
    {
      name: 'no-cycles',
      comment: 'Imports of types count.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unknown-files',
      comment: 'An import that is not found cannot be held against the other rules.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: '^node_modules/' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      conditionNames: ['import', 'types', 'default'],
      exportsFields: ['exports'],
    },
  },
};
