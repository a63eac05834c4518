import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

import { describe, expect, it } from 'vitest';

import { run } from '../../build/run.mjs';
import { temporaryFolder } from '../support/temporary-folder';

const check = resolve(import.meta.dirname, '../../build/check-reached.mjs');

/** The product's beginnings without content. */
const beginnings = {
  'electron/main.ts': '',
  'electron/preload.ts': '',
  'electron/headless-worker.ts': '',
  'electron/headless/cli.ts': '',
  'electron/workbook/process/workbook-process.ts': '',
  'renderer/main.tsx': '',
  'build/formulas-document.ts': '',
  'shared/ground.ts': '',
};

/** What the check prints about a project of the given files. */
async function complaintsAbout(files: Readonly<Record<string, string>>): Promise<string[]> {
  const root = await temporaryFolder();
  const reached = { 'electron/main.ts': "import '../shared/ground';\n" };
  for (const [name, content] of Object.entries({ ...beginnings, ...reached, ...files })) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), content);
  }
  const { status, output } = await run(process.execPath, [check, root]);
  const complaints = output.split('\n').filter((line) => line !== '');
  expect(status).toBe(complaints.length === 0 ? 0 : 1);
  return complaints;
}

describe('check-reached', () => {
  it('is content with what is imported in any way, also over others', async () => {
    const complaints = await complaintsAbout({
      'renderer/main.tsx': `import { a } from './a';\nawait import('./b');\n`,
      'renderer/a.ts': `import type { C } from '../shared/c';\nnew URL('./worker.ts', import.meta.url);\n`,
      'renderer/b.tsx': '',
      'renderer/worker.ts': '',
      'shared/c.ts': '',
    });
    expect(complaints).toEqual([]);
  });

  it('asks nothing of declarations, which nobody imports', async () => {
    expect(await complaintsAbout({ 'renderer/pictures.d.ts': 'declare const a: 1;\n' })).toEqual(
      [],
    );
  });

  it('refuses a file that no way from the product leads to', async () => {
    const complaints = await complaintsAbout({
      'shared/a.ts': `import { b } from './b';\n`,
      'shared/b.ts': '',
      'test/shared/a.test.ts': `import { a } from '../../shared/a';\n`,
    });
    expect(complaints).toEqual([
      'reached by tests alone: shared/a.ts',
      'reached by tests alone: shared/b.ts',
    ]);
  });
});
