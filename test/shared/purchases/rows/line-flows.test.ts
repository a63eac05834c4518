import { describe, expect, it } from 'vitest';

import { joinReadings } from '../../../../shared/purchases/histories/join-readings';
import type { ImportAnswers } from '../../../../shared/purchases/settling/import-answers';
import { doubtedRows, purchasesOf } from '../../../../shared/purchases/settling/purchases-of';
import {
  readingSettler,
  type SettledReading,
} from '../../../../shared/purchases/settling/settle-reading';
import { layoutIn, rawTable, readRows } from '../../../support/raw-tables';

function settled(
  rows: readonly (readonly string[])[],
  answers: ImportAnswers = {},
): SettledReading & { readonly lineYuan: readonly string[] } {
  const table = readRows(layoutIn(rawTable(rows)));
  const result = readingSettler(joinReadings([table]), doubtedRows([table]))(answers);
  const lineYuan = [...purchasesOf([table], answers)(table)].map(({ amountYuan }) => amountYuan);
  return { ...result, lineYuan };
}

const DRUG = ['乙酰半胱氨酸片', '0.2g*12片', '盒'];
const HEAD = ['日期', '药品名称', '规格', '单位'];

describe('a column of directions', () => {
  const header = ['单据类型', ...HEAD, '数量', '金额'];
  const row = (way: string, quantity: string, yuan: string): string[] => [
    way,
    '2025-02-03',
    ...DRUG,
    quantity,
    yuan,
  ];

  it('subtracts returns, once, however they are signed', () => {
    const { summary } = settled([
      header,
      row('购入', '10', '200'),
      row('退货', '2', '40'),
      row('退货', '-1', '-20'),
    ]);
    expect(summary.totals).toEqual({ purchases: 3, packs: '7', units: '84', amountYuan: '140' });
  });

  it('leaves out what is no purchase, and counts it as passed over', () => {
    const { summary } = settled([header, row('购入', '10', '200'), row('科室领用', '3', '60')]);
    expect(summary.totals.amountYuan).toBe('200');
    expect(summary.files).toMatchObject([{ rows: 2, accepted: 1, skipped: 1 }]);
  });

  it('names the yuan of what it leaves out, and how many rows say none', () => {
    const table = readRows(
      layoutIn(
        rawTable([
          header,
          row('购入', '10', '200'),
          row('科室领用', '3', '60.5'),
          row('科室领用', '3', '-0.5'),
          row('科室领用', '3', '不详'),
        ]),
      ),
    );
    expect(table.reading.warnings.filter(({ code }) => code === 'flowLeftOut')).toMatchObject([
      { rows: [3, 4, 5], count: 3, params: { yuan: '60', unpriced: '1' } },
    ]);
  });

  it('asks about an unknown word, and turns round only lines that are positive', () => {
    const rows = [
      header,
      row('购入', '10', '200'),
      row('还厂', '2', '40'),
      row('还厂', '-1', '-20'),
    ];
    const open = settled(rows);
    expect(open.summary.totals.amountYuan).toBe('200');
    expect(open.questions).toMatchObject([{ key: 'direction:还厂', purchases: 2 }]);
    const answered = settled(rows, { 'direction:还厂': 'return' });
    expect(answered.summary.totals).toEqual({
      purchases: 3,
      packs: '7',
      units: '84',
      amountYuan: '140',
    });
    expect(answered.lineYuan).toEqual(['200', '-40', '-20']);
  });
});

describe('a word beside the name by which a line may be no purchase', () => {
  const header = ['日期', '药品名称', '规格', '单位', '数量', '金额'];
  const row = (name: string, quantity: string, yuan: string): string[] => [
    '2025-02-03',
    name,
    '0.2g*12片',
    '盒',
    quantity,
    yuan,
  ];
  const rows = [
    header,
    row('乙酰半胱氨酸片', '10', '200'),
    row('乙酰半胱氨酸片(赠品)', '2', '40'),
    row('作废-乙酰半胱氨酸片', '3', '60'),
  ];

  it('is asked about once, and its drug is the same variety', () => {
    const { summary, questions } = settled(rows);
    expect(summary.totals.amountYuan).toBe('200');
    expect(questions.map(({ key, amountYuan }) => [key, amountYuan])).toEqual([
      ['direction:药品名称:作废', '60'],
      ['direction:药品名称:赠品', '40'],
    ]);
    const answers = {
      'direction:药品名称:作废': 'leaveOut',
      'direction:药品名称:赠品': 'purchase',
    };
    expect(settled(rows, answers).summary.varieties).toMatchObject([
      { genericName: '乙酰半胱氨酸片', amountYuan: '240' },
    ]);
  });

  it('is none where a column says the same', () => {
    const { summary, questions } = settled([
      ['单据类型', ...header],
      ['购入', ...row('乙酰半胱氨酸片', '10', '200')],
      ['退货', ...row('乙酰半胱氨酸片(退)', '2', '40')],
    ]);
    expect(questions).toEqual([]);
    expect(summary.totals.amountYuan).toBe('160');
  });
});

describe('a column of states', () => {
  it('leaves out what was voided or is not yet valid', () => {
    const header = ['单据状态', ...HEAD, '数量', '金额'];
    const row = (state: string): string[] => [state, '2025-02-03', ...DRUG, '1', '20'];
    const { summary, questions } = settled([
      header,
      ...['已审核', '已作废', '待审核', '核对中'].map(row),
    ]);
    expect(summary.totals.purchases).toBe(1);
    expect(summary.files).toMatchObject([{ accepted: 1, rejected: 1, skipped: 2 }]);
    expect(questions).toMatchObject([{ key: 'status:核对中' }]);
  });
});

describe('columns of what was returned', () => {
  it('are taken off quantity and amount', () => {
    const { summary } = settled([
      ['月份', '药品名称', '规格', '单位', '本期入库', '本期入库金额', '本期退库', '本期退库金额'],
      ['2025-02', ...DRUG, '10', '200', '2', '40'],
      ['2025-03', ...DRUG, '5', '100', '', ''],
    ]);
    expect(summary.totals).toMatchObject({ packs: '13', amountYuan: '260' });
  });

  it('take off price × quantity where no returned amount is told, else the row is refused', () => {
    const priced = [
      ['日期', '药品名称', '规格', '单位', '数量', '单价', '金额', '退货数量'],
      ['2025-02-03', ...DRUG, '10', '20', '200', '2'],
    ];
    expect(settled(priced).summary.totals).toMatchObject({ packs: '8', amountYuan: '160' });
    const unpriced = [
      ['日期', '药品名称', '规格', '单位', '数量', '金额', '退货数量'],
      ['2025-02-03', ...DRUG, '10', '200', '2'],
    ];
    expect(settled(unpriced).summary.rejected.map(({ error }) => error.code)).toEqual([
      'row.returnWithoutAmount',
    ]);
  });
});

describe('what was received', () => {
  const header = ['日期', '药品名称', '规格', '单位', '采购数量', '采购金额', '收货数量'];
  const row = ['2025-02-03', ...DRUG, '10', '200', '6'];

  it('wins over what was ordered, with its own amount', () => {
    const { summary } = settled([
      [...header, '收货金额'],
      [...row, '120'],
    ]);
    expect(summary.totals).toMatchObject({ packs: '6', amountYuan: '120' });
  });

  it('costs price × quantity where only the ordered amount is told', () => {
    const { summary } = settled([
      [...header, '采购单价'],
      [...row, '20'],
    ]);
    expect(summary.totals).toMatchObject({ packs: '6', amountYuan: '120' });
  });
});
