import { relative } from 'node:path';
import process from 'node:process';

import { afterAll, beforeEach, expect } from 'vitest';

import { noteTest } from './running-tests.mjs';

/** Beside every test file: notes which test begins. A test may put its own clock in the place of this one. */

const { now } = Date;

/** @param {string} test */
function note(test) {
  const { testPath = '' } = expect.getState();
  noteTest({ file: relative(process.cwd(), testPath), test, sinceMs: now() });
}

note('');

beforeEach(({ task }) => {
  note(task.fullTestName);
});

afterAll(() => {
  noteTest(null);
});
