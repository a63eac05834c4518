import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { headless, temporaryFolder } from '../../support/headless';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => folder.remove());

const HEADER = '通用名,规格,单位,采购日期,数量,金额,是否中选';
const FIRST = '示例药甲片,10mg*10片/盒,盒,2024-03-01,30,300.00,是';
const SECOND = '示例药乙片,20mg*10片/盒,盒,2024-03-02,12,96.50,否';

async function importOf(...rows: readonly string[]) {
  await writeFile(join(folder.path, 'a.csv'), [HEADER, ...rows].join('\n'), 'utf8');
  const run = await headless(folder.path, 'import', 'a.csv', '--json');
  const json = JSON.parse(run.stdout) as {
    totals: { purchases: number; amountYuan: string };
    varieties: readonly { genericName: string }[];
    files: readonly { skipped: number }[];
    rejected: readonly { row: number; code: string }[];
  };
  return {
    amountYuan: json.totals.amountYuan,
    names: json.varieties.map(({ genericName }) => genericName).sort(),
    skipped: json.files[0]?.skipped,
    refused: json.rejected.map(({ row, code }) => `${String(row)} ${code}`),
  };
}

const both = { amountYuan: '396.5', names: ['示例药乙片', '示例药甲片'].sort() };

describe('rows of sums in a history', () => {
  it.each(['汇总', '求和', '月计', '本季合计', '合计数', '总额', '全部', '2024年3月汇总', 'Total'])(
    'are told by the word %s, with a date and all, and passed over',
    async (word) => {
      const total = `${word},,,2024-03-31,42,396.50,`;
      expect(await importOf(FIRST, SECOND, total)).toEqual({ ...both, skipped: 1, refused: [] });
    },
  );

  it('are told by arithmetic, whatever they are called, and refused with their row', async () => {
    const total = '三月采购,,盒,2024-03-31,42,396.50,否';
    expect(await importOf(FIRST, SECOND, total)).toEqual({
      ...both,
      skipped: 0,
      refused: ['4 row.sumOfRows'],
    });
  });

  it('are told again after an earlier one', async () => {
    const one = '三月采购,,盒,2024-03-31,42,396.50,否';
    const next = [FIRST, SECOND].map((row) => row.replace('2024-03', '2024-04'));
    const two = '四月采购,,盒,2024-04-30,42,396.50,否';
    const whole = '一共,,盒,2024-04-30,84,793,否';
    expect(await importOf(FIRST, SECOND, one, ...next, two, whole)).toMatchObject({
      amountYuan: '793',
      refused: ['4 row.sumOfRows', '7 row.sumOfRows', '8 row.sumOfRows'],
    });
  });

  it('are not seen in purchases of one drug that happen to add up', async () => {
    const five = '示例药甲片,10mg*10片/盒,盒,2024-03-01,5,50.00,是';
    const ten = '示例药甲片,10mg*10片/盒,盒,2024-03-05,10,100.00,是';
    expect(await importOf(five, five.replace('-01', '-02'), ten)).toMatchObject({
      amountYuan: '200',
      refused: [],
    });
  });
});
