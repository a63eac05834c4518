import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { present } from '../../../../shared/assert';
import { decimalFromText, decimalText } from '../../../../shared/decimal/decimal-text';
import { joinReadings } from '../../../../shared/purchases/histories/join-readings';
import type { ReadTable } from '../../../../shared/purchases/histories/read-table';
import type { HistoryReading } from '../../../../shared/purchases/reading/history-reading';
import {
  type ImportAnswers,
  type ProductAnswer,
  productClassSchema,
} from '../../../../shared/purchases/settling/import-answers';
import { doubtedRows, purchasesOf } from '../../../../shared/purchases/settling/purchases-of';
import {
  readingSettler,
  settleReading,
} from '../../../../shared/purchases/settling/settle-reading';
import { layoutIn, rawTable, readRows, type TestCell } from '../../../support/raw-tables';

const HEADER = [
  '通用名',
  '规格',
  '转换系数',
  '单位',
  '是否中选',
  '是否过评',
  '数量',
  '最小制剂单位数量',
  '单价(元/片)',
  '采购单价(元/盒)',
  '金额',
  '日期',
];

type Changes = Partial<Record<(typeof HEADER)[number], string>>;

function line(changes: Changes = {}): TestCell[] {
  const cells: Changes = {
    通用名: '甲片',
    规格: '10mg*10片',
    单位: '盒',
    是否中选: '是',
    数量: '2',
    金额: '20',
    日期: '2024-01',
    ...changes,
  };
  return HEADER.map((header) => cells[header] ?? '');
}

function tablesOf(...sheets: readonly (readonly TestCell[])[][]): readonly ReadTable[] {
  return sheets.map((rows, index) =>
    readRows(layoutIn(rawTable([HEADER, ...rows], { sheet: `${String(index + 1)}月` }))),
  );
}

function read(...rows: readonly (readonly TestCell[])[]): HistoryReading {
  return joinReadings(tablesOf([...rows]));
}

const SILENT: ProductAnswer = { productClass: null, packFactor: null, specIndexRatio: null };

/** The same answer about every product that is asked about. */
function answerAll(reading: HistoryReading, answer: Partial<ProductAnswer>): ImportAnswers {
  const { questions } = settleReading(reading, {});
  return Object.fromEntries(
    questions.flatMap(({ productKeys }) =>
      productKeys.map((key) => [key, { ...SILENT, ...answer }]),
    ),
  );
}

const units = (text: string): ProductAnswer['packFactor'] => decimalText(text);

describe('a factor nobody knows', () => {
  const reading = read(line(), line({ 规格: '10mg', 金额: '30' }), line({ 规格: '10mg' }));

  it('is asked about once a product, and refuses its lines until it is answered', () => {
    const { questions, summary } = settleReading(reading, {});
    expect(questions).toMatchObject([
      {
        kind: 'factorUnknown',
        isAnswered: false,
        purchases: 2,
        amountYuan: '50',
        product: { genericName: '甲片', specification: '10mg', packUnit: '盒' },
        firstRows: [
          { file: '采购.xlsx', sheet: '1月', row: 3 },
          { file: '采购.xlsx', sheet: '1月', row: 4 },
        ],
      },
    ]);
    expect(summary.files).toMatchObject([{ rows: 3, accepted: 1, rejected: 2, skipped: 0 }]);
    expect(summary.rejected.map(({ row, error }) => [row, error.code])).toEqual([
      [3, 'cell.packFactorUnknown'],
      [4, 'cell.packFactorUnknown'],
    ]);
    expect(summary.totals).toMatchObject({ purchases: 1, units: '20', amountYuan: '20' });
  });

  it('counts by the answer', () => {
    const answers = answerAll(reading, { packFactor: units('7') });
    const { questions, summary } = settleReading(reading, answers);
    expect(questions).toMatchObject([{ kind: 'factorUnknown', isAnswered: true }]);
    expect(summary.files).toMatchObject([{ accepted: 3, rejected: 0 }]);
    expect(summary.rejected).toEqual([]);
    // 2 × 10 + 4 × 7
    expect(summary.totals).toEqual({ purchases: 3, packs: '6', units: '48', amountYuan: '70' });
  });

  it('is not asked about where the file states the units', () => {
    const stated = read(line({ 规格: '10mg', 最小制剂单位数量: '14' }), line({ 规格: '10mg' }));
    const { questions, summary } = settleReading(stated, {});
    expect(questions).toMatchObject([
      { kind: 'factorUnknown', purchases: 1, firstRows: [{ row: 3 }] },
    ]);
    expect(summary.totals).toMatchObject({ purchases: 1, packs: '2', units: '14' });
  });

  it('is asked about where a price by the pack meets units', () => {
    const priced = read(
      line({ 规格: '10mg', 数量: '', 最小制剂单位数量: '20', 金额: '', '采购单价(元/盒)': '7' }),
    );
    expect(settleReading(priced, {}).summary.totals.purchases).toBe(0);
    const answers = answerAll(priced, { packFactor: units('7') });
    // 20 units of packs of 7 at 7 yuan a pack; the packs do not come out even.
    expect(settleReading(priced, answers).summary.totals).toMatchObject({
      units: '20',
      amountYuan: '20',
    });
  });

  it('turns a price by the unit into an amount', () => {
    const priced = read(line({ 规格: '10mg', 金额: '', '单价(元/片)': '0.5' }));
    const answers = answerAll(priced, { packFactor: units('7') });
    expect(settleReading(priced, answers).summary.totals).toMatchObject({
      units: '14',
      amountYuan: '7',
    });
  });
});

