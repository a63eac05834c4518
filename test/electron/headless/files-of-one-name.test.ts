import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { headless, temporaryFolder } from '../../support/headless';
import { csvText } from '../../support/workbooks';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => folder.remove());

/** Ten packs at 5 yuan, and packs that a formula that nobody worked out leaves at 0 yuan. */
async function writeHistory(campus: string, month: string, freePacks: string): Promise<void> {
  await mkdir(join(folder.path, campus));
  const rows = [
    ['采购日期', '通用名', '规格', '单位', '采购数量', '采购单价', '采购金额'],
    [`${month}-03`, '格列美脲片', '2mg*10片', '盒', '10', '5', '50'],
    [`${month}-09`, '格列美脲片', '2mg*10片', '盒', freePacks, '5', '0'],
  ];
  await writeFile(join(folder.path, campus, '入库.csv'), csvText(rows));
}

it('asks about each of two files of one name by itself, and names them apart', async () => {
  await writeHistory('东院', '2025-01', '7');
  await writeHistory('西院', '2025-02', '3');
  const files = ['东院/入库.csv', '西院/入库.csv'];
  const open = await headless(folder.path, 'import', ...files);
  expect(open.status).toBe(1);
  expect(open.stderr).toContain('zeroAmount:东院/入库.csv/');
  expect(open.stderr).toContain('zeroAmount:西院/入库.csv/');
  const answers = { 'zeroAmount:东院/入库.csv/': 'zero', 'zeroAmount:西院/入库.csv/': 'leaveOut' };
  await writeFile(join(folder.path, 'answers.json'), JSON.stringify(answers));
  const answered = await headless(
    folder.path,
    ...['import', ...files, '--answers', 'answers.json', '--json'],
  );
  expect(answered.stderr).toBe('');
  expect(JSON.parse(answered.stdout)).toMatchObject({
    totals: { purchases: 3, packs: '27', amountYuan: '100' },
  });
});

it('names the file where one is given twice', async () => {
  await writeHistory('东院', '2025-01', '7');
  const open = await headless(folder.path, 'import', '东院/入库.csv', '东院/入库.csv');
  expect(open.stderr).toContain('入库.csv!A1');
  expect(open.stderr).not.toMatch(/[“/]!A1/);
});
