import { describe, expect, it } from 'vitest';

import { joinReadings } from '../../../../shared/purchases/histories/join-readings';
import type { ImportAnswers } from '../../../../shared/purchases/settling/import-answers';
import { doubtedRows } from '../../../../shared/purchases/settling/purchases-of';
import {
  readingSettler,
  type SettledReading,
} from '../../../../shared/purchases/settling/settle-reading';
import type { RawTable } from '../../../../shared/purchases/table/raw-table';
import { layoutIn, rawTable, readRows } from '../../../support/raw-tables';

const HEAD = ['药品名称', '规格', '日期', '采购数量', '采购单价', '采购金额'];
const QUANTITY = 3;
const AMOUNT = 5;

/** Rows of 甲片, 10 tablets a box, unless named otherwise: quantity, price, amount. */
function table(
  rows: readonly (readonly [quantity: string, price: string, yuan: string, name?: string])[],
  covered: readonly number[],
): RawTable {
  const made = rawTable([
    HEAD,
    ...rows.map(([quantity, price, yuan, name = '甲片']) => [
      name,
      '5mg*10片',
      '2025-03-04',
      quantity,
      price,
      yuan,
    ]),
  ]);
  // The header and the first line begin what the lines below them share.
  const shares = (row: number): boolean => covered.length > 0 && row > 2;
  return {
    ...made,
    rows: made.rows.map((row) => (shares(row.number) ? { ...row, covered } : row)),
  };
}

function settled(raw: RawTable, answers: ImportAnswers = {}): SettledReading {
  const read = readRows(layoutIn(raw));
  return readingSettler(joinReadings([read]), doubtedRows([read]))(answers);
}

describe('an amount merged over several lines', () => {
  it('is divided by the quantities and prices that come to it', () => {
    const { summary, questions } = settled(
      table(
        [
          ['2', '7', '34'],
          ['4', '5', '34'],
        ],
        [AMOUNT],
      ),
    );
    expect(questions).toEqual([]);
    expect(summary.totals).toMatchObject({ packs: '6', amountYuan: '34' });
  });

  it('is that of each line where every quantity and price come to it', () => {
    const lines = table(
      [
        ['2', '7', '14'],
        ['7', '2', '14'],
      ],
      [AMOUNT],
    );
    expect(settled(lines).summary.totals.amountYuan).toBe('28');
  });

  const unpriced = table(
    [
      ['2', '', '34'],
      ['4', '', '34'],
      ['1', '', '34'],
    ],
    [AMOUNT],
  );

  it('is asked about where nothing says whose it is, and counts as answered', () => {
    const { summary, questions } = settled(unpriced);
    expect(summary.totals).toMatchObject({ purchases: 0, amountYuan: '0' });
    expect(questions).toMatchObject([{ kind: 'mergedAmount', purchases: 3 }]);
    const key = questions[0]?.key ?? '';
    expect(settled(unpriced, { [key]: 'once' }).summary.totals).toMatchObject({
      packs: '7',
      amountYuan: '34',
    });
    expect(settled(unpriced, { [key]: 'each' }).summary.totals).toMatchObject({
      packs: '7',
      amountYuan: '102',
    });
  });

  it('cannot count once for two products, for nobody knows whose it is', () => {
    const { questions } = settled(
      table(
        [
          ['2', '', '34'],
          ['4', '', '34', '乙片'],
        ],
        [AMOUNT],
      ),
    );
    expect(questions[0]?.choices.map(({ answer }) => answer)).toEqual(['each', 'leaveOut']);
  });

  it('is nobody’s where the line that holds it is refused', () => {
    const raw = table(
      [
        ['?', '', '34'],
        ['4', '', '34'],
      ],
      [AMOUNT],
    );
    expect(settled(raw).summary).toMatchObject({
      totals: { purchases: 0 },
      rejected: [{ row: 2 }, { row: 3, error: { code: 'row.mergedAmount' } }],
    });
  });
});

describe('a quantity merged over several lines', () => {
  it('counts once where all amounts together are its price', () => {
    const raw = table(
      [
        ['6', '5', '10'],
        ['6', '5', '20'],
      ],
      [QUANTITY],
    );
    expect(settled(raw).summary.totals).toMatchObject({ packs: '6', amountYuan: '30' });
  });

  it('is asked about together with an amount merged over the same lines', () => {
    const raw = table(
      [
        ['6', '', '30'],
        ['6', '', '30'],
      ],
      [QUANTITY, AMOUNT],
    );
    const [question] = settled(raw).questions;
    expect(question).toMatchObject({ kind: 'mergedAmount', of: 'both' });
    const answers = { [question?.key ?? '']: 'once' };
    expect(settled(raw, answers).summary.totals).toMatchObject({ packs: '6', amountYuan: '30' });
  });
});

describe('an amount written in the first line only', () => {
  it('is divided by the quantities and prices that come to it', () => {
    const raw = table(
      [
        ['2', '7', '34'],
        ['4', '5', ''],
        ['1', '3', '3'],
      ],
      [],
    );
    const { summary, questions } = settled(raw);
    expect(questions).toEqual([]);
    expect(summary.totals).toMatchObject({ packs: '7', amountYuan: '37' });
  });

  it('is asked about where they come to something else', () => {
    const raw = table(
      [
        ['2', '7', '30'],
        ['4', '5', ''],
      ],
      [],
    );
    expect(settled(raw).questions).toMatchObject([{ kind: 'mergedAmount', of: 'amount' }]);
  });

  it('leaves a blank amount to its own quantity and price', () => {
    const raw = table(
      [
        ['2', '7', '14'],
        ['4', '5', ''],
      ],
      [],
    );
    expect(settled(raw).summary.totals.amountYuan).toBe('34');
  });
});
