import { describe, expect, it } from 'vitest';

import { joinReadings } from '../../../../shared/purchases/histories/join-readings';
import type { HistoryReading } from '../../../../shared/purchases/reading/history-reading';
import { settleReading } from '../../../../shared/purchases/settling/settle-reading';
import { layoutIn, rawTable, readRows } from '../../../support/raw-tables';

const HEADER = ['日期', '通用名', '规格', '单位', '生产企业', '数量', '金额'];

type Line = readonly [date: string, name: string, maker: string, packs: string, yuan: string];

function read(sheets: Readonly<Record<string, readonly Line[]>>): HistoryReading {
  return joinReadings(
    Object.entries(sheets).map(([sheet, lines]) => {
      const rows = lines.map(([date, name, maker, packs, yuan]) =>
        [date, name, '10mg*10片', '盒', maker, packs, yuan].map(String),
      );
      return readRows(layoutIn(rawTable([HEADER, ...rows], { sheet })));
    }),
  );
}

function doubtsOf(reading: HistoryReading): readonly string[] {
  return reading.tables.flatMap(({ doubts = [] }) =>
    doubts.map((doubt) =>
      'of' in doubt ? `${doubt.kind}: ${doubt.sheet} of ${doubt.of}` : doubt.kind,
    ),
  );
}

const JANUARY: readonly Line[] = [
  ['2025-01-03', '卡托普利片', '甲', '10', '100.10'],
  ['2025-01-09', '卡托普利片', '乙', '5', '60.05'],
  ['2025-01-09', '布洛芬片', '甲', '3', '33.00'],
];
const FEBRUARY: readonly Line[] = [
  ['2025-02-03', '卡托普利片', '甲', '10', '100.10'],
  ['2025-02-11', '卡托普利片', '丙', '1', '11.10'],
];
/** By month: 160.15 and 33.00 in January, 111.20 in February. */
const BY_MONTH: readonly Line[] = [
  ['2025-01', '卡托普利片', '', '15', '160.15'],
  ['2025-01', '布洛芬片', '', '3', '33.00'],
  ['2025-02', '卡托普利片', '', '11', '111.20'],
];

