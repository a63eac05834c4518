import { linkSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { headless } from '../../support/headless';
import { temporaryFolder } from '../../support/temporary-folder';

const TABLE = '采购日期,通用名,规格,采购数量,采购金额\n2024-01-05,甲片,20mg*7片,100,658\n';

describe('a command that would write over a file it reads', () => {
  it.each([
    ['by its name', ['a.csv', '--out', 'a.csv']],
    ['by another path to it', ['a.csv', '--out', './b/../a.csv']],
    ['by a link', ['a.csv', '--out', 'link.csv']],
    ['by a second name', ['a.csv', '--rejected', 'same.csv']],
    ['the second of them', ['c.csv', 'a.csv', '--out', 'a.csv']],
    ['two outputs in one', ['a.csv', '--out', 'new.x', '--rejected', 'b/../new.x']],
  ])('does nothing: %s', async (_, args) => {
    const folder = await temporaryFolder();
    mkdirSync(join(folder, 'b'));
    for (const name of ['a.csv', 'c.csv']) writeFileSync(join(folder, name), TABLE);
    symlinkSync('a.csv', join(folder, 'link.csv'));
    linkSync(join(folder, 'a.csv'), join(folder, 'same.csv'));
    const run = await headless(folder, 'import', ...args);
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toContain('是同一个文件');
    expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe(TABLE);
  });

  it('writes beside it', async () => {
    const folder = await temporaryFolder();
    writeFileSync(join(folder, 'a.csv'), TABLE);
    expect(await headless(folder, 'import', 'a.csv', '--out', 'a.json')).toMatchObject({
      status: 0,
    });
  });

  it('does nothing where a table of departments would be written over', async () => {
    const folder = await temporaryFolder();
    for (const name of ['p.csv', 'd.csv']) writeFileSync(join(folder, name), TABLE);
    const run = await headless(
      folder,
      ...['allocate', 'p.csv', '--departments', 'd.csv', '--xlsx', 'd.csv'],
    );
    expect(run).toMatchObject({ status: 2 });
    expect(readFileSync(join(folder, 'd.csv'), 'utf8')).toBe(TABLE);
  });

  it('does nothing for a report, either', async () => {
    const folder = await temporaryFolder();
    writeFileSync(join(folder, 'p.csv'), 'x');
    for (const option of ['--xlsx', '--pdf']) {
      expect(await headless(folder, 'report', 'p.csv', option, 'p.csv')).toMatchObject({
        status: 2,
      });
    }
    expect(await headless(folder, 'estimate', 'p.csv', '--report', 'p.csv')).toMatchObject({
      status: 2,
    });
    expect(readFileSync(join(folder, 'p.csv'), 'utf8')).toBe('x');
  });
});
