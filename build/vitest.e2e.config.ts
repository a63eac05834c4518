import { resolve } from 'node:path';

import { defineConfig } from 'vitest/config';

import { LongestFirst } from './longest-first.mjs';
import { windowed } from './test-limits.mjs';

/** Tests in the real Electron, and of its page in a plain browser. */
export default defineConfig({
  test: {
    root: resolve(import.meta.dirname, '..'),
    include: ['test/e2e/**/*.e2e.ts'],
    ...windowed,
    sequence: { sequencer: LongestFirst },
  },
});
