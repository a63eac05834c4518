import { resolve } from 'node:path';

import { defineConfig } from 'vitest/config';

/** Tests of what `npm run package` has made. */
export default defineConfig({
  test: {
    root: resolve(import.meta.dirname, '..'),
    include: ['test/packaged/**/*.e2e.ts'],
    globalSetup: ['test/packaged/drivable-copy.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    retry: 0,
  },
});
