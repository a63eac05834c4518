import { afterEach, expect, it, vi } from 'vitest';

import { needsElectron } from '../../build/run-in-electron.mjs';

afterEach(() => {
  vi.unstubAllEnvs();
});

it.each(['report', 'fund', 'allocate'])('starts the program that prints for %s --pdf', (name) => {
  vi.stubEnv('DISPLAY', ':1');
  expect(needsElectron([name, 'a.jieyu', '--pdf', 'a.pdf'])).toBe(true);
  expect(needsElectron([name, 'a.jieyu', '--pdf=a.pdf'])).toBe(true);
  expect(needsElectron([name, 'a.jieyu'])).toBe(false);
});
