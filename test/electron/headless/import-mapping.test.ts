import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { runHeadless } from '../../../electron/headless/cli';
import { productKey } from '../../../shared/purchases/product';
import { csvText } from '../../support/workbooks';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jieyu-mapping-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function run(...argv: readonly string[]): Promise<string> {
  let output = '';
  const write = (text: string): void => {
    output += text;
  };
  await runHeadless(['import', ...argv], { stdout: write, stderr: write, workingFolder: folder });
  return output;
}

const put = (name: string, content: unknown): Promise<void> =>
  writeFile(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));

const read = async (...argv: readonly string[]): Promise<unknown> =>
  JSON.parse(await run(...argv, '--json'));

const template = {
  name: '药库导出',
  header: ['药品', '收了', '花费', '哪天', '规'],
  mapping: { genericName: 0, packs: 1, amountYuan: 2, date: 3, specification: 4 },
  fillsDown: true,
};
const ROWS = [
  ['药品', '收了', '花费', '哪天', '规'],
  ['甲片', '2', '10.10', '2024-01-05', '10mg*7片'],
  ['', '1', '20.20', '2024-02-05', '10mg*7片'],
];
const TOTALS = { purchases: 2, packs: '3', units: '21', amountYuan: '30.3' };

describe('a mapping file', () => {
  it('may be a saved template, with the names it fills down', async () => {
    await put('b.csv', csvText(ROWS));
    await put('t.json', template);
    expect(await read('b.csv', '--mapping', 't.json')).toMatchObject({
      files: [{ headerRow: 1, accepted: 2, columns: { genericName: '药品', packs: '收了' } }],
      totals: TOTALS,
    });
  });

  it('may be a template whose columns moved', async () => {
    await put('b.csv', csvText(ROWS.map(([first = '', ...others]) => [...others, first])));
    await put('t.json', template);
    expect(await read('b.csv', '--mapping', 't.json')).toMatchObject({ totals: TOTALS });
  });

  it('may be all that imports have learnt, with what was decided about products', async () => {
    const product = {
      genericName: '甲片',
      dosageForm: '',
      specification: '10mg*7片',
      packSpecification: '',
      unit: '片',
      packUnit: '',
      manufacturer: '',
      batch: '',
      code: '',
    };
    const answer = { productClass: 'selected', packFactor: '14', specIndexRatio: null };
    await put('b.csv', csvText(ROWS));
    await put('m.json', { templates: [template], answers: { [productKey(product)]: answer } });
    expect(await read('b.csv', '--mapping', 'm.json')).toMatchObject({
      totals: { ...TOTALS, units: '42' },
      varieties: [{ selectedAmountYuan: '30.3', nonSelectedAmountYuan: '0' }],
    });
  });

  it('may name year and month apart', async () => {
    await put(
      'b.csv',
      csvText([
        ['名', '收', '花', '年度', '哪月', '规格'],
        ['甲片', '1', '2', '2024年', '3月', '7片'],
      ]),
    );
    await put('m.json', {
      genericName: '名',
      packs: '收',
      amountYuan: '花',
      year: '年度',
      monthOfYear: '哪月',
    });
    expect(await read('b.csv', '--mapping', 'm.json')).toMatchObject({
      varieties: [{ firstMonth: '2024-03', lastMonth: '2024-03' }],
    });
  });

  it.each([
    ['a template with a column that is no number', { ...template, mapping: { genericName: 'A' } }],
    ['a template of unknown fields', { ...template, mapping: { nothing: 0 } }],
    ['a list', [template]],
  ])('is refused as %s', async (_, content) => {
    await put('b.csv', csvText(ROWS));
    await put('t.json', content);
    expect(await run('b.csv', '--mapping', 't.json')).toContain('option.invalid');
  });
});
