import { describe, expect, it } from 'vitest';

import type { MappingTemplate } from '../../../../shared/purchases/columns/mapping-template';
import { understandTable } from '../../../../shared/purchases/columns/understand-table';
import { rawTable } from '../../../support/raw-tables';

const HEADER = ['通用名', '数量', '金额', '采购日期'];
const line = ['甲片', '10', '385', '2024-01-05'];
const fresh = { header: null, templates: [] };

const template: MappingTemplate = {
  name: '药库导出',
  header: ['药品', '收了', '花费', '哪天'],
  mapping: { genericName: 0, packs: 1, amountYuan: 2, date: 3 },
  fillsDown: true,
};

describe('understandTable', () => {
  it('finds header and columns by their words', () => {
    expect(understandTable(rawTable([['某医院采购明细'], HEADER, line]), fresh)).toEqual({
      header: { row: 2, depth: 1 },
      mapping: { genericName: 0, packs: 1, amountYuan: 2, date: 3 },
      time: null,
      furtherColumns: [],
      fillsDown: false,
      namelessRows: 0,
      template: null,
    });
  });

  it('finds the month in a title where no column has dates', () => {
    const undated = rawTable([['某医院2024年3月采购明细'], HEADER.slice(0, 3), line.slice(0, 3)]);
    expect(understandTable(undated, fresh)).toMatchObject({ time: 'month', furtherColumns: [] });
    const unclear = rawTable([['2024年1-3月采购明细'], HEADER.slice(0, 3), line.slice(0, 3)]);
    expect(understandTable(unclear, fresh)).toMatchObject({ time: null });
  });

  it('names the columns of months, and of a table beside, as read', () => {
    const months = rawTable([
      ['通用名', '单价', '2024年1月数量', '2024年2月数量', '合计数量'],
      ['甲片', '3', '1', '2', '3'],
    ]);
    expect(understandTable(months, fresh)).toMatchObject({
      mapping: { genericName: 0, packPriceYuan: 1 },
      time: 'across',
      furtherColumns: [2, 3, 4],
    });
    const beside = rawTable([
      [...HEADER, '', ...HEADER],
      [...line, '', ...line],
    ]);
    expect(understandTable(beside, fresh).furtherColumns).toEqual([5, 6, 7, 8]);
  });

  it('finds nothing where nothing is known', () => {
    expect(understandTable(rawTable([['甲', '乙', '丙']]), fresh)).toEqual({
      header: null,
      mapping: {},
      time: null,
      furtherColumns: [],
      fillsDown: false,
      namelessRows: 0,
      template: null,
    });
  });

  it('finds a header of unknown words by the template that was saved for it', () => {
    const table = rawTable([['标题'], ['药品', '收了', '花费', '哪天'], line]);
    expect(understandTable(table, { header: null, templates: [template] })).toEqual({
      header: { row: 2, depth: 1 },
      mapping: template.mapping,
      time: null,
      furtherColumns: [],
      fillsDown: true,
      namelessRows: 0,
      template: { name: '药库导出', mismatches: [] },
    });
  });

  it('guesses a column that the template lost, and names it', () => {
    const long = {
      ...template,
      header: [...template.header, '规', '厂'],
      mapping: { ...template.mapping, specification: 4, manufacturer: 5 },
    };
    const table = rawTable([['药品', '收了', '花费', '哪天', '规格', '厂']]);
    expect(understandTable(table, { header: null, templates: [long] })).toMatchObject({
      mapping: { ...template.mapping, specification: 4, manufacturer: 5 },
      template: { mismatches: ['specification'] },
    });
  });

  it('takes the header where a person points', () => {
    const table = rawTable([HEADER, line, ['药品名称', '数量', '单价', '日期']]);
    expect(understandTable(table, { header: { row: 3, depth: 1 }, templates: [] })).toMatchObject({
      header: { row: 3, depth: 1 },
      mapping: { genericName: 0, packs: 1, packPriceYuan: 2, date: 3 },
    });
  });

  it('counts rows without a name and offers to fill them down', () => {
    const below = ['', '20', '770', '2024-02-05'];
    const table = rawTable([
      HEADER,
      line,
      below,
      below,
      ['', '', '', ''],
      ['小计', '50', '1925', ''],
    ]);
    expect(understandTable(table, fresh)).toMatchObject({ fillsDown: true, namelessRows: 2 });
  });

  it('counts a single missing name, but does not offer to fill it', () => {
    const table = rawTable([HEADER, line, ['', '20', '770', '2024-02-05']]);
    expect(understandTable(table, fresh)).toMatchObject({ fillsDown: false, namelessRows: 1 });
  });

  it('counts missing names here and there, but does not offer to fill them', () => {
    const nameless = ['', '20', '770', '2024-02-05'];
    const named = Array.from({ length: 9 }, () => line);
    expect(understandTable(rawTable([HEADER, ...named, nameless, nameless]), fresh)).toMatchObject({
      time: null,
      furtherColumns: [],
      fillsDown: false,
      namelessRows: 2,
    });
    expect(
      understandTable(rawTable([HEADER, ...named.slice(1), nameless, nameless]), fresh),
    ).toMatchObject({ fillsDown: true, namelessRows: 2 });
  });

  it('has no name for rows above the first one', () => {
    const nameless = ['', '20', '770', '2024-02-05'];
    const table = rawTable([HEADER, nameless, nameless, line]);
    expect(understandTable(table, fresh)).toMatchObject({ fillsDown: false, namelessRows: 0 });
  });

  it('does not take rows of sums for nameless ones', () => {
    const sums = ['', '10', '385', ''];
    const table = rawTable([HEADER, line, sums, line, sums, ['', '10', '385', '小 计']]);
    expect(understandTable(table, fresh)).toMatchObject({ fillsDown: false, namelessRows: 0 });
  });
});
