import { resolve } from 'node:path';

import { defineConfig } from 'vitest/config';

import { unhurried } from './test-limits.mjs';

/** Tests in the real Electron, one after another: each drives a window of its own on the same display. */
export default defineConfig({
  test: {
    root: resolve(import.meta.dirname, '..'),
    include: ['test/e2e/**/*.e2e.ts'],
    fileParallelism: false,
    ...unhurried,
    retry: 0,
  },
});
