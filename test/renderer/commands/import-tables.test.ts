import { describe, expect, it } from 'vitest';

import {
  changedWithLike,
  faultOf,
  headerWords,
  isSameChoices,
  lookedAt,
  mappedTo,
  readMonths,
  sharesHeader,
  tableChoicesOf,
  tablesOf,
} from '../../../renderer/commands/import-tables';
import type { ImportTable, Preview } from '../../../renderer/stores/import-store';
import { present } from '../../../shared/assert';

const TOKEN = '0'.repeat(32);
const HEADER = ['采购日期', '药品通用名', '数量', '金额'];
const OPEN = { from: '', to: '' };

function aPreview(changes: Partial<Preview> = {}): Preview {
  return {
    fileName: '采购.xlsx',
    format: 'xlsx',
    encoding: null,
    sheets: [
      { name: '一月', isHidden: false, isHistory: true },
      { name: '说明', isHidden: false, isHistory: false },
      { name: '备份', isHidden: true, isHistory: true },
    ],
    sheet: '一月',
    header: { row: 1, depth: 1 },
    mapping: { date: 0, genericName: 1, packs: 2, amountYuan: 3 },
    time: null,
    furtherColumns: [],
    fillsDown: false,
    namelessRows: 0,
    template: null,
    rows: [{ number: 1, cells: HEADER }],
    ...changes,
  };
}

function aTable(sheet: string, changes: Partial<Preview> = {}): ImportTable {
  const [first] = tablesOf(TOKEN, aPreview());
  return lookedAt({ ...present(first, 'a file has a sheet'), sheet }, aPreview(changes));
}

describe('the sheets of a file', () => {
  it('are to be read where they are shown and are histories', () => {
    const tables = tablesOf(TOKEN, aPreview());
    expect(tables.map(({ sheet, isTicked }) => [sheet, isTicked])).toEqual([
      ['一月', true],
      ['说明', false],
      ['备份', false],
    ]);
  });

  it('are looked at only where they are to be read; the first is already', () => {
    const preview = aPreview({
      sheets: [
        { name: '一月', isHidden: false, isHistory: true },
        { name: '二月', isHidden: false, isHistory: true },
        { name: '说明', isHidden: false, isHistory: false },
      ],
    });
    expect(tablesOf(TOKEN, preview).map(({ awaited }) => awaited)).toEqual([
      null,
      { header: null },
      null,
    ]);
  });
});

describe('tables with the same header', () => {
  it('are known by its words, wherever it stands', () => {
    const lower = aTable('二月', {
      header: { row: 2, depth: 1 },
      rows: [
        { number: 1, cells: ['某某医院'] },
        { number: 2, cells: [...HEADER, ''] },
      ],
    });
    expect(sharesHeader(aTable('一月'), lower)).toBe(true);
  });

  it('are others where a word differs, and where no header is known', () => {
    const other = aTable('二月', { rows: [{ number: 1, cells: ['采购日期', '品名'] }] });
    const headless = aTable('三月', { header: null });
    expect(sharesHeader(aTable('一月'), other)).toBe(false);
    expect(sharesHeader(headless, aTable('四月', { header: null }))).toBe(false);
  });

  it('follow a change of one of them', () => {
    const other = aTable('二月', { rows: [{ number: 1, cells: ['采购日期', '品名'] }] });
    const tables = [aTable('一月'), other, aTable('三月')];
    const mapping = { genericName: 0 };
    const changed = changedWithLike(tables, aTable('一月'), { mapping });
    expect(changed.map((table) => table.mapping)).toEqual([mapping, other.mapping, mapping]);
  });

  it('have the words of both rows of a header of two', () => {
    const table = aTable('一月', {
      header: { row: 2, depth: 2 },
      rows: [
        { number: 1, cells: ['药品', '', '采购', ''] },
        { number: 2, cells: ['通用名', '规格', '数量', '金额'] },
      ],
    });

    expect(headerWords(table).slice(0, 2)).toEqual(['药品通用名', '药品规格']);
  });
});

describe('a column', () => {
  it('holds one field at a time', () => {
    expect(mappedTo({ packs: 2, date: 0 }, 'units', 2)).toEqual({ date: 0, units: 2 });
  });

  it('is let go by the field that has none', () => {
    expect(mappedTo({ packs: 2, date: 0 }, 'packs', null)).toEqual({ date: 0 });
  });
});

describe('what is to be read', () => {
  it('is every ticked sheet with its header and columns', () => {
    const choices = tableChoicesOf([aTable('一月'), { ...aTable('二月'), isTicked: false }], OPEN);
    expect(choices?.tables.map(({ sheet }) => sheet)).toEqual(['一月']);
    expect(choices).toMatchObject({ fromMonth: null, toMonth: null });
  });

  it('is open while a ticked sheet lacks a header or a column', () => {
    const headless = aTable('二月', { header: null });
    const narrow = aTable('二月', { mapping: { genericName: 1 } });
    expect(tableChoicesOf([aTable('一月'), headless], OPEN)).toBeNull();
    expect(faultOf(headless)).toEqual({ kind: 'headerUnknown' });
    expect(tableChoicesOf([aTable('一月'), narrow], OPEN)).toBeNull();
    expect(faultOf(narrow)).toEqual({ kind: 'columnMissing', field: 'date' });
  });

  it('is nothing where nothing is ticked', () => {
    expect(tableChoicesOf([{ ...aTable('一月'), isTicked: false }], OPEN)).toBeNull();
  });

  it('stays the same whatever order the columns were pointed out in', () => {
    const left = tableChoicesOf([aTable('一月')], OPEN);
    const mapping = { amountYuan: 3, packs: 2, genericName: 1, date: 0 };
    const right = tableChoicesOf([{ ...aTable('一月'), mapping }], OPEN);
    expect(isSameChoices(present(left, 'all is known'), right)).toBe(true);
    expect(
      isSameChoices(present(left, 'all is known'), tableChoicesOf([aTable('二月')], OPEN)),
    ).toBe(false);
  });
});

describe('wanted months', () => {
  it.each([
    ['', '', { fromMonth: null, toMonth: null }],
    ['2024-01', '', { fromMonth: '2024-01', toMonth: null }],
    ['2024年3月', '202412', { fromMonth: '2024-03', toMonth: '2024-12' }],
    ['2024-13', '', 'invalid'],
    ['去年', '', 'invalid'],
    ['2024-05', '2024-04', 'invalid'],
  ])('from %j to %j are %j', (from, to, months) => {
    expect(readMonths({ from, to })).toEqual(months);
  });
});