describe('a factor column and a text that disagree', () => {
  const reading = read(line({ 转换系数: '12' }));

  it('are both shown', () => {
    const { questions, summary } = settleReading(reading, {});
    expect(questions).toMatchObject([
      { kind: 'factorDisagrees', fromColumn: '12', fromText: '10', isAnswered: false },
    ]);
    expect(summary.rejected[0]?.error).toEqual({
      code: 'cell.packFactorDisagrees',
      params: {
        file: '采购.xlsx',
        sheet: '1月',
        row: 2,
        column: '转换系数',
        letters: 'C',
        value: '12',
        fromText: '10',
      },
    });
  });

  it('are decided by the answer', () => {
    const answers = answerAll(reading, { packFactor: units('12') });
    expect(settleReading(reading, answers).summary.totals.units).toBe('24');
  });
});

describe('a class nobody knows', () => {
  const marked = [line(), line({ 是否中选: '否', 通用名: '乙片' })];
  const cases: readonly (readonly [string, Changes, object])[] = [
    ['classUnknown', { 是否中选: '' }, {}],
    ['flagUnknown', { 是否中选: '待定' }, { value: '待定' }],
    ['classContradictory', { 通用名: '甲片(非中选)' }, { value: '是', name: '甲片(非中选)' }],
  ];

  it.each(cases)('is asked about: %s', (kind, changes, values) => {
    const reading = read(...marked, line({ ...changes, 金额: '5' }));
    const { questions, summary } = settleReading(reading, {});
    expect(questions).toMatchObject([{ kind, ...values, purchases: 1, amountYuan: '5' }]);
    expect(summary.files).toMatchObject([{ accepted: 2, rejected: 1 }]);
    const settled = settleReading(reading, answerAll(reading, { productClass: 'selected' }));
    expect(settled.summary.files).toMatchObject([{ accepted: 3, rejected: 0 }]);
    expect(settled.questions).toMatchObject([{ kind, isAnswered: true }]);
  });

  it.each([
    ['selected', { selectedAmountYuan: '20' }, { selectedUnits: '20' }],
    ['backupAsSelected', { selectedAmountYuan: '20' }, { backupUnits: '20' }],
    ['selectedNoVolume', { selectedAmountYuan: '0' }, { noVolumeUnits: '20' }],
    ['nonSelected', { nonSelectedAmountYuan: '20' }, { nonSelectedUnits: '20' }],
    ['nonSelectedExempt', { nonSelectedAmountYuan: '0' }, { exemptUnits: '20' }],
    ['nonSelectedShortage', { nonSelectedAmountYuan: '0' }, { shortageUnits: '20' }],
  ] as const)('is %s by the answer', (productClass, amounts, month) => {
    const reading = read(line({ 是否中选: '待定' }));
    const [variety] = settleReading(reading, answerAll(reading, { productClass })).summary
      .varieties;
    expect(variety).toMatchObject({ ...amounts, monthly: [month] });
  });

  it('leaves out, and counts as skipped, what is no volume-based procurement', () => {
    const reading = read(...marked, line({ 是否中选: '', 规格: '10mg', 转换系数: '' }));
    const answers = answerAll(reading, { productClass: 'other' });
    const { summary, questions } = settleReading(reading, answers);
    expect(summary.files).toMatchObject([{ rows: 3, accepted: 2, rejected: 0, skipped: 1 }]);
    expect(questions).toMatchObject([{ kind: 'classUnknown', isAnswered: true }]);
  });

  it('is asked about once for all tables', () => {
    const next = line({ 是否中选: '待定', 通用名: '丙片', 日期: '2024-02' });
    const [first, second] = [marked, [...marked, next]];
    const reading = joinReadings(
      tablesOf([...first, line({ 是否中选: '待定', 通用名: '丙片' })], second),
    );
    expect(settleReading(reading, {}).questions).toMatchObject([
      {
        purchases: 2,
        firstRows: [
          { sheet: '1月', row: 4 },
          { sheet: '2月', row: 4 },
        ],
      },
    ]);
  });
});

