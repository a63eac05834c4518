import { describe, expect, it } from 'vitest';

import { joinReadings } from '../../../../shared/purchases/histories/join-readings';
import type { Period } from '../../../../shared/purchases/histories/wanted-months';
import type { Month } from '../../../../shared/purchases/purchase';
import type { ImportWarning } from '../../../../shared/purchases/reading/import-warnings';
import type { ImportAnswers } from '../../../../shared/purchases/settling/import-answers';
import {
  type SettledReading,
  settleReading,
} from '../../../../shared/purchases/settling/settle-reading';
import type { RawTable } from '../../../../shared/purchases/table/raw-table';
import {
  layoutIn,
  numberCell,
  rawTable,
  readRows,
  type TestCell,
} from '../../../support/raw-tables';

const HEADER = ['通用名', '规格', '是否中选', '数量', '单价', '金额', '日期', '订单号', '医保编码'];

interface Line {
  readonly name?: string;
  readonly packs?: TestCell;
  readonly price?: TestCell;
  readonly amount?: TestCell;
  readonly date?: TestCell;
  readonly order?: TestCell;
  readonly code?: TestCell;
}

function line({
  name = '甲片',
  packs = '2',
  price = '10',
  amount = '20',
  date = '2024-01-05',
  order = '',
  code = '',
}: Line = {}): TestCell[] {
  return [name, '1mg*10片/盒', '是', packs, price, amount, date, order, code];
}

/** Lines that nothing is wrong with, each on a day of its own. */
function days(count: number, changes: Line = {}): TestCell[][] {
  return Array.from({ length: count }, (_, index) =>
    line({ date: `2024-02-${String(index + 1).padStart(2, '0')}`, ...changes }),
  );
}

function total(word: string, amount: TestCell): TestCell[] {
  return [word, '', '', '', '', amount];
}

function table(rows: readonly TestCell[][], changes: Partial<RawTable> = {}): RawTable {
  return rawTable([HEADER, ...rows], changes);
}

interface Options {
  readonly period?: Period;
  readonly today?: string;
}

function warningsOf(tables: readonly RawTable[], options: Options = {}): readonly ImportWarning[] {
  const reading = joinReadings(tables.map((each) => readRows(layoutIn(each), options)));
  return [...reading.tables.flatMap(({ warnings }) => warnings), ...reading.warnings];
}

function found(rows: readonly TestCell[][], options: Options = {}): readonly unknown[] {
  return warningsOf([table(rows)], options).map(({ code, rows: where }) => [code, where]);
}

describe('quantity × price against amount', () => {
  it.each<[string, Line, boolean]>([
    ['the same', {}, false],
    ['five fen off', { amount: '20.05' }, false],
    ['more than five fen off, within a hundredth', { amount: '20.2' }, false],
    [
      'a hundredth of itself off, to the last digit',
      { packs: '99', price: '1', amount: '100' },
      false,
    ],
    ['a hundredth and a little off', { packs: '98.999999999999', price: '1', amount: '100' }, true],
    ['more than a hundredth off', { amount: '20.3' }, true],
    ['of a small amount six fen off', { price: '0.47', packs: '1', amount: '0.53' }, true],
    ['of a small amount five fen off', { price: '0.48', packs: '1', amount: '0.53' }, false],
    ['a return', { packs: '-2', amount: '-20' }, false],
    ['without a price', { price: '' }, false],
    ['with a price nobody can read', { price: '面议' }, false],
    ['without an amount', { amount: '' }, false],
    ['long numbers', { packs: '3', price: '1234567.89012345678', amount: '3703703.67' }, false],
  ])('%s', (_, changes, isDoubtful) => {
    const codes = warningsOf([table([line(changes)])]).map(({ code }) => code);
    expect(codes.includes('amountDiffers')).toBe(isDoubtful);
  });
});

