import { describe, expect, it } from 'vitest';

import { present } from '../../../../shared/assert';
import { decimalText, type YuanText } from '../../../../shared/decimal/decimal-text';
import { joinReadings } from '../../../../shared/purchases/histories/join-readings';
import type {
  HistoryReading,
  ProductLines,
} from '../../../../shared/purchases/reading/history-reading';
import type { LineDoubt } from '../../../../shared/purchases/reading/line-doubt';
import { answered, isAnswerTo } from '../../../../shared/purchases/settling/answer-question';
import type { ImportAnswers } from '../../../../shared/purchases/settling/import-answers';
import { isLasting } from '../../../../shared/purchases/settling/import-question';
import { settleReading } from '../../../../shared/purchases/settling/settle-reading';
import { layoutIn, rawTable, readRows } from '../../../support/raw-tables';

const HEADER = ['通用名', '规格', '单位', '是否中选', '数量', '金额', '日期'];

function read(...rows: readonly (readonly string[])[]): HistoryReading {
  return joinReadings([readRows(layoutIn(rawTable([HEADER, ...rows])))]);
}

function line(name: string, flag: string, amount = '20'): readonly string[] {
  return [name, '10mg*10片', '盒', flag, '2', amount, '2024-01'];
}

/** The reading with something open about the lines of its first product. */
function withDoubt(reading: HistoryReading, doubt: LineDoubt): HistoryReading {
  const [table, ...others] = reading.tables;
  const [first, ...rest] = present(table, 'a table was read').products;
  const doubted: ProductLines = { ...present(first, 'it has a product'), doubts: [doubt] };
  return {
    ...reading,
    tables: [{ ...present(table, 'a table was read'), products: [doubted, ...rest] }, ...others],
  };
}

function choose(reading: HistoryReading, answer: string): ImportAnswers {
  const { questions } = settleReading(reading, {});
  return answered({}, present(questions[0], 'something is asked'), answer);
}

describe('a word of the flag column that nobody knows', () => {
  const reading = read(line('甲片', '待定'), line('乙片', '待定', '30'), line('丙片', '是', '5'));

  it('is asked about once, whatever the products, with what each answer brings', () => {
    const { questions, summary } = settleReading(reading, {});
    expect(questions).toMatchObject([
      {
        key: 'selectedFlag:待定',
        kind: 'flagUnknown',
        purchases: 2,
        amountYuan: '50',
        choices: [
          {
            answer: 'selected',
            effect: {
              amountYuan: '50',
              selectedAmountYuan: '50',
              nonSelectedAmountYuan: '0',
              units: '40',
            },
          },
          { answer: 'nonSelected', effect: { amountYuan: '50', nonSelectedAmountYuan: '50' } },
          { answer: 'other', effect: { amountYuan: '0', units: '0' } },
        ],
      },
    ]);
    expect(summary.totals).toMatchObject({ purchases: 1, amountYuan: '5' });
  });

  it('settles all its lines by one answer', () => {
    const { questions, summary } = settleReading(reading, choose(reading, 'nonSelected'));
    expect(questions).toMatchObject([{ isAnswered: true }]);
    expect(summary.totals).toMatchObject({ purchases: 3, amountYuan: '55' });
    expect(summary.varieties.map((each) => each.nonSelectedAmountYuan).sort()).toEqual([
      '0',
      '20',
      '30',
    ]);
  });
});

describe('a direction that nobody knows', () => {
  const plain = read(line('甲片', '是'), line('乙片', '是', '30'));
  const direction = { kind: 'directionUnknown', value: '其他', isNegative: false } as const;
  const reading = withDoubt(plain, direction);

  it('keeps its lines out of the totals until somebody says what it means', () => {
    const { summary, questions } = settleReading(reading, {});
    expect(summary.totals).toMatchObject({ purchases: 1, amountYuan: '30' });
    expect(summary.rejected.map(({ error }) => error.code)).toEqual(['row.directionUnknown']);
    expect(questions).toMatchObject([
      {
        key: 'direction:其他',
        choices: [
          { answer: 'purchase', effect: { amountYuan: '20', units: '20' } },
          { answer: 'return', effect: { amountYuan: '-20', units: '-20' } },
          { answer: 'leaveOut', effect: { amountYuan: '0', units: '0' } },
        ],
      },
    ]);
  });

  it.each([
    ['purchase', { purchases: 2, packs: '4', units: '40', amountYuan: '50' }],
    ['return', { purchases: 2, packs: '0', units: '0', amountYuan: '10' }],
    ['leaveOut', { purchases: 1, packs: '2', units: '20', amountYuan: '30' }],
  ])('counts its lines by the answer %s', (answer, totals) => {
    expect(settleReading(reading, choose(reading, answer)).summary.totals).toEqual(totals);
  });

  it('does not turn round lines that are negative already', () => {
    const negative = withDoubt(plain, { ...direction, isNegative: true });
    const { totals } = settleReading(negative, choose(negative, 'return')).summary;
    expect(totals.amountYuan).toBe('50');
  });

  it('is not decided by a word that is no answer', () => {
    const { questions } = settleReading(reading, { 'direction:其他': 'maybe' });
    expect(questions).toMatchObject([{ isAnswered: false }]);
  });
});

