import { resolve } from 'node:path';

import { defineConfig } from 'vitest/config';

import { unhurried } from './test-limits.mjs';

const excluded = ['test/e2e/**', 'test/bench/**', '**/node_modules/**'];

/**
 * What a file imports, and the document, are made once a worker and not once a file: no test leaves anything in them. It
 * halves the work, most of which was to import the same again.
 */
export default defineConfig({
  test: {
    root: resolve(import.meta.dirname, '..'),
    typecheck: { enabled: false },
    projects: [
      {
        test: {
          name: 'pure',
          environment: 'node',
          isolate: false,
          ...unhurried,
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...excluded, 'test/renderer/**'],
        },
      },
      {
        test: {
          name: 'window',
          // What is drawn takes its colours from this sheet; the others say nothing to a test.
          css: { include: [/ui\/colors\.css/] },
          environment: 'happy-dom',
          isolate: false,
          ...unhurried,
          include: ['test/renderer/**/*.test.{ts,tsx}'],
          exclude: excluded,
        },
      },
    ],
  },
});