describe('an answer', () => {
  const key = (reading: HistoryReading): string => {
    const { questions } = settleReading(reading, {});
    return present(questions[0]?.productKeys[0], 'a question is asked');
  };

  it('overrides what the file says of the same product', () => {
    const asked = read(line({ 规格: '10mg*10片', 转换系数: '12' }));
    const said = read(line({ 是否中选: '否' }));
    const answers = {
      [key(asked)]: {
        productClass: 'selected' as const,
        packFactor: decimalText<never>('5'),
        specIndexRatio: decimalText<never>('0.5'),
      },
    };
    const { summary, questions } = settleReading(said, answers);
    expect(questions).toEqual([]);
    // 2 packs of 5, each half of one of the main specification.
    expect(summary.varieties).toMatchObject([{ units: '5', selectedAmountYuan: '20' }]);
  });

  it('exempts by the price of a unit of the main specification', () => {
    const reading = read(
      line({ 金额: '100' }),
      line({ 规格: '20mg*10片', 是否中选: '否', 是否过评: '是', 金额: '150', 转换系数: '12' }),
    );
    const alone = answerAll(reading, { packFactor: units('10') });
    expect(settleReading(reading, alone).summary.varieties).toMatchObject([
      { nonSelectedAmountYuan: '150' },
    ]);
    const indexed = answerAll(reading, {
      packFactor: units('10'),
      specIndexRatio: decimalText('2'),
    });
    expect(settleReading(reading, indexed).summary.varieties).toMatchObject([
      { nonSelectedAmountYuan: '0', units: '60' },
    ]);
  });

  it('is not looked for on the prototype', () => {
    const reading = read(line({ 规格: '10mg' }));
    const answers = answerAll(reading, { packFactor: units('7') });
    const inherited = Object.create(answers) as ImportAnswers;
    expect(settleReading(reading, inherited).questions).toMatchObject([{ isAnswered: false }]);
  });

  it('works out anew only the varieties it touches', () => {
    const reading = read(line(), line({ 通用名: '乙片', 规格: '10mg' }));
    const settle = readingSettler(reading);
    const [before] = settle({}).summary.varieties;
    const after = settle(answerAll(reading, { packFactor: units('7') })).summary.varieties;
    expect(after).toHaveLength(2);
    expect(after.find(({ genericName }) => genericName === '甲片')).toBe(before);
    expect(settle({}).summary).toEqual(settleReading(reading, {}).summary);
  });
});