describe('sheets of one import that repeat others', () => {
  it('finds a copy and asks about it; its rows are not in the totals until someone says so', () => {
    const reading = read({ 明细: JANUARY, '明细 (2)': JANUARY });
    expect(doubtsOf(reading)).toEqual(['sheetCopied: 明细 (2) of 明细']);
    const { summary, questions } = settleReading(reading, {});
    expect(summary.totals.amountYuan).toBe('193.15');
    expect(summary.rejected.map(({ error }) => error.code)).toEqual(
      Array.from({ length: 3 }, () => 'row.sheetCopied'),
    );
    expect(questions).toMatchObject([{ kind: 'sheetCopied', amountYuan: '193.15' }]);
    const key = questions[0]?.key ?? '';
    const totalWith = (answer: string): string =>
      settleReading(reading, { [key]: answer }).summary.totals.amountYuan;
    expect([totalWith('leaveOut'), totalWith('read')]).toEqual(['193.15', '386.3']);
  });

  it('finds a sheet that holds some products of another', () => {
    expect(doubtsOf(read({ 全部: JANUARY, 布洛芬: JANUARY.slice(2) }))).toEqual([
      'sheetCopied: 布洛芬 of 全部',
    ]);
  });

  it('finds sums by variety and month, whichever sheet stands first', () => {
    const found = ['sheetSummarised: 汇总 of 明细'];
    const detail = [...JANUARY, ...FEBRUARY];
    expect(doubtsOf(read({ 明细: detail, 汇总: BY_MONTH }))).toEqual(found);
    expect(doubtsOf(read({ 汇总: BY_MONTH, 明细: detail }))).toEqual(found);
  });

  it('finds sums by variety under one date', () => {
    const byVariety: readonly Line[] = [
      ['2025-02', '布洛芬片', '', '3', '33.00'],
      ['2025-02', '卡托普利片', '', '26', '271.35'],
    ];
    expect(doubtsOf(read({ 明细: [...JANUARY, ...FEBRUARY], 品种: byVariety }))).toEqual([
      'sheetSummarised: 品种 of 明细',
    ]);
  });

  it('finds sums by quarter, which count in its last month', () => {
    const byQuarter: readonly Line[] = [
      ['2025年1季度', '布洛芬片', '', '3', '33.00'],
      ['2025年1季度', '卡托普利片', '', '26', '271.35'],
    ];
    expect(doubtsOf(read({ 明细: [...JANUARY, ...FEBRUARY], 季度: byQuarter }))).toEqual([
      'sheetSummarised: 季度 of 明细',
    ]);
  });

  it('finds a sheet that sums up several, with a copy among them', () => {
    const reading = read({ '1月': JANUARY, '1月副本': JANUARY, '2月': FEBRUARY, 汇总: BY_MONTH });
    expect(doubtsOf(reading)).toEqual([
      'sheetCopied: 1月副本 of 1月',
      'sheetSummarised: 汇总 of 1月 + 2月',
    ]);
    expect(settleReading(reading, {}).summary.totals.amountYuan).toBe('304.35');
  });

  it('lets sheets be that say something else: other months at the same cost, or another fen', () => {
    const nextMonth = JANUARY.map(([date, ...rest]): Line => [
      date.replace('-01-', '-03-'),
      ...rest,
    ]);
    expect(doubtsOf(read({ '1月': JANUARY, '3月': nextMonth }))).toEqual([]);
    const aFenMore = BY_MONTH.map(([date, name, maker, packs, yuan]): Line => [
      date,
      name,
      maker,
      packs,
      yuan === '33.00' ? '33.01' : yuan,
    ]);
    expect(doubtsOf(read({ 明细: [...JANUARY, ...FEBRUARY], 另册: aFenMore }))).toEqual([]);
  });

  it.each([
    ['a single purchase under the last month', [['2025-12', '布洛芬片', '', '3', '33.00']]],
    ['figures that are not the sums', [['2025-01', '卡托普利片', '', '15', '999.00']]],
    [
      'a variety that nothing else has beside one that has',
      [
        ['2025-12', '布洛芬片', '', '3', '33.00'],
        ['2025-12', '格列齐特片', '', '1', '5.00'],
      ],
    ],
  ] as const)('asks about a sheet that is called a summary: %s', (_, lines) => {
    const reading = read({ 明细: JANUARY, 全年汇总: lines });
    expect(doubtsOf(reading)).toEqual(['sheetCalledSummary: 全年汇总 of 明细']);
    expect(settleReading(reading, {}).summary.totals.amountYuan).toBe('193.15');
  });

  it('lets summaries be that stand beside none but summaries, other drugs or other months', () => {
    const other: readonly Line[] = [['2025-01', '格列齐特片', '', '1', '5.00']];
    const laterMonths: readonly Line[] = [
      ['2025-03', '卡托普利片', '', '15', '7.00'],
      ['2025-04', '卡托普利片', '', '15', '8.00'],
    ];
    expect(doubtsOf(read({ '1月汇总': JANUARY, '2月汇总': FEBRUARY }))).toEqual([]);
    expect(doubtsOf(read({ 明细: JANUARY, 汇总: other }))).toEqual([]);
    expect(doubtsOf(read({ 明细: JANUARY, 下半年汇总: laterMonths }))).toEqual([]);
    expect(doubtsOf(read({ 明细: JANUARY, 汇总明细: FEBRUARY }))).toEqual([]);
  });

  it('knows a summary by its title, and by its file beside others', () => {
    const sums = ['2025-12', '布洛芬片', '10mg*10片', '盒', '', '3', '33.00'];
    const details = JANUARY.map(([date, name, maker, packs, yuan]) => [
      ...[date, name, '10mg*10片', '盒', maker, packs, yuan],
    ]);
    const detail = readRows(layoutIn(rawTable([HEADER, ...details], { sheet: 'A' })));
    const titled = rawTable([['某院2025年采购汇总表'], HEADER, sums], { sheet: 'B' });
    expect(doubtsOf(joinReadings([detail, readRows(layoutIn(titled))]))).toEqual([
      'sheetCalledSummary: B of A',
    ]);
    const named = rawTable([HEADER, sums], { sheet: 'A', file: '2025汇总.xlsx' });
    expect(doubtsOf(joinReadings([readRows(layoutIn(named)), detail]))).toEqual([
      'sheetCalledSummary: A of 采购.xlsx A',
    ]);
  });
});
