import { availableParallelism, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';

/** By the clock, as nothing else can be known of a test that waits: many times what the slowest needs on a busy machine. */
const hangMs = 300_000;

/** With less, two programs, two browsers and their tests at once would push each other out. */
const memoryForTwo = 5e9;
const memoryForThree = 12e9;
const workers = totalmem() > memoryForTwo ? availableParallelism() : 1;
/** One more than there are cores: a test with windows waits for frames and answers a good part of its time. */
const windowedWorkers =
  totalmem() > memoryForThree ? Math.min(workers + 1, 3) : Math.min(workers, 2);

const support = resolve(import.meta.dirname, '../test/support');
const noting = resolve(import.meta.dirname, 'note-running-test.mjs');

/** What all tests have in common: a timing is never what a test is about, only that it comes to an end. */
export const unhurried = {
  testTimeout: hangMs,
  hookTimeout: hangMs,
  teardownTimeout: hangMs,
  maxWorkers: workers,
  expect: { poll: { timeout: 0.8 * hangMs } },
  setupFiles: [noting],
};

/**
 * Tests with windows. Two or three files at a time where each can have a display, and so a clipboard, of its own; a worker
 * goes through many files and keeps its browser.
 */
export const windowed = {
  ...unhurried,
  setupFiles: [noting, join(support, 'own-display.ts')],
  globalSetup: [join(support, 'displays.ts')],
  isolate: false,
  maxWorkers: process.platform === 'linux' ? windowedWorkers : 1,
  retry: 0,
};