describe('an amount far off quantity × price', () => {
  const settledWith = (changes: Line, answers: ImportAnswers = {}): SettledReading =>
    settleReading(joinReadings([readRows(layoutIn(table([line(), line(changes)])))]), answers);

  it.each<[string, Line]>([
    ['a hundred times', { date: '2024-01-06', amount: '2000' }],
    ['a quarter more', { date: '2024-01-06', amount: '25' }],
    ['two thirds', { date: '2024-01-06', amount: '13.3' }],
  ])('is asked about once a sheet, and counts nothing before: %s', (_, changes) => {
    const { summary, questions } = settledWith(changes);
    expect(summary.totals.amountYuan).toBe('20');
    expect(summary.rejected.map(({ error }) => error.code)).toEqual(['row.amountDisagrees']);
    const key = 'amountDisagrees:采购.xlsx/明细';
    expect(questions.map((question) => question.key)).toEqual([key]);
    const written = settledWith(changes, { [key]: 'written' }).summary.totals.amountYuan;
    expect(written).toBe(String(20 + Number(changes.amount)));
    expect(settledWith(changes, { [key]: 'leaveOut' }).summary.totals.amountYuan).toBe('20');
  });

  it('is not asked about within a fifth, as taxes and rounded prices are', () => {
    expect(settledWith({ date: '2024-01-06', amount: '22.6' }).questions).toEqual([]);
  });

  it('is refused where one of quantity and amount is below zero', () => {
    for (const changes of [{ packs: '-2' }, { amount: '-20' }, { packs: '-2', price: '' }]) {
      const { summary } = settledWith({ date: '2024-01-06', ...changes });
      expect(summary.rejected.map(({ error }) => error.code)).toEqual(['row.signsDiffer']);
    }
  });
});

describe('names taken from the row above', () => {
  const rows = [line({ order: 'a' }), line({ name: '', order: 'b' }), line({ order: 'c' })];

  it('are told of with their rows', () => {
    const layout = { ...layoutIn(table(rows)), fillsDown: true };
    const { warnings } = joinReadings([readRows(layout)]).tables[0] ?? { warnings: [] };
    expect(warnings.map(({ code, rows: where }) => [code, where])).toEqual([['filledDown', [3]]]);
  });

  it('are not told of where nothing is filled', () => {
    expect(warningsOf([table(rows)]).map(({ code }) => code)).not.toContain('filledDown');
  });
});

describe("a file's own sums", () => {
  it.each<[string, TestCell[][]]>([
    [
      'of the lines since the last one',
      [...days(2), total('小计', '40'), ...days(1, { order: 'b' }), total('小计', '20')],
    ],
    [
      'of all lines',
      [...days(2), total('小计', '40'), ...days(1, { order: 'b' }), total('总计', '60')],
    ],
    [
      'of the month, over pages',
      [
        ...days(1),
        total('本页合计', '20'),
        ...days(1, { order: 'b' }),
        total('本页合计', '20'),
        total('本月合计', '40'),
        ...days(1, { order: 'c' }),
        total('本页合计', '20'),
        ...days(1, { order: 'd' }),
        total('本页合计', '20'),
        total('本月合计', '40'),
        total('累计', '80.00'),
      ],
    ],
    ['without an amount', [...days(1), total('合计', '')]],
    ['that nobody can read', [...days(1), total('合计', '见附表')]],
    ['with separators', [...days(28, { price: '50', amount: '100' }), total('合计', '2,800.00元')]],
  ])('are right: %s', (_, rows) => {
    const codes = warningsOf([table(rows)]).map(({ code }) => code);
    expect(codes).not.toContain('totalDiffers');
  });

  it('are warned of where they are wrong, with what was found', () => {
    const rows = [
      ...days(2),
      total('小计', '40'),
      ...days(1, { order: 'b' }),
      total('合计', '60.01'),
    ];
    expect(warningsOf([table(rows)])).toEqual([
      {
        code: 'totalDiffers',
        file: '采购.xlsx',
        sheet: '明细',
        rows: [6],
        count: 1,
        params: { stated: '60.01', found: '60' },
      },
    ]);
  });

  it('are compared with lines, however small the sum that is stated', () => {
    const [warning] = warningsOf([table([...days(2), total('合计', '0.01')])]);
    expect(warning?.params).toEqual({ stated: '0.01', found: '40' });
  });

  it('do not hold where a line was refused', () => {
    const rows = [line(), line({ packs: '两盒', date: '2024-01-06' }), total('合计', '40')];
    expect(found(rows)).toEqual([['totalDiffers', [4]]]);
  });

  it('hold where lines are outside the months asked for', () => {
    const period = { fromMonth: '2024-02' as Month, toMonth: null };
    const rows = [line(), line({ date: '2024-02-05' }), total('合计', '40')];
    expect(found(rows, { period })).toEqual([['outsidePeriod', [2]]]);
  });
});