describe('settling', () => {
  const anyLine = fc
    .record({
      通用名: fc.constantFrom('甲片', '乙片', '乙片(中选)'),
      规格: fc.constantFrom('10mg*10片', '20mg*10片', '10mg'),
      转换系数: fc.constantFrom('', '10', '12', '0'),
      是否中选: fc.constantFrom('是', '否', '', '待定'),
      是否过评: fc.constantFrom('是', ''),
      数量: fc.constantFrom('', '2', '-1', '0', '三'),
      最小制剂单位数量: fc.constantFrom('', '', '15'),
      金额: fc.constantFrom('', '20', '7.5', '-3'),
      '单价(元/片)': fc.constantFrom('', '1.25'),
      '采购单价(元/盒)': fc.constantFrom('', '12.5'),
      日期: fc.constantFrom('2024-01', '2024-02', '?'),
    })
    .map(line);
  const answer = fc.record({
    productClass: fc.option(fc.constantFrom(...productClassSchema.options)),
    packFactor: fc.option(fc.constantFrom(decimalText<never>('5'), decimalText<never>('8'))),
    specIndexRatio: fc.option(fc.constantFrom(decimalText<never>('0.5'), decimalText<never>('2'))),
  });
  const cases = fc.tuple(
    fc.array(fc.array(anyLine, { maxLength: 12 }), { minLength: 1, maxLength: 2 }),
    fc.array(answer, { minLength: 1, maxLength: 4 }),
  );

  /** Answers about some of the products asked about. */
  function answersTo(reading: HistoryReading, given: readonly ProductAnswer[]): ImportAnswers {
    const { questions } = settleReading(reading, {});
    return Object.fromEntries(
      questions.flatMap(({ productKeys }, index) =>
        productKeys.map((key) => [key, present(given[index % given.length], 'an answer is given')]),
      ),
    );
  }

  it('lists no purchase that waits for the flag of another file, and names its row', () => {
    const tables = tablesOf(
      [line({ 是否中选: '', 数量: '2', 金额: '20' })],
      [line({ 是否中选: '是', 数量: '1', 金额: '20' })],
    );
    const reading = joinReadings(tables);
    const { summary } = readingSettler(reading, doubtedRows(tables))({});
    expect(summary.totals.purchases).toBe(1);
    expect(summary.rejected).toHaveLength(1);
    const listed = purchasesOf(tables, {});
    expect(tables.flatMap((table) => [...listed(table)])).toHaveLength(1);
  });

  it('accounts for every row and every yuan, whatever is answered', () => {
    fc.assert(
      fc.property(cases, ([sheets, given]) => {
        const tables = tablesOf(...sheets);
        const reading = joinReadings(tables);
        const answers = answersTo(reading, given);
        const { summary } = readingSettler(reading, doubtedRows(tables))(answers);
        for (const [index, file] of summary.files.entries()) {
          expect(file.accepted + file.rejected + file.skipped).toBe(file.rows);
          expect(file.rows).toBe(sheets[index]?.length);
        }
        const count = (key: 'accepted' | 'rejected'): number =>
          summary.files.reduce((total, file) => total + file[key], 0);
        expect(summary.rejected).toHaveLength(count('rejected'));
        expect(summary.totals.purchases).toBe(count('accepted'));
        const yuan = summary.varieties.map(({ amountYuan }) => decimalFromText(amountYuan));
        const total = yuan.reduce((sum, each) => sum.plus(each), decimalFromText(decimalText('0')));
        expect(total.toFixed()).toBe(summary.totals.amountYuan);
      }),
    );
  });

  it('gives the sums of the single purchases', () => {
    fc.assert(
      fc.property(cases, ([sheets, given]) => {
        const tables = tablesOf(...sheets);
        const reading = joinReadings(tables);
        const answers = answersTo(reading, given);
        const { totals, varieties } = settleReading(reading, answers).summary;
        const linesOf = purchasesOf(tables, answers);
        const purchases = tables.flatMap((table) => [...linesOf(table)]);
        expect(purchases).toHaveLength(totals.purchases);
        const sumOf = (texts: readonly string[]): string =>
          texts.reduce((sum, text) => sum.plus(text), decimalFromText(decimalText('0'))).toFixed();
        expect(sumOf(purchases.map((each) => each.units))).toBe(totals.units);
        expect(sumOf(purchases.map((each) => each.amountYuan))).toBe(totals.amountYuan);
        const exempt = purchases.filter(({ lineClass }) => lineClass === 'nonSelectedExempt');
        expect(sumOf(exempt.map((each) => each.amountYuan))).toBe(
          sumOf(varieties.flatMap(({ monthly }) => monthly.map((use) => use.exemptAmountYuan))),
        );
      }),
    );
  });
});
