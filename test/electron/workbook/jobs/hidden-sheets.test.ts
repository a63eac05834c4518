import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { unreadHidden } from '../../../../electron/workbook/jobs/hidden-sheets';
import { openWorkbook } from '../../../../electron/workbook/opening/open-workbook';
import { headless, temporaryFolder } from '../../../support/headless';
import { workbookBytes } from '../../../support/workbooks';

const HEADER = ['采购日期', '通用名', '规格', '单位', '采购数量', '采购金额'];
const row = (day: string): string[] => [day, '格列美脲片', '2mg*10片', '盒', '10', '50'];

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let path = '';
beforeEach(async () => {
  folder = await temporaryFolder();
  path = join(folder.path, '入库.xlsx');
  const sheets = [
    { name: '一月', rows: [HEADER, row('2025-01-03')] },
    { name: '二月', rows: [HEADER, row('2025-02-03'), [], row('2025-02-04')], isHidden: true },
    { name: '选项', rows: [['盒'], ['瓶']], isHidden: true },
    { name: '空表', rows: [HEADER], isHidden: true },
  ];
  await writeFile(path, workbookBytes(sheets));
});
afterEach(() => folder.remove());

async function warned(...read: readonly string[]): Promise<unknown> {
  const sources = await openWorkbook(path);
  if (!sources.ok) return sources;
  const of = { file: '入库.xlsx', read: new Set(read) };
  const warnings = await unreadHidden(sources.value, of);
  return warnings.ok ? warnings.value.map(({ params }) => params) : warnings;
}

describe('hidden sheets', () => {
  it('that list drugs and are not read are named with their rows', async () => {
    expect(await warned('一月')).toEqual([{ sheet: '二月', lines: '2' }]);
  });

  it('are not named where they are read', async () => {
    expect(await warned('一月', '二月')).toEqual([]);
  });

  it('are among the warnings of an import', async () => {
    const { stdout } = await headless(folder.path, 'import', '入库.xlsx', '--json');
    expect(stdout).toContain('"code": "hiddenUnread"');
    expect(stdout).toContain('“二月”没有读取，表头下面有 2 行');
  });
});
