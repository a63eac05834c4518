import { resolve } from 'node:path';

import { defineConfig } from 'vitest/config';

/** Tests in the real Electron, one after another: each drives a window of its own on the same display. */
export default defineConfig({
  test: {
    root: resolve(import.meta.dirname, '..'),
    include: ['test/e2e/**/*.e2e.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    retry: 0,
  },
});
