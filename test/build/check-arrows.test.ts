import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';

import { describe, expect, it } from 'vitest';

import { floors } from '../../build/floors.cjs';
import { run } from '../../build/run.mjs';
import { temporaryFolder } from '../support/temporary-folder';

const project = resolve(import.meta.dirname, '../..');

/** What the check prints about a project of the given files. */
async function complaintsAbout(files: Readonly<Record<string, string>>): Promise<string[]> {
  const root = await temporaryFolder();
  const ground = { 'shared/result.ts': '', 'electron/main.ts': '', 'renderer/main.tsx': '' };
  for (const [name, content] of Object.entries({ ...ground, ...files })) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), content);
  }
  await symlink(join(project, 'node_modules'), join(root, 'node_modules'));
  await symlink(join(project, 'tsconfig.json'), join(root, 'tsconfig.json'));
  const check = join(project, 'build/check-arrows.mjs');
  const { status, output } = await run(process.execPath, [check, root]);
  const complaints = output.split('\n').filter((line) => line !== '');
  expect(status).toBe(complaints.length === 0 ? 0 : 1);
  return complaints.map((line) => line.replace(/node_modules\/.*/, 'node_modules'));
}

const uses = (path: string) => `import { x } from '${path}';\nexport const y = x;\n`;
const gives = 'export const x = 1;\nexport type X = 1;\n';