describe('prices within a variety', () => {
  const prices = (...amounts: readonly string[]): readonly TestCell[][] =>
    amounts.map((amount, index) =>
      line({ price: '', amount, date: `2024-02-${String(index + 1).padStart(2, '0')}` }),
    );

  it.each<[string, readonly string[], readonly number[]]>([
    ['twenty times the median', ['20', '20', '400'], []],
    ['more than twenty times', ['20', '20', '400.1'], [4]],
    ['a twentieth of the median', ['20', '20', '1'], []],
    ['less than a twentieth', ['20', '0.99', '20'], [3]],
    ['a gift', ['20', '20', '0'], []],
    ['the lower of two that are far apart', ['20', '1000'], [3]],
  ])('%s', (_, amounts, rows) => {
    expect(found([...prices(...amounts)])).toEqual(
      rows.length === 0 ? [] : [['priceOutlier', rows]],
    );
  });

  it('are compared over all tables, and say the median by the unit', () => {
    const [first, second] = [
      table([...prices('20', '20', '20')], { file: 'a.xlsx' }),
      table([line({ price: '', amount: '2000' })], { file: 'b.xlsx' }),
    ];
    expect(warningsOf([first, second])).toEqual([
      {
        code: 'priceOutlier',
        file: 'b.xlsx',
        sheet: '明细',
        rows: [2],
        count: 1,
        params: { name: '甲片', medianYuan: '1' },
      },
    ]);
  });

  it('are those of one variety', () => {
    expect(found([line(), line({ name: '乙片', price: '1000', amount: '2000' })])).toEqual([]);
  });
});

describe('dates', () => {
  it('outside the months asked for are listed', () => {
    const period = { fromMonth: '2024-02' as Month, toMonth: '2024-02' as Month };
    const rows = [line(), line({ date: '2024-02-29' }), line({ date: '202403' })];
    expect(found(rows, { period })).toEqual([['outsidePeriod', [2, 4]]]);
  });

  it('later than today are listed, by the day where it is known', () => {
    const rows = ['2024-05-07', '2024/5/8', '202405', '2024年6月', '2023-12-31'].map((date) =>
      line({ date }),
    );
    expect(found(rows, { today: '2024-05-07' })).toEqual([['futureDate', [3, 5]]]);
    expect(found(rows)).toEqual([]);
  });

  it('by the quarter are listed', () => {
    expect(found([line({ date: '2024年第1季度' }), line()])).toEqual([['quarterDate', [2]]]);
  });
});

describe('the same line', () => {
  it('is listed where it comes again', () => {
    const rows = [
      line(),
      line({ date: '2024-01-06' }),
      line(),
      line({ packs: '2.0', amount: '20.00' }),
    ];
    expect(found(rows)).toEqual([['duplicateLine', [4, 5]]]);
  });

  it.each<[string, Line]>([
    ['another product', { name: '乙片' }],
    ['another day', { date: '2024-01-06' }],
    ['another time of the day', { date: '2024-01-05 10:00' }],
    ['another order', { order: 'B-2' }],
    ['another quantity', { packs: '2.001' }],
    ['another amount', { amount: '20.01' }],
  ])('is not one of %s', (_, changes) => {
    expect(found([line(), line(changes)])).toEqual([]);
  });

  it('is found in another sheet, however its date is written', () => {
    const first = table([line({ order: 'A-1' })], { sheet: '一' });
    const same = line({ order: 'Ａ-1', date: '2024年1月5日', packs: numberCell('2') });
    const again = table([same, line({ name: '乙片' })], { sheet: '二' });
    expect(warningsOf([first, again])).toMatchObject([
      { code: 'duplicateLine', sheet: '二', rows: [2], count: 1, params: {} },
    ]);
  });

  it('is found among many', () => {
    const many = Array.from({ length: 5000 }, (_, index) => line({ order: `N${String(index)}` }));
    expect(found([...many, line({ order: 'N7' })])).toEqual([['duplicateLine', [5002]]]);
  });
});

describe('other doubts', () => {
  it('are codes of which digits are lost', () => {
    const rows = ['86901551000000000', '123456789012345'].map((code) =>
      line({ code: numberCell(code), order: code }),
    );
    const asText = line({ code: '86901551000000017', order: 'x' });
    expect(found([...rows, asText])).toEqual([['codePrecision', [2]]]);
  });

  it('are texts with characters that the encoding does not know', () => {
    const rows = ['甲片', '甲\ufffd', '甲片', '甲\ufffd'].map((name, index) =>
      line({ name, order: String(index) }),
    );
    expect(found(rows)).toEqual([['undecodable', [3, 5]]]);
  });

  it('are rows and sheets that the file hides', () => {
    const shown = table(days(3), { isHidden: true });
    const rows = shown.rows.map((row) => (row.number === 3 ? { ...row, isHidden: true } : row));
    const codes = warningsOf([{ ...shown, rows }]).map(({ code, rows: where }) => [code, where]);
    expect(codes).toEqual([
      ['hiddenRows', [3]],
      ['hiddenSheet', []],
    ]);
  });

  it('are tables that mark nothing as selected', () => {
    const rows = days(1).map((cells) => cells.map((cell) => (cell === '是' ? '' : cell)));
    expect(found(rows)).toEqual([['noFlag', []]]);
  });
});
