import { describe, expect, it } from 'vitest';

import { readSheet } from '../../../../electron/workbook/jobs/read-history';
import { sourceOfTable } from '../../../../electron/workbook/memory-source';
import { layoutsOf } from '../../../../shared/purchases/columns/locate-purchases';
import { joinReadings } from '../../../../shared/purchases/histories/join-readings';
import { settleReading } from '../../../../shared/purchases/settling/settle-reading';
import { rawTable } from '../../../support/raw-tables';

const H = ['通用名', '规格', '生产企业', '单位', '数量', '金额'];
const line = (packs: string, yuan: string): readonly string[] => [
  ...['甲片', '5mg*10片/盒', '甲厂', '盒'],
  packs,
  yuan,
];

/** Of each table its header's row and how many rows were accepted, refused and passed over; then the months. */
async function readOf(rows: readonly (readonly string[])[]): Promise<unknown> {
  const table = rawTable(rows, { file: '采购.xlsx', sheet: 'Sheet1' });
  const layouts = layoutsOf(table, { columns: new Map() });
  if (!layouts.ok) return layouts.error.code;
  const read = await readSheet(sourceOfTable(table), layouts.value);
  if (!read.ok) return [read.error.code, 'row' in read.error.params ? read.error.params.row : 0];
  const { summary } = settleReading(joinReadings(read.value), {});
  return [
    ...summary.files.map(({ headerRow, accepted, rejected, skipped }) => [
      headerRow,
      accepted,
      rejected,
      skipped,
    ]),
    ...summary.varieties.flatMap(({ monthly }) =>
      monthly.map(({ month, nonSelectedAmountYuan }) => `${month} ${nonSelectedAmountYuan}`),
    ),
  ];
}

describe('tables below each other', () => {
  const dated = [...H, '采购日期'];
  it('are read by their own columns', async () => {
    const rows = [
      dated,
      [...line('2', '30'), '2024-01'],
      ['合计', '', '', '', '2', '30'],
      [],
      ['采购日期', ...H],
      ['2024-02', ...line('1', '16')],
    ];
    expect(await readOf(rows)).toEqual([[1, 1, 0, 2], [5, 1, 0, 0], '2024-01 30', '2024-02 16']);
  });

  it('are each of the month of its title', async () => {
    const rows = [
      ...[['2024年1月采购明细'], H, line('2', '30'), ['合计', '', '', '', '2', '30'], []],
      ...[['2024年2月采购明细'], ['单位：元'], H, line('1', '16')],
      ...[['2024年3月采购明细'], H, line('3', '47')],
    ];
    expect(await readOf(rows)).toEqual([
      [2, 1, 0, 2],
      [8, 1, 0, 0],
      [11, 1, 0, 0],
      '2024-01 30',
      '2024-02 16',
      '2024-03 47',
    ]);
  });

  it('go on where a page repeats title and header', async () => {
    const page = [['2024年1月采购明细'], H];
    const rows = [...page, line('2', '30'), ...page, line('1', '16')];
    expect(await readOf(rows)).toEqual([[2, 2, 0, 2], '2024-01 46']);
  });

  it('are not read where the month changes without a header', async () => {
    const rows = [['2024年1月'], H, line('2', '30'), ['2024年2月'], line('1', '16')];
    expect(await readOf(rows)).toEqual(['table.monthBelow', 4]);
  });

  it('are read to the end where only a remark names another month', async () => {
    const rows = [['2024年1月'], H, line('2', '30'), ['2月的发票另附']];
    expect(await readOf(rows)).toEqual([[2, 1, 1, 0], '2024-01 30']);
  });

  it.each([
    ['a unit stands above the first', [['单位：万元'], dated, [...line('2', '3'), '2024-01']]],
    [
      'there are several above',
      [
        [...dated, '', ...dated],
        [...line('2', '3'), '2024-01'],
      ],
    ],
  ])('are not read where %s', async (_, above) => {
    const rows = [...above, [], ['采购日期', ...H], ['2024-02', ...line('1', '16')]];
    expect(await readOf(rows)).toEqual(['table.secondHeader', above.length + 2]);
  });

  it('are not read where months of the second are not known', async () => {
    const rows = [
      dated,
      [...line('2', '30'), '2024-01'],
      ['生产企业', '通用名', '规格', '单位', '数量', '金额'],
      ['甲厂', '甲片', '5mg*10片/盒', '盒', '1', '16'],
    ];
    expect(await readOf(rows)).toEqual(['table.secondHeader', 3]);
  });
});
