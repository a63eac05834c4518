import { describe, expect, it } from 'vitest';

import { rowsFromTabText } from '../../../renderer/grid/clipboard-text';
import { headedTable } from '../../../renderer/grid/paste-header';

function read(text: string) {
  return headedTable(rowsFromTabText(text), '剪贴板');
}

describe('a copied table with a head', () => {
  it('has its texts by field, reckoned by the units of the head', () => {
    const found = read(
      '药品名称\t报量（万片）\t带量比例(%)\t中选价\t带量比例组\n阿卡波糖片\t1.5\t70\t0.18\t普通\n',
    );
    expect(found).toEqual({
      ok: true,
      value: {
        rows: [
          [
            { field: 'genericName', text: '阿卡波糖片' },
            { field: 'baseUnits', text: '15000' },
            { field: 'agreedShareRatio', text: '70%' },
            { field: 'selectedPriceYuan', text: '0.18' },
            { field: 'shareGroup', text: '普通' },
          ],
        ],
        unused: [],
      },
    });
  });

  it('leaves out titles, totals, blank rows and a head that is repeated', () => {
    const found = read(
      '测算表\n通用名\t基数\n阿卡波糖片\t1\n\n通用名\t基数\n恩替卡韦片\t2\n合计\t3\n制表人：某某\n',
    );
    expect(found).toMatchObject({ ok: true });
    if (!found.ok) return;
    expect(found.value?.rows.map(([name]) => name?.text)).toEqual(['阿卡波糖片', '恩替卡韦片']);
  });

  it('keeps what may mean two things from being guessed', () => {
    const found = read('通用名\t参保患者使用占比（%）\n阿卡波糖片\t0.7\n');
    expect(found).toMatchObject({
      ok: true,
      value: { rows: [[{}, { text: '0.7', problem: { kind: 'ratioUnclear', text: '0.7' } }]] },
    });
  });

  it('names the columns it has no place for, with how many cells were filled in them', () => {
    const found = read(
      '通用名\t年约定量（万片）\t基数\t备注\t\n阿卡波糖片\t1.2\t1\t\tx\n恩替卡韦片\t3\t2\t\t\n合计\t4.2\t3\t\t\n',
    );
    expect(found).toMatchObject({
      ok: true,
      value: {
        unused: [
          { header: '年约定量（万片）', cells: 2 },
          { header: '', cells: 1 },
        ],
      },
    });
  });

  it('is told from one without', () => {
    expect(read('阿卡波糖片\t100\n恩替卡韦片\t200\n')).toEqual({ ok: true, value: null });
  });

  it('is refused where two columns say the same, with the place', () => {
    expect(read('通用名\t中选价\t中选价格\n阿卡波糖片\t1\t2\n')).toMatchObject({
      ok: false,
      error: { code: 'table.headerTwice', params: { file: '剪贴板', letters: 'C' } },
    });
  });
});
