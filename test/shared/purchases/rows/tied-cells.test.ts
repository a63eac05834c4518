import { describe, expect, it } from 'vitest';

import { joinReadings } from '../../../../shared/purchases/histories/join-readings';
import { answeredMapping } from '../../../../shared/purchases/settling/answered-columns';
import type { ImportAnswers } from '../../../../shared/purchases/settling/import-answers';
import {
  type SettledReading,
  settleReading,
} from '../../../../shared/purchases/settling/settle-reading';
import { layoutIn, rawTable, readRows } from '../../../support/raw-tables';

const HEAD = ['采购日期', '药品名称', '规格', '采购数量'];
const LINE = ['2025-04-05', '缬沙坦胶囊', '80mg*7粒/盒', '10'];

function settled(
  rows: readonly (readonly string[])[],
  answers: ImportAnswers = {},
): SettledReading {
  const layout = layoutIn(rawTable(rows));
  const mapping = answeredMapping(layout, answers);
  return settleReading(joinReadings([readRows({ ...layout, mapping })]), answers);
}

describe('two columns of which only one can be meant', () => {
  const rows = [
    [...HEAD, '金额', '金额'],
    [...LINE, '90', '99'],
  ];

  it('are asked about, with what each comes to', () => {
    const { summary, questions } = settled(rows);
    expect(summary.totals.purchases).toBe(0);
    expect(questions).toMatchObject([
      {
        kind: 'columnTied',
        choices: [
          { answer: 'E', effect: { amountYuan: '90', nonSelectedAmountYuan: '90' } },
          { answer: 'F', effect: { amountYuan: '99', nonSelectedAmountYuan: '99' } },
        ],
      },
    ]);
  });

  it.each([
    ['E', '90'],
    ['F', '99'],
  ])('are read by the answer %s', (letters, yuan) => {
    const answers = { 'column:amountYuan:金额|金额': letters };
    expect(settled(rows, answers).summary.totals.amountYuan).toBe(yuan);
  });

  it('are told by quantity × price where a row has no amount, and where they make it', () => {
    const effects = (header: readonly string[], ...lines: (readonly string[])[]): unknown =>
      settled([[...HEAD, ...header], ...lines.map((line) => [...LINE, ...line])]).questions.map(
        ({ choices }) => choices.map(({ effect }) => effect.amountYuan),
      );
    const amounts = effects(['金额', '金额', '单价'], ['90', '99', '9'], ['', '', '9']);
    expect(amounts).toEqual([['180', '189']]);
    expect(effects(['单价', '单价'], ['9', '11'])).toEqual([['90', '110']]);
    expect(effects(['采购数量', '单价'], ['20', '9'])).toEqual([['90', '180']]);
    expect(effects(['采购数量', '金额'], ['20', '90'])).toEqual([['90', '90']]);
  });

  it('are not asked about where they say the same, or one says nothing', () => {
    const same = [
      [...HEAD, '金额', '总金额'],
      [...LINE, '90', '90.00'],
      [...LINE, '90', ''],
    ];
    expect(settled(same)).toMatchObject({ questions: [], summary: { totals: { purchases: 2 } } });
  });

  it('are told apart by what they are called, and the other one is named', () => {
    const [table] = [
      rawTable([
        [...HEAD, '入库金额', '采购金额'],
        [...LINE, '90', '99'],
      ]),
    ];
    const { reading } = readRows(layoutIn(table));
    expect(reading.doubts).toBeUndefined();
    expect(reading.warnings).toMatchObject([
      { code: 'noFlag' },
      { code: 'columnPassedOver', params: { column: '采购金额 (F)', taken: '入库金额 (E)' } },
    ]);
  });
});

describe('what was paid in the end, beside what was bought', () => {
  it.each(['实付金额', '结算金额', '冲减后金额', '实际采购金额', '发票金额'])(
    'is asked about where %s says another amount',
    (header) => {
      const head = [...HEAD, '采购金额', header];
      expect(settled([head, [...LINE, '90', '81']]).questions).toMatchObject([
        {
          kind: 'columnTied',
          choices: [{ effect: { amountYuan: '90' } }, { effect: { amountYuan: '81' } }],
        },
      ]);
      expect(settled([head, [...LINE, '90', '90.00']]).questions).toEqual([]);
    },
  );
});

describe('a row that may be the sum of those above', () => {
  const head = [...HEAD, '采购单价', '采购金额'];
  const line = (quantity: string, price: string, yuan: string): string[] => [
    ...LINE.slice(0, 3),
    quantity,
    price,
    yuan,
  ];

  it('of its own drug is asked about where it lacks what a purchase has', () => {
    const rows = [head, line('10', '9', '90'), line('5', '9', '45'), line('15', '', '135')];
    const { questions } = settled(rows);
    expect(questions).toMatchObject([{ kind: 'subtotalPossible', row: 4, purchases: 1 }]);
    const key = questions[0]?.key ?? '';
    expect(settled(rows, { [key]: 'leaveOut' }).summary.totals.amountYuan).toBe('135');
    expect(settled(rows, { [key]: 'purchase' }).summary.totals.amountYuan).toBe('270');
  });

  it('is a purchase where it has a price of its own', () => {
    const rows = [head, line('10', '9', '90'), line('5', '9', '45'), line('15', '9', '135')];
    expect(settled(rows)).toMatchObject({ questions: [], summary: { totals: { purchases: 3 } } });
  });
});

describe('two columns of a number beside words that nobody knows', () => {
  const rows = [
    [...HEAD, '采购金额(北区)', '采购金额(南区)'],
    [...LINE, '90', '40'],
  ];

  it('are asked about both, with what each comes to', () => {
    const { summary, questions } = settled(rows);
    expect(summary.totals.purchases).toBe(0);
    expect(questions.find(({ kind }) => kind === 'columnTied')).toMatchObject({
      choices: [
        { answer: 'E', effect: { amountYuan: '90' } },
        { answer: 'F', effect: { amountYuan: '40' } },
      ],
    });
  });

  it('are read from the one that was answered', () => {
    const key = settled(rows).questions.find(({ kind }) => kind === 'columnTied')?.key ?? '';
    const answers = { [key]: 'F', 'header:采购金额(南区)': 'take' };
    expect(settled(rows, answers).summary.totals.amountYuan).toBe('40');
  });
});
