import { resolve } from 'node:path';

import { defineConfig } from 'vitest/config';

import { unhurried } from './test-limits.mjs';

const excluded = ['test/e2e/**', 'test/bench/**', '**/node_modules/**'];

export default defineConfig({
  test: {
    root: resolve(import.meta.dirname, '..'),
    typecheck: { enabled: false },
    projects: [
      {
        test: {
          name: 'pure',
          environment: 'node',
          ...unhurried,
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...excluded, 'test/renderer/**'],
        },
      },
      {
        test: {
          name: 'window',
          environment: 'happy-dom',
          // The document is made once a worker, not once a file: no test leaves anything in it.
          isolate: false,
          ...unhurried,
          include: ['test/renderer/**/*.test.{ts,tsx}'],
          exclude: excluded,
        },
      },
    ],
  },
});
