import { describe, expect, it } from 'vitest';

import { createHistoryReader } from '../../../../shared/purchases/histories/history-reader';
import { layoutIn, normalized, rawTable } from '../../../support/raw-tables';

function table(
  quantity: readonly [header: string, cell: string],
  amount: readonly [header: string, cell: string],
  unit = '盒',
): ReturnType<typeof rawTable> {
  return rawTable([
    ['通用名', '规格', '单位', '采购日期', quantity[0], amount[0]],
    ['奥美拉唑肠溶胶囊', '20mg*14粒/盒', unit, '2024-03-09', quantity[1], amount[1]],
  ]);
}

describe('units in the header of a history', () => {
  it.each([
    ['数量', '30', '金额(分)', '12345', '420', '123.45'],
    ['数量', '30', '金额(角)', '12345', '420', '1234.5'],
    ['数量', '30', '金额（百元）', '1.5', '420', '150'],
    ['数量', '30', '金额（百万元）', '0.00015', '420', '150'],
    ['采购数量（万盒）', '0.003', '金额/万元', '0.015', '420', '150'],
    ['采购数量（千盒）', '0.03', '金额', '150元', '420', '150'],
    ['采购数量(十万粒)', '0.0042', '金额(元)', '150', '420', '150'],
  ])('scales %s %s and %s %s', (quantity, packs, amount, yuan, units, amountYuan) => {
    const { purchases } = normalized(table([quantity, packs], [amount, yuan]));
    expect(purchases).toMatchObject([{ units, amountYuan }]);
  });

  it.each([
    ['数量', '金额(美元)', '美元'],
    ['数量', '金额（港币）', '港币'],
    ['数量(公斤)', '金额', '公斤'],
  ])('refuses %s and %s by name', (quantity, amount, unit) => {
    const made = createHistoryReader(layoutIn(table([quantity, '1'], [amount, '1'])));
    expect(made).toMatchObject({
      ok: false,
      error: { code: 'table.unitUnknown', params: { row: 1, unit } },
    });
  });

  it.each([
    ['采购数量（万盒）', '1.2万', '金额', '6.58'],
    ['采购数量', '12', '金额(万元)', '6.58万元'],
    ['采购数量', '12', '金额(万元)', '65800元'],
  ])('asks whether to scale once or twice: %s %s, %s %s', (quantity, packs, amount, yuan) => {
    const { rejected } = normalized(table([quantity, packs], [amount, yuan]));
    expect(rejected).toMatchObject([{ error: { code: 'row.scaleTwice' } }]);
  });

  it('counts in the unit of the quantity’s header where no column has one', () => {
    const bought = (header: string): ReturnType<typeof normalized> =>
      normalized(table([header, '2'], ['金额', '150'], ''));
    expect(bought('采购数量(盒)').purchases).toMatchObject([{ units: '28' }]);
    expect(bought('采购数量(箱)').rejected).toMatchObject([
      { error: { code: 'cell.packFactorUnknown' } },
    ]);
  });

  it('does not count ten thousands of the column and of the header', () => {
    const twice = normalized(table(['采购数量(万盒)', '2'], ['金额', '150'], '万盒'));
    expect(twice.rejected).toMatchObject([{ error: { code: 'cell.packFactorUnknown' } }]);
  });
});
