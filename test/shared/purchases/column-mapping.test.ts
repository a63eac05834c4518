import { describe, expect, it } from 'vitest';

import { present } from '../../../shared/assert';
import { type ColumnMapping, guessMapping } from '../../../shared/purchases/column-mapping';
import { detectHeader } from '../../../shared/purchases/detect-header';
import { rawTable, type TestCell } from '../../support/raw-tables';

function guess(...rows: TestCell[][]): ColumnMapping {
  const table = rawTable(rows);
  return guessMapping(table, present(table.rows[0], 'the table has a header'));
}

describe('guessMapping', () => {
  it('prefers the better word, wherever it stands', () => {
    expect(guess(['药品名称', '通用名', '订单数量', '采购数量'])).toEqual({
      genericName: 1,
      packs: 3,
    });
  });

  it('takes the left one of equal words', () => {
    expect(guess(['数量', '数量'])).toEqual({ packs: 0 });
  });

  it('takes a vague flag column only if its cells are flags', () => {
    expect(guess(['属性'], ['普通药品'])).toEqual({});
    expect(guess(['属性'], ['普通药品'], ['集采'])).toEqual({ selectedFlag: 0 });
    expect(guess(['是否中选'], [''])).toEqual({ selectedFlag: 0 });
  });

  it('maps nothing that only looks like a word', () => {
    expect(guess(['__proto__', 'constructor', '批号', '', null, '序号'])).toEqual({});
  });
});

describe('detectHeader', () => {
  const header = ['通用名', '数量', '金额', '日期'];
  const titles = (count: number): TestCell[][] => Array.from({ length: count }, () => ['标题']);

  it('finds the fullest row below titles, the upper one of equals', () => {
    const group = ['通用名', '数量', '金额'];
    const table = rawTable([...titles(3), group, header, ['甲'], header]);
    expect(detectHeader(table)?.row).toBe(5);
  });

  it('looks at thirty rows and no further', () => {
    expect(detectHeader(rawTable([...titles(29), header]))?.row).toBe(30);
    expect(detectHeader(rawTable([...titles(30), header]))).toBeNull();
  });

  it('needs the name of the drug and two fields more', () => {
    expect(detectHeader(rawTable([['数量', '金额', '日期', '规格']]))).toBeNull();
    expect(detectHeader(rawTable([['通用名', '数量']]))).toBeNull();
  });
});
