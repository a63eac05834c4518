import { describe, expect, it } from 'vitest';

import { joinReadings } from '../../../../shared/purchases/histories/join-readings';
import type { ImportAnswers } from '../../../../shared/purchases/settling/import-answers';
import { doubtedRows, purchasesOf } from '../../../../shared/purchases/settling/purchases-of';
import {
  readingSettler,
  type SettledReading,
} from '../../../../shared/purchases/settling/settle-reading';
import { layoutIn, rawTable, readRows } from '../../../support/raw-tables';

const HEAD = ['日期', '通用名', '规格', '单位', '数量', '单价', '金额'];

function line(name: string, price: string, yuan: string): readonly string[] {
  return ['2025-03-04', name, '40mg*14片', '盒', '5', price, yuan];
}

function settled(
  rows: readonly (readonly string[])[],
  answers: ImportAnswers = {},
): SettledReading & { readonly lines: number } {
  const table = readRows(layoutIn(rawTable([HEAD, ...rows])));
  const result = readingSettler(joinReadings([table]), doubtedRows([table]))(answers);
  return { ...result, lines: [...purchasesOf([table], answers)(table)].length };
}

describe('an amount for a quantity of zero', () => {
  it('is asked about', () => {
    const [date, name, specification, unit] = line('甲片', '', '60');
    const rows = [[date, name, specification, unit, '0', '', '60'].map(String)];
    const { questions, summary } = settled(rows);
    expect(questions).toMatchObject([{ kind: 'countUnclear', reason: 'zeroQuantity' }]);
    expect(summary.totals.amountYuan).toBe('0');
    const key = questions[0]?.key ?? '';
    expect(settled(rows, { [key]: 'count' }).summary.totals.amountYuan).toBe('60');
  });
});

describe('a price of one fen', () => {
  it('is asked about where the product costs more in other lines', () => {
    const rows = [line('甲片', '12', '60'), line('甲片', '0.01', '0.05')];
    const { questions, summary } = settled(rows);
    expect(questions).toMatchObject([
      { kind: 'countUnclear', reason: 'tokenPrice', amountYuan: '0.05', firstRows: [{ row: 3 }] },
    ]);
    expect(summary.totals).toMatchObject({ purchases: 1, packs: '5', amountYuan: '60' });
    const key = questions[0]?.key ?? '';
    const counted = settled(rows, { [key]: 'count' });
    expect(counted.summary.totals).toMatchObject({ packs: '10', amountYuan: '60.05' });
  });

  it('is a price like others where the product has no other', () => {
    expect(settled([line('甲片', '0.01', '0.05'), line('乙片', '12', '60')]).questions).toEqual([]);
  });
});

describe('a title that leaves open what the numbers are', () => {
  it('is asked about, with all lines below it', () => {
    const table = readRows(
      layoutIn(rawTable([['金额按挂网价计算'], HEAD, line('甲片', '2', '10')])),
    );
    const { summary, questions } = readingSettler(joinReadings([table]), doubtedRows([table]))({});
    expect(questions).toMatchObject([
      { kind: 'countUnclear', reason: 'title', value: '金额按挂网价计算', purchases: 1 },
    ]);
    expect(summary.totals.amountYuan).toBe('0');
  });
});

describe('an amount of zero for a quantity', () => {
  it('is asked about beside a price', () => {
    const rows = [line('甲片', '2', '0'), line('乙片', '2', '10')];
    const { summary, questions } = settled(rows);
    expect(questions).toMatchObject([
      { kind: 'zeroAmount', purchases: 1, firstRows: [{ row: 2 }] },
    ]);
    expect(summary.rejected).toMatchObject([{ row: 2, error: { code: 'row.zeroAmount' } }]);
    expect(summary.totals).toMatchObject({ purchases: 1, amountYuan: '10' });
  });

  it('is asked about where most lines of a product cost nothing, and some do', () => {
    const rows = [line('甲片', '', '0'), line('甲片', '', '0'), line('甲片', '', '10')];
    expect(settled(rows).questions).toMatchObject([{ kind: 'zeroAmount', purchases: 2 }]);
  });

  it('is asked about where it stands alone among purchases: a gift, or a formula nobody worked out', () => {
    const rows = [line('甲片', '', '10'), line('甲片', '', '10'), line('甲片', '', '0')];
    expect(settled(rows).questions).toMatchObject([{ kind: 'zeroAmount', purchases: 1 }]);
    const other = [line('甲片', '', '10'), line('乙片', '', '0')];
    expect(settled(other).questions).toMatchObject([{ kind: 'zeroAmount', purchases: 1 }]);
  });

  it('is asked about where its price is zero as well: units of a gift would lower the mean price', () => {
    const { questions, summary } = settled([line('甲片', '0', '0'), line('甲片', '2', '10')]);
    expect(questions).toMatchObject([{ kind: 'zeroAmount', purchases: 1 }]);
    expect(summary.totals).toMatchObject({ purchases: 1, amountYuan: '10' });
  });

  it('is asked about where nothing in the table costs anything', () => {
    const { summary, questions } = settled([line('甲片', '', '0'), line('乙片', '', '0')]);
    expect(questions).toMatchObject([{ kind: 'zeroAmount', purchases: 2 }]);
    expect(summary.totals.purchases).toBe(0);
  });

  it('counts as zero, or is left out, by one answer', () => {
    const rows = [line('甲片', '2', '0'), line('甲片', '2', '10')];
    const key = settled(rows).questions[0]?.key ?? '';
    const free = settled(rows, { [key]: 'zero' });
    expect(free.summary.totals).toMatchObject({ purchases: 2, packs: '10', amountYuan: '10' });
    expect(free.lines).toBe(2);
    const without = settled(rows, { [key]: 'leaveOut' });
    expect(without.summary.totals).toMatchObject({ purchases: 1, packs: '5', amountYuan: '10' });
    expect(without.summary.files).toMatchObject([{ accepted: 1, skipped: 1 }]);
  });

  it('is asked about for a drug that costs nothing anywhere, too', () => {
    const { questions, summary } = settled([line('赠药片', '', '0'), line('乙片', '', '10')]);
    expect(questions).toMatchObject([{ kind: 'zeroAmount', purchases: 1 }]);
    expect(summary.totals.purchases).toBe(1);
  });
});
