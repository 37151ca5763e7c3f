import babel from '@rolldown/plugin-babel';
import react, { reactCompilerPreset } from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** The development server injects inline scripts and styles, which the policy of the build forbids. */
const policyOnlyInBuild: Plugin = {
  name: 'policy-only-in-build',
  apply: 'serve',
  transformIndexHtml: (html) =>
    html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ''),
};

/** What the compiler of React need not read. */
const layersWithoutReact = /[/\\]src[/\\](?:domain|interchange|storage|workers)[/\\]/;

export default defineConfig({
  base: './',
  plugins: [
    react(),
    babel({ presets: [reactCompilerPreset()], exclude: [/node_modules/, layersWithoutReact] }),
    policyOnlyInBuild,
  ],
  build: {
    target: ['chrome125', 'firefox128', 'safari17.6'],
    // Vite's own default target would rewrite light-dark().
    cssTarget: ['chrome125', 'firefox128', 'safari17.6'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What every page needs at once comes in one file, and what some pages share in few:
    // many small ones queue up on a slow line.
    rolldownOptions: {
      output: {
        // A shared file would be called after all that share it.
        chunkFileNames: ({ name }) => `assets/${name.replace(/~.*/, '')}-[hash].js`,
        assetFileNames: ({ names: [name = ''] }) =>
          name.includes('~') ? 'assets/shared-[hash][extname]' : 'assets/[name]-[hash][extname]',
        codeSplitting: {
          groups: [
            { name: 'shell', tags: ['$initial'], priority: 1 },
            {
              name: 'shared',
              minShareCount: 2,
              entriesAware: true,
              entriesAwareMergeThreshold: 12_000,
            },
          ],
        },
      },
    },
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Laws run many cases, on machines that may be busy.
    testTimeout: 30_000,
    // Both processors of a small machine; the default leaves one of two idle.
    maxWorkers: '100%',
  },
});
