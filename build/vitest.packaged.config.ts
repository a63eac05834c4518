import { resolve } from 'node:path';

import { defineConfig } from 'vitest/config';

import { windowed } from './test-limits.mjs';

/** Tests of what `npm run package` has made. */
export default defineConfig({
  test: {
    root: resolve(import.meta.dirname, '..'),
    include: ['test/packaged/**/*.e2e.ts'],
    ...windowed,
    globalSetup: [...windowed.globalSetup, 'test/packaged/drivable-copy.ts'],
  },
});
