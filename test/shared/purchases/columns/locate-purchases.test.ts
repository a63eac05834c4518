import { describe, expect, it } from 'vitest';

import { assert } from '../../../../shared/assert';
import {
  locatePurchases,
  type Wanted,
} from '../../../../shared/purchases/columns/locate-purchases';
import type { MappingTemplate } from '../../../../shared/purchases/columns/mapping-template';
import type { TableLayout } from '../../../../shared/purchases/columns/table-layout';
import type { RawTable } from '../../../../shared/purchases/table/raw-table';
import { rawTable, type TestCell } from '../../../support/raw-tables';

const HEADER = ['通用名', '数量', '金额', '采购日期'];
const LINE = ['甲片', '10', '385', '2024-01-05'];
const anything: Wanted = { sheet: null, columns: new Map() };

function sheet(name: string, rows: TestCell[][], changes: Partial<RawTable> = {}): RawTable {
  return rawTable(rows, { sheet: name, ...changes });
}

function located(tables: RawTable[], wanted: Wanted = anything): readonly TableLayout[] | string {
  const found = locatePurchases('采购.xlsx', tables, wanted);
  return found.ok
    ? found.value.layouts
    : `${found.error.code} ${JSON.stringify(found.error.params)}`;
}

function sheetsIn(tables: RawTable[], wanted: Wanted = anything): readonly string[] | string {
  const found = located(tables, wanted);
  return typeof found === 'string' ? found : found.map(({ table }) => table.sheet);
}

function only(table: RawTable, wanted: Partial<Wanted> = {}): TableLayout {
  const found = located([table], { ...anything, ...wanted });
  assert(typeof found !== 'string' && found.length === 1 && found[0] !== undefined, 'one table');
  return found[0];
}

describe('locatePurchases', () => {
  const january = sheet('1月', [HEADER, LINE]);
  const cover = sheet('封面', [['某医院']]);
  const hidden = sheet('旧', [HEADER, LINE], { isHidden: true });

  it('reads every shown sheet that is a history', () => {
    const february = sheet('2月', [['某医院'], HEADER, LINE]);
    expect(sheetsIn([cover, january, hidden, february])).toEqual(['1月', '2月']);
  });

  it('reads a hidden sheet only by its name', () => {
    expect(sheetsIn([cover, january, hidden], { ...anything, sheet: '旧' })).toEqual(['旧']);
  });

  it('names sheets that list drugs and lack a column or a month', () => {
    const stock = sheet('库存', [['通用名', '规格', '数量', '库存金额']]);
    const summary = sheet('一季度', [['通用名', '数量', '金额']]);
    const found = locatePurchases('采购.xlsx', [cover, january, stock, summary], anything);
    assert(found.ok, 'a history is found');
    expect(found.value.unread.map(({ code, params }) => [code, params])).toEqual([
      ['table.columnMissing', { file: '采购.xlsx', sheet: '库存', column: '采购金额' }],
      ['table.monthUnclear', { file: '采购.xlsx', sheet: '一季度', text: '一季度' }],
    ]);
  });

  it('reads nothing where half of a sheet would be missing', () => {
    const beside = sheet('其他', [[...HEADER, '', ...HEADER.slice(0, 3)]]);
    expect(sheetsIn([january, beside])).toContain('table.sideBySide');
  });

  it('says what is missing', () => {
    expect(sheetsIn([january], { ...anything, sheet: '3月' })).toContain('file.sheetMissing');
    expect(sheetsIn([cover])).toContain('table.headerMissing');
    expect(sheetsIn([sheet('空', [])])).toContain('file.empty');
    expect(sheetsIn([cover, sheet('采购', [['通用名', '数量', '金额']])])).toBe(
      'table.columnMissing {"file":"采购.xlsx","sheet":"采购","column":"采购日期"}',
    );
    expect(sheetsIn([january], { ...anything, columns: new Map([['packs', '没有']]) })).toBe(
      'table.columnMissing {"file":"采购.xlsx","sheet":"1月","column":"没有"}',
    );
  });

  it('keeps the rows of a header of two, and its joined words', () => {
    const upper = ['通用名', '入库', null, '采购日期'];
    const lower = [null, '数量', '金额', null];
    const layout = only(sheet('', [upper, lower, LINE]));
    expect(layout.headerRow.number).toBe(2);
    expect(layout.headerRows?.map(({ number }) => number)).toEqual([1, 2]);
    expect(layout.mapping).toEqual({ genericName: 0, packs: 1, amountYuan: 2, date: 3 });
    expect(layout.headerRow.cells[1]).toEqual({ kind: 'text', text: '入库数量' });
  });

  it('takes columns by their header or their letters, also where no word is known', () => {
    const table = sheet('', [['标题'], ['甲', '乙', '丙', '丁'], LINE]);
    const columns: Wanted['columns'] = new Map([
      ['genericName', '甲'],
      ['packs', 'B'],
      ['amountYuan', ' 丙 '],
      ['date', 'd'],
    ]);
    const layout = only(table, { columns });
    expect(layout.mapping).toEqual({ genericName: 0, packs: 1, amountYuan: 2, date: 3 });
    expect(layout.headerRow.number).toBe(2);
  });

  it('takes the header where a person says it stands', () => {
    const table = sheet('', [HEADER, LINE, ['药品名称', '采购量', '总金额', '日期'], LINE]);
    const { headerRow, mapping } = only(table, { header: { row: 3, depth: 1 } });
    expect(headerRow.number).toBe(3);
    expect(mapping).toEqual({ genericName: 0, packs: 1, amountYuan: 2, date: 3 });
    expect(sheetsIn([table], { ...anything, header: { row: 9, depth: 1 } })).toContain(
      'table.headerMissing',
    );
  });

  it('fills names down where several rows lack them', () => {
    const nameless = ['', ...LINE.slice(1)];
    expect(only(sheet('', [HEADER, LINE, nameless, nameless])).fillsDown).toBe(true);
    expect(only(sheet('', [HEADER, LINE, nameless])).fillsDown).toBe(false);
  });
});

describe('a remembered template', () => {
  const template: MappingTemplate = {
    name: '药库导出',
    header: ['药品', '收了', '花费', '哪天', '备注'],
    mapping: { genericName: 0, packs: 1, amountYuan: 2, date: 3 },
    fillsDown: true,
  };
  const table = sheet('', [['标题'], ['药品', '收了', '花费', '哪天', '备注'], LINE]);

  it('finds header and columns that no word names', () => {
    expect(sheetsIn([table])).toContain('table.headerMissing');
    const { mapping, headerRow, fillsDown } = only(table, { templates: [template] });
    expect(headerRow.number).toBe(2);
    expect(mapping).toEqual(template.mapping);
    expect(fillsDown).toBe(true);
  });

  it('gives way to a named column', () => {
    const columns: Wanted['columns'] = new Map([['genericName', '备注']]);
    expect(only(table, { templates: [template], columns }).mapping.genericName).toBe(4);
  });

  it('leaves other headers to their words', () => {
    const other = sheet('', [HEADER, LINE]);
    const { mapping, fillsDown } = only(other, { templates: [template] });
    expect(mapping).toEqual({ genericName: 0, packs: 1, amountYuan: 2, date: 3 });
    expect(fillsDown).toBe(false);
  });
});
