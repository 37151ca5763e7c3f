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

export default defineConfig({
  base: './',
  plugins: [react(), babel({ presets: [reactCompilerPreset()] }), policyOnlyInBuild],
  build: {
    target: ['chrome125', 'firefox128', 'safari17.6'],
    // Vite's own default target would rewrite light-dark().
    cssTarget: ['chrome125', 'firefox128', 'safari17.6'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What every visit needs is one file: it is smaller so than in the pieces that later pages share with it.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'first', test: /\/src\/app\/app\.tsx$/ }] } },
    },
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Laws run many cases, on machines that may be busy.
    testTimeout: 30_000,
  },
});
