import { symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { describe, expect, it } from 'vitest';

import { run } from '../../build/run.mjs';
import { runningTests, runningTestsText, watchTests } from '../../build/running-tests.mjs';
import { temporaryFolder } from '../support/temporary-folder';

const project = resolve(import.meta.dirname, '../..');

/** A project of one test file, with the same notes as ours. */
async function projectOf(test: string): Promise<string> {
  const folder = await temporaryFolder();
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
  const setup = JSON.stringify(join(project, 'build/note-running-test.mjs'));
  writeFileSync(
    join(folder, 'vitest.config.mjs'),
    `export default { test: { include: ['*.check.mjs'], testTimeout: 600000, setupFiles: [${setup}] } };`,
  );
  writeFileSync(
    join(folder, 'adding.check.mjs'),
    `import { describe, it } from 'vitest'; describe('adding', () => { ${test} });`,
  );
  return folder;
}

async function ended(test: string): Promise<string> {
  const folder = await projectOf(test);
  const notes = join(folder, 'running');
  let looks = 0;
  // However long it takes to get there, the silence begins with the test that hangs.
  const signOfLife = (): unknown =>
    runningTests(notes).some(({ test }) => test === 'adding > hangs') ? 'hangs' : (looks += 1);
  const { output } = await run(
    process.execPath,
    [join(project, 'node_modules/vitest/vitest.mjs'), 'run'],
    {
      cwd: folder,
      env: { ...process.env, ...watchTests(notes) },
      silenceMs: 1200,
      signOfLife,
      doing: () => runningTestsText(notes, Date.now()),
    },
  );
  return output;
}

describe('a test run that has fallen silent', () => {
  it.each([
    ['blocks its process', 'for (;;);'],
    ['waits for ever', 'await new Promise(() => undefined);'],
  ])('is ended naming the test that %s, and for how long', async (_what, hangs) => {
    const output = await ended(
      `it('ends', () => undefined); it('hangs', async () => { ${hangs} });`,
    );
    expect(output).toContain('ended: nothing heard for 1.2 s');
    expect(output).toMatch(/running for \d+ s: adding\.check\.mjs > adding > hangs$/);
  });
});

describe('what a run is at', () => {
  it('is the file alone before its first test', async () => {
    const folder = await temporaryFolder();
    expect(runningTestsText(folder, 0)).toBe('no test was running');
    writeFileSync(
      join(folder, '1.json'),
      JSON.stringify({ file: 'a.ts', test: '', sinceMs: 1000 }),
    );
    writeFileSync(join(folder, '2.json'), '{"file":');
    expect(runningTestsText(folder, 63_400)).toBe('running for 62 s: a.ts');
  });
});
