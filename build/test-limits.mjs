import { resolve } from 'node:path';

/** By the clock, as nothing else can be known of a test that waits: many times what the slowest needs on a busy machine. */
const hangMs = 300_000;

/** What all tests have in common: a timing is never what a test is about, only that it comes to an end. */
export const unhurried = {
  testTimeout: hangMs,
  hookTimeout: hangMs,
  teardownTimeout: hangMs,
  expect: { poll: { timeout: hangMs / 2 } },
  setupFiles: [resolve(import.meta.dirname, 'note-running-test.mjs')],
};