describe('what is open about rows', () => {
  const plain = read(line('甲片', '是'), line('乙片', '是', '30'));
  const place = { file: '采购.xlsx', sheet: '明细' };
  const merged = {
    kind: 'mergedAmount',
    of: 'amount',
    isFirst: false,
    isOneProduct: true,
  } as const;
  it.each([
    [{ ...merged, ...place }, 'once', '30'],
    [{ ...merged, ...place }, 'each', '50'],
    [{ ...merged, isFirst: true, ...place }, 'once', '50'],
    [{ ...merged, of: 'quantity', ...place }, 'once', '50'],
    [
      { kind: 'captionDisagrees', field: 'amountYuan', caption: '万元', tenthPower: 4, ...place },
      'plain',
      '30.002',
    ],
    [
      { kind: 'captionDisagrees', field: 'amountYuan', caption: '万元', tenthPower: 4, ...place },
      'caption',
      '50',
    ],
    [{ kind: 'subtotalPossible', row: 9, name: '门诊', ...place }, 'leaveOut', '30'],
    [{ kind: 'sheetCopied', of: '底稿', ...place }, 'read', '50'],
  ] as const)('is settled without reading again: %j by %s', (doubt, answer, yuan) => {
    const reading = withDoubt(plain, doubt);
    expect(settleReading(reading, {}).summary.totals.amountYuan).toBe('30');
    const { totals } = settleReading(reading, choose(reading, answer)).summary;
    expect(totals.amountYuan).toBe(yuan);
  });
});

describe('an answer', () => {
  it('is remembered for words and columns, not for rows and sheets', () => {
    const [lasting, passing] = [
      ['["甲片"]', 'direction:其他', 'column:amountYuan:金额|金额'],
      ['zeroAmount:采购.xlsx/明细', 'sheetCopied:采购.xlsx/副本'],
    ];
    expect(lasting.every(isLasting)).toBe(true);
    expect(passing.some(isLasting)).toBe(false);
  });

  it('is one of the choices, or a number of units above 0', () => {
    const direction = { kind: 'statusUnknown', value: '其他', isNegative: false } as const;
    expect(isAnswerTo(direction, 'count')).toBe(true);
    expect(isAnswerTo(direction, 'selected')).toBe(false);
    const [product] = read(line('甲片', '是')).tables[0]?.products ?? [];
    const factor = {
      kind: 'factorUnknown',
      productKey: '[]',
      product: present(product, 'it has a product').product,
    } as const;
    expect(isAnswerTo(factor, '14')).toBe(true);
    expect(isAnswerTo(factor, '0')).toBe(false);
    expect(isAnswerTo(factor, '-7')).toBe(false);
  });
});

describe('what a choice brings', () => {
  it('tells no class while that of its lines is open, too, rather than parts that do not add up', () => {
    const direction: LineDoubt = { kind: 'directionUnknown', value: '还厂', isNegative: false };
    const reading = withDoubt(read(line('甲片', '待定'), line('乙片', '是', '5')), direction);
    const { questions } = settleReading(reading, {});
    const asked = present(
      questions.find(({ kind }) => kind === 'directionUnknown'),
      'the direction is asked about',
    );
    expect(asked.choices.map(({ answer, effect }) => ({ answer, ...effect }))).toMatchObject([
      {
        answer: 'purchase',
        amountYuan: '20',
        selectedAmountYuan: null,
        nonSelectedAmountYuan: null,
      },
      {
        answer: 'return',
        amountYuan: '-20',
        selectedAmountYuan: null,
        nonSelectedAmountYuan: null,
      },
      { answer: 'leaveOut', amountYuan: '0', selectedAmountYuan: '0', nonSelectedAmountYuan: '0' },
    ]);
  });

  it('tells no units of the column of quantities that was not read', () => {
    const columns = [
      { letters: 'E', header: '数量(箱)', total: decimalText<YuanText>('1') },
      { letters: 'F', header: '数量(盒)', total: decimalText<YuanText>('10') },
    ];
    const tied: LineDoubt = { kind: 'columnTied', field: 'packs', letters: 'E', columns };
    const { questions } = settleReading(withDoubt(read(line('甲片', '是')), tied), {});
    expect(questions[0]?.choices.map(({ effect }) => effect.units)).toEqual(['20', null]);
  });
});
