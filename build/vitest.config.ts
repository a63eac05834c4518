import { resolve } from 'node:path';

import { defineConfig } from 'vitest/config';

/** Thousands of exact cases take their time on a busy machine; a timing is never what a test is about. */
const testTimeout = 60_000;
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
          testTimeout,
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...excluded, 'test/renderer/**'],
        },
      },
      {
        test: {
          name: 'window',
          environment: 'happy-dom',
          testTimeout,
          include: ['test/renderer/**/*.test.{ts,tsx}'],
          exclude: excluded,
        },
      },
    ],
  },
});