describe('check-arrows', () => {
  it('is content with arrows that run the right way', async () => {
    const complaints = await complaintsAbout({
      'shared/decimal/decimal.ts': `import Decimal from 'decimal.js';\nexport const x = new Decimal('1');\n`,
      'shared/engine/a.ts': uses('../decimal/decimal'),
      'shared/contract.ts': `import type { X } from './plan/a';\nexport type Y = X;\n`,
      'shared/plan/a.ts': gives,
      'electron/a.ts': uses('../shared/plan/a'),
      'electron/preload.ts': `import type { X } from '../shared/plan/a';\nexport type Y = X;\n`,
      'renderer/a.ts': uses('../shared/plan/a'),
      'renderer/charts/a.ts': `import * as echarts from 'echarts/core';\nexport const y = echarts;\n`,
    });
    expect(complaints).toEqual([]);
  });

  it('refuses every arrow that runs the wrong way', async () => {
    const complaints = await complaintsAbout({
      'renderer/a.ts': uses('../electron/a'),
      'electron/a.ts': gives,
      'electron/b.ts': uses('../renderer/b'),
      'renderer/b.ts': gives,
      'shared/plan/a.ts': uses('../engine/b'),
      'shared/engine/a.ts': uses('../i18n/a'),
      'shared/engine/b.ts': gives,
      'shared/engine/c.ts': uses('../contract'),
      'shared/i18n/a.ts': gives,
      'shared/contract.ts': gives,
      'shared/plan-contract.ts': uses('./engine/b'),
      'shared/decimal/decimal.ts': gives,
      'renderer/formula.ts': `import type { X } from '../shared/decimal/decimal';\nexport type Y = X;\n`,
      'shared/i18n/zh-cn/a.ts': uses('../../engine/b'),
      'electron/preload.ts': uses('../shared/engine/b'),
      'electron/headless/a.ts': uses('../a'),
      'shared/policy/a.ts': `import { readFileSync } from 'node:fs';\nexport const y = readFileSync;\n`,
    });
    expect(complaints.sort()).toEqual(
      [
        'renderer-apart-from-electron: renderer/a.ts → electron/a.ts',
        'electron-apart-from-renderer: electron/b.ts → renderer/b.ts',
        'shared-plan-looks-down-only: shared/plan/a.ts → shared/engine/b.ts',
        'shared-engine-looks-down-only: shared/engine/a.ts → shared/i18n/a.ts',
        'engine-speaks-no-language: shared/engine/a.ts → shared/i18n/a.ts',
        'shared-engine-looks-down-only: shared/engine/c.ts → shared/contract.ts',
        'engine-speaks-no-language: shared/engine/c.ts → shared/contract.ts',
        'window-works-nothing-out: renderer/formula.ts → shared/decimal/decimal.ts',
        'contract-knows-no-engine: shared/plan-contract.ts → shared/engine/b.ts',
        'sentences-take-types-only: shared/i18n/zh-cn/a.ts → shared/engine/b.ts',
        'preload-imports-types-only: electron/preload.ts → shared/engine/b.ts',
        'headless-runs-without-electron: electron/headless/a.ts → electron/a.ts',
        'shared-knows-no-node: shared/policy/a.ts → fs',
        'floor-of-electron-headless: electron/headless/a.ts → electron/a.ts',
      ].sort(),
    );
  });

  it('refuses an arrow up from every floor, also one of a type only', async () => {
    const arrows = floors.flatMap(({ inside, floors: names }) => {
      // Folders stand in one another: each has files of its own name.
      const own = inside.replaceAll('/', '-');
      const pathOf = (floor: string): string =>
        floor.endsWith('$')
          ? `${inside}/${floor.slice(0, -1).replace('\\', '').replace('[^/]+', own)}`
          : `${inside}/${floor}/${own}.ts`;
      return names.map((name, index) => ({
        name,
        inside,
        from: pathOf(name),
        to: pathOf(names[index + 1] ?? 'above'),
      }));
    });
    const upwards = arrows.map(({ from, to }) => {
      const path = relative(dirname(from), to).replace(/\.tsx?$/, '');
      const imported = path.startsWith('.') ? path : `./${path}`;
      return [from, `import type { X as Y } from '${imported}';\nexport type X = Y;\n`] as const;
    });
    const above = arrows.map(({ to }) => [to, gives] as const);
    const complaints = await complaintsAbout(Object.fromEntries([...above, ...upwards]));
    expect(complaints.filter((line) => line.startsWith('floor-of-')).sort()).toEqual(
      arrows
        .map(({ inside, name, from, to }) => {
          const floor = name.replace(/[^\w-].*/, '') || 'ground';
          return `floor-of-${inside.replaceAll('/', '-')}-${floor}: ${from} → ${to}`;
        })
        .sort(),
    );
  });

  it('refuses a library away from its home', async () => {
    const imports = (library: string) => `import * as x from '${library}';\nexport const y = x;\n`;
    const complaints = await complaintsAbout({
      'shared/engine/a.ts': imports('decimal.js'),
      'electron/b.ts': imports('xlsx'),
      'electron/c.ts': imports('htmlparser2'),
      'electron/d.ts': imports('wasm-xlsxwriter/web'),
      'electron/headless/f.ts': imports('electron'),
      'electron/g.ts': imports('electron-log/main'),
      'renderer/h.ts': imports('zustand'),
      'renderer/i.ts': imports('echarts/core'),
      'renderer/views/j.ts': imports('antd'),
      'renderer/k.ts': imports('zod'),
      'renderer/l.ts': imports('@tanstack/react-virtual'),
      'shared/m.ts': imports('react'),
      'shared/n.ts': imports('react-dom'),
    });
    expect(complaints.map((line) => line.split(' → ')[0]).sort()).toEqual(
      [
        'home-of-decimal-js: shared/engine/a.ts',
        'home-of-xlsx: electron/b.ts',
        'home-of-htmlparser2: electron/c.ts',
        'home-of-wasm-xlsxwriter: electron/d.ts',
        'home-of-electron: electron/headless/f.ts',
        'home-of-electron-log: electron/g.ts',
        'home-of-zustand: renderer/h.ts',
        'home-of-echarts: renderer/i.ts',
        'home-of-antd: renderer/views/j.ts',
        'home-of-zod: renderer/k.ts',
        'home-of--tanstack-react-virtual: renderer/l.ts',
        'home-of-react: shared/m.ts',
        'home-of-react-dom: shared/n.ts',
      ].sort(),
    );
  });

  it('refuses a cycle, also one through types only', async () => {
    const complaints = await complaintsAbout({
      'shared/plan/a.ts': `import type { B } from './b';\nexport type A = B;\n`,
      'shared/plan/b.ts': `import type { A } from './a';\nexport type B = A | 1;\n`,
    });
    expect(complaints).toEqual(['no-cycles: shared/plan/a.ts → shared/plan/b.ts']);
  });

  it('refuses an import that leads nowhere', async () => {
    const complaints = await complaintsAbout({ 'shared/plan/a.ts': uses('./gone') });
    expect(complaints).toEqual(['resolvable: shared/plan/a.ts → ./gone']);
  });

  it('notices a source file that was not looked at', async () => {
    const complaints = await complaintsAbout({ 'shared/node_modules/a.ts': gives });
    expect(complaints).toEqual(['not cruised: shared/node_modules']);
  });
});
