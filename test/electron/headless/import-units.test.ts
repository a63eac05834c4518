import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { headless, temporaryFolder } from '../../support/headless';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => folder.remove());

const KEY = 'unit:甘精胰岛素注射液:ml:支';

async function put(name: string, ...lines: readonly string[]): Promise<void> {
  await writeFile(join(folder.path, name), `${lines.join('\n')}\n`);
}

/** Ten pens in one file; in the other, three millilitres each, ten more. */
async function bothUnits(): Promise<void> {
  await put(
    '支.csv',
    '日期,通用名,剂型,单位,数量,金额,是否中选',
    '2024-05-01,甘精胰岛素注射液,注射液,支,10,900,否',
  );
  await put(
    '毫升.csv',
    '日期,通用名,剂型,最小制剂单位,数量（最小制剂单位）,金额,是否中选',
    '2024-06-01,甘精胰岛素注射液,注射液,ml,30,700,否',
  );
}

async function varietiesWith(answers: object): Promise<unknown> {
  await put('答.json', JSON.stringify(answers));
  const argv = ['import', '支.csv', '毫升.csv', '--answers', '答.json', '--json'];
  const { status, stdout, stderr } = await headless(folder.path, ...argv);
  expect([status, stderr]).toEqual([0, '']);
  return (JSON.parse(stdout) as { readonly varieties: unknown }).varieties;
}

describe('a drug that files count in several kinds of units', () => {
  it('is not added up unasked', async () => {
    await bothUnits();
    const { status, stdout, stderr } = await headless(folder.path, 'import', '支.csv', '毫升.csv');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('error import.unanswered');
    expect(stderr).toContain(KEY);
  });

  it('counts as answered: the same, or without the lines of the other unit', async () => {
    await bothUnits();
    expect(await varietiesWith({ [KEY]: 'same' })).toMatchObject([
      { units: '40', amountYuan: '1600' },
    ]);
    expect(await varietiesWith({ [KEY]: 'leaveOut' })).toMatchObject([
      { unit: '支', units: '10', amountYuan: '900' },
    ]);
  });

  it('is converted by a spec index of its product', async () => {
    await bothUnits();
    const product = JSON.stringify(['甘精胰岛素注射液', '注射液', '', '', '', '']);
    const answer = { productClass: null, packFactor: null, specIndexRatio: '0.5' };
    expect(await varietiesWith({ [product]: answer })).toMatchObject([
      { units: '25', amountYuan: '1600' },
    ]);
  });

  it('is not added to a plan that counts it otherwise', async () => {
    await bothUnits();
    const into = (file: string): ReturnType<typeof headless> =>
      headless(folder.path, 'import', file, '--into', 'p.jieyu', '--json');
    expect((await into('支.csv')).status).toBe(0);
    const { status, stdout, stderr } = await into('毫升.csv');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('error history.unitsDiffer');
    expect((await into('支.csv')).status).toBe(0);
  });

  it('is one where units are words for the same: 片 and 粒', async () => {
    await put(
      '片.csv',
      '日期,通用名,剂型,单位,数量,金额,是否中选',
      '2024-05-01,阿卡波糖片,片剂,片,10,9,否',
      '2024-05-01,阿卡波糖片,片剂,粒,10,9,否',
    );
    const { status, stdout } = await headless(folder.path, 'import', '片.csv', '--json');
    expect(status).toBe(0);
    expect(stdout).toContain('"units": "20"');
  });

  it('is asked about where one file counts tablets and the other capsules of a drug without a form', async () => {
    const header = '日期,通用名,规格,单位,数量,金额,是否中选';
    await put('支.csv', header, '2024-05,奥美拉唑,20mg*14片/盒,片,140,100,否');
    await put('毫升.csv', header, '2024-06,奥美拉唑,20mg*14粒/盒,粒,70,40,否');
    const { stderr } = await headless(folder.path, 'import', '支.csv', '毫升.csv');
    expect(stderr).toContain('unit:奥美拉唑:粒:片');
    expect(await varietiesWith({ 'unit:奥美拉唑:粒:片': 'same' })).toMatchObject([
      { units: '210', amountYuan: '140' },
    ]);
  });

  it('is not asked about where the form says that both are the same', async () => {
    const header = '日期,通用名,剂型,规格,单位,数量,金额,是否中选';
    await put('支.csv', header, '2024-05,奥美拉唑,肠溶胶囊,20mg*14片/盒,片,140,100,否');
    await put('毫升.csv', header, '2024-06,奥美拉唑肠溶胶囊,,20mg*14粒/盒,粒,70,40,否');
    expect(await varietiesWith({})).toMatchObject([{ units: '210', amountYuan: '140' }]);
  });
});

it('calls no column unused by which a row is refused', async () => {
  await put(
    '入库.csv',
    '通用名,规格,单位,采购日期,采购数量,采购金额,是否中选,单位,经办人',
    '阿卡波糖片,50mg*30片/盒,盒,2024-01-05,10,300,是,盒,王某',
    '阿卡波糖片,50mg*30片/盒,盒,2024-01-06,10,500,否,片,王某',
  );
  const { stdout } = await headless(folder.path, 'import', '入库.csv', '--json');
  expect(JSON.parse(stdout)).toMatchObject({
    files: [{ unused: [{ header: '经办人' }] }],
    rejected: [{ row: 3, code: 'row.unitsDisagree' }],
  });
});

it('asks about each hospital where a sheet has their tables one below the other', async () => {
  const table = (title: string, day: string): readonly string[] => [
    `${title}采购明细,,,,,,`,
    '通用名,规格,单位,采购日期,采购数量,采购金额,是否中选',
    `阿卡波糖片,50mg*30片/盒,盒,2024-01-${day},10,300,是`,
  ];
  await put('入库.csv', ...table('城东医院', '05'), ',,,,,,', ...table('城西医院', '06'));
  const { status, stderr } = await headless(folder.path, 'import', '入库.csv');
  expect(status).toBe(1);
  expect(stderr).toContain('institution:城东医院');
  expect(stderr).toContain('institution:城西医院');
});
