import { describe, expect, it } from 'vitest';

import { joinReadings } from '../../../../shared/purchases/histories/join-readings';
import type { ImportAnswers } from '../../../../shared/purchases/settling/import-answers';
import {
  type SettledReading,
  settleReading,
} from '../../../../shared/purchases/settling/settle-reading';
import type { RawTable } from '../../../../shared/purchases/table/raw-table';
import { layoutIn, rawTable, readRows } from '../../../support/raw-tables';

const HEAD = ['采购日期', '药品名称', '规格', '单位', '采购数量', '采购金额'];
const LINE = ['2025-02-03', '格列美脲片', '2mg*10片', '盒', '4', '60'];

function settled(table: RawTable, answers: ImportAnswers = {}): SettledReading {
  return settleReading(joinReadings([readRows(layoutIn(table))]), answers);
}

/** What one line comes to with a further column; its key where it is asked about, else why it is refused. */
function outcome(header: string, word: string): string {
  const table = rawTable([
    [...HEAD, header],
    [...LINE, word],
  ]);
  const { summary, questions } = settled(table);
  const [rejected] = summary.rejected;
  if (questions[0] !== undefined) return questions[0].key;
  return rejected?.error.code ?? summary.totals.amountYuan;
}

describe('a column that is no field of a purchase', () => {
  it.each([
    ['是否作废', '否', '60'],
    ['是否作废', '是', '0'],
    ['作废标志', '1', '0'],
    ['删除标记', '0', '60'],
    ['有效标志', '0', '0'],
    ['退回', '是', 'direction:退回:是'],
    ['其中退货', '10', 'direction:其中退货:…'],
    ['退货日期', '2025-02-01', 'direction:退货日期:…'],
    ['破损数量', '3', 'direction:破损数量:…'],
    ['破损数量', '0', '60'],
    ['说明', '已退', 'direction:说明:已退'],
    ['备注', '赠送', 'direction:备注:赠送'],
    ['记录状态', '0', 'direction:记录状态:0'],
    ['折扣', '0.9', 'discount:折扣'],
    ['折扣', '1', '60'],
    ['是否退货', '是', '-60'],
    ['是否退货', '否', '60'],
    ['是否入库', '否', '0'],
    ['当前状态', '已取消', '0'],
    ['红蓝字', '红', '-60'],
    ['币种', '人民币', '60'],
    ['币种', '美元', 'row.foreignCurrency'],
    ['备注', '急用', '60'],
    ['备注', '3月退回厂家', 'direction:备注:3月退回厂家'],
    ['冲销标志', 'Y', 'direction:冲销标志:Y'],
    ['是否赠品', '是', 'direction:是否赠品:是'],
  ])('%s = %s makes of 60 yuan %s', (header, word, expected) => {
    expect(outcome(header, word)).toBe(expected);
  });

  it('is read beside another one that says the same kind of thing', () => {
    const table = rawTable([
      ['单据状态', ...HEAD, '是否作废'],
      ['已审核', ...LINE, '是'],
      ['已审核', ...LINE, '否'],
    ]);
    expect(settled(table).summary).toMatchObject({
      totals: { purchases: 1 },
      files: [{ skipped: 1 }],
    });
  });

  it('with words that speak of returns is asked about once, and answered', () => {
    const table = rawTable([
      [...HEAD, '备注'],
      [...LINE, '退货'],
      [...LINE, '退货'],
      [...LINE, ''],
    ]);
    expect(settled(table).summary.totals.amountYuan).toBe('60');
    const answers = { 'direction:备注:退货': 'return' };
    expect(settled(table, answers).summary.totals.amountYuan).toBe('-60');
  });

  it('of discounts refuses rows that have no amount of their own', () => {
    const priced = [...HEAD.slice(0, 5), '采购单价', '折扣'];
    const line = [...LINE.slice(0, 5), '15', '0.9'];
    const { summary } = settled(rawTable([priced, line, [...line.slice(0, 6), '1']]));
    expect(summary.totals.amountYuan).toBe('60');
    expect(summary.rejected).toMatchObject([{ row: 2, error: { code: 'row.discounted' } }]);
  });
});

describe('a title that speaks of other things than purchases', () => {
  it('is asked about, line by line', () => {
    const table = rawTable([['门诊药房出库明细'], HEAD, LINE]);
    expect(settled(table).questions).toMatchObject([
      { kind: 'directionUnknown', value: '门诊药房出库明细' },
    ]);
  });

  it.each([['药品采购入库明细'], ['药品进销存'], ['某某医院']])('is none: %s', (title) => {
    expect(settled(rawTable([[title], HEAD, LINE])).summary.totals.amountYuan).toBe('60');
  });
});

describe('a part of an order that was received', () => {
  it('counts where the quantity is the received one, and is asked about where it is the ordered one', () => {
    const rows = (quantity: string): RawTable =>
      rawTable([
        ['订单状态', ...HEAD.slice(0, 4), quantity, '采购单价'],
        ['部分收货', ...LINE.slice(0, 5), '15'],
      ]);
    expect(settled(rows('收货数量')).summary.totals.amountYuan).toBe('60');
    expect(settled(rows('采购数量')).questions).toMatchObject([{ kind: 'statusUnknown' }]);
  });
});
