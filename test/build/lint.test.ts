import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

import { describe, expect, it } from 'vitest';

import { run } from '../../build/run.mjs';
import { temporaryFolder } from '../support/temporary-folder';

const project = resolve(import.meta.dirname, '../..');

interface Finding {
  /** Missing for a directive that nothing needs. */
  readonly code?: string;
  readonly filename: string;
}

/** What the linter says about a project of the given files: where, and by which rule. */
async function findingsIn(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const root = await temporaryFolder();
  const settings = await readFile(join(project, '.oxlintrc.json'), 'utf8');
  for (const [name, content] of Object.entries({ ...files, '.oxlintrc.json': settings })) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), content);
  }
  for (const lent of ['node_modules', 'build/lint', 'tsconfig.json']) {
    await mkdir(dirname(join(root, lent)), { recursive: true });
    await symlink(join(project, lent), join(root, lent));
  }
  const linter = join(project, 'node_modules/oxlint/bin/oxlint');
  const sources = Object.keys(files);
  const { status, output } = await run(process.execPath, [linter, '-f', 'json', ...sources], {
    cwd: root,
  });
  const { diagnostics } = JSON.parse(output) as { readonly diagnostics: readonly Finding[] };
  expect(status, output).toBe(diagnostics.length === 0 ? 0 : 1);
  return diagnostics.map(({ code, filename }) => `${filename}: ${code ?? 'directive'}`).sort();
}

const kept = {
  'shared/a.ts': 'export const fen = 1;\n',
  'shared/i18n/a.ts': "export const title = '结余';\n",
  'electron/channel/register-calls.ts':
    "import { ipcMain } from 'electron';\n\nipcMain.handle('call', () => 1);\n",
  'test/a.test.ts': "export const text = '结余';\nexport const one = Number('1');\n",
};

const floats = {
  'shared/float-1.ts': "export const one = Number('1');\n",
  'shared/float-2.ts': "export const one = parseFloat('1');\n",
  'electron/float-3.ts': 'export const one = Math.round(1.5);\n',
  'renderer/float-4.ts':
    "import { Decimal } from 'decimal.js';\n\nexport const one = new Decimal(0.1);\n",
};

const texts = {
  'renderer/text-1.ts': "export const title = '结余';\n",
  'renderer/text-2.tsx': 'export const title = <p>结余</p>;\n',
  'electron/text-3.ts': 'export const title = (name: string): string => `结余${name}`;\n',
};

const formulas = {
  'renderer/formula-1.ts':
    "import { decimalFromText } from '../shared/decimal/decimal-text';\n\nexport const read = decimalFromText;\n",
  'renderer/formula-2.ts':
    "import type { Decimal } from '../shared/decimal/decimal';\n\nexport type Amount = Decimal;\n",
};

/** What the formulas of a window would use. */
const lent = {
  'shared/decimal/decimal.ts': 'export type Decimal = string;\n',
  'shared/decimal/decimal-text.ts':
    'export const decimalFromText = (text: string): string => text;\n',
};

const doors = {
  'electron/door-1.ts': "import { ipcMain } from 'electron';\n\nipcMain.handle('call', () => 1);\n",
  'electron/door-2.ts':
    "import { shell } from 'electron';\n\nvoid shell.openExternal('https://example.org');\n",
};

const impure = {
  'shared/impure-1.ts': 'export const chance = Math.random();\n',
  'shared/impure-2.ts': 'export const now = Date.now();\n',
  'shared/impure-3.ts': "console.log('a');\n",
};

const mistyped = {
  'shared/type-1.ts': "export const fen: number = '1';\n",
  'shared/type-2.ts': 'export const later = (): Promise<number> => Promise.resolve(1);\nlater();\n',
  'shared/type-3.ts':
    "export function word(kind: 'a' | 'b'): string {\n  switch (kind) {\n    case 'a':\n      return 'a';\n  }\n}\n",
  'shared/type-4.ts':
    'export const isFull = (count?: number): boolean => (count ? true : false);\n',
  'build/type-5.mjs': "/** @type {number} */\nexport const fen = '1';\n",
};

const others = {
  'renderer/other-1.tsx':
    "import { useState } from 'react';\n\nexport function A({ is }: { readonly is: boolean }): number {\n  if (is) return 1;\n  const [one] = useState(1);\n  return one;\n}\n",
  'shared/other-2.ts': '// eslint-disable-next-line house/decimals\nexport const one = 1;\n',
  'electron/other-3.ts':
    "import { sep } from 'node:path';\nimport { EOL } from 'node:os';\n\nexport const both = [sep, EOL];\n",
  'shared/other-4.ts': 'export default 1;\n',
};

describe('the linter', () => {
  it('is content with sources that keep the rules', async () => {
    expect(await findingsIn(kept)).toEqual([]);
  });

  it('refuses what the house does not write, each by its rule', async () => {
    const broken = {
      ...lent,
      ...floats,
      ...formulas,
      ...texts,
      ...doors,
      ...impure,
      ...mistyped,
      ...others,
    };
    const every = (files: object, rule: string) =>
      Object.keys(files).map((name) => `${name}: ${rule}`);
    expect(await findingsIn(broken)).toEqual(
      [
        ...every(floats, 'house(decimals)'),
        ...every(texts, 'house(visible-text)'),
        ...every(formulas, 'house(no-formulas)'),
        'electron/door-1.ts: house(one-channel)',
        'electron/door-2.ts: house(nothing-outside)',
        'shared/impure-1.ts: eslint(no-restricted-properties)',
        'shared/impure-2.ts: eslint(no-restricted-properties)',
        'shared/impure-3.ts: eslint(no-restricted-globals)',
        'renderer/other-1.tsx: react-hooks(rules-of-hooks)',
        'shared/other-2.ts: directive',
        'electron/other-3.ts: simple-import-sort(imports)',
        'shared/other-4.ts: eslint(no-restricted-exports)',
        'build/type-5.mjs: typescript(TS2322)',
        'shared/type-1.ts: typescript(TS2322)',
        'shared/type-2.ts: typescript(no-floating-promises)',
        'shared/type-3.ts: typescript(TS2366)',
        'shared/type-3.ts: typescript(switch-exhaustiveness-check)',
        'shared/type-4.ts: typescript(strict-boolean-expressions)',
      ].sort(),
    );
  });
});
