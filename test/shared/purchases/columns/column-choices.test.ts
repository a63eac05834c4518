import { describe, expect, it } from 'vitest';

import { present } from '../../../../shared/assert';
import { passedOverColumns } from '../../../../shared/purchases/columns/column-choices';
import { guessMapping } from '../../../../shared/purchases/columns/column-mapping';
import { rawTable } from '../../../support/raw-tables';

function choices(...words: readonly string[]): readonly string[] {
  const table = rawTable([[...words]]);
  const header = present(table.rows[0], 'the table has a header');
  const mapping = guessMapping(table, header);
  return passedOverColumns(header, mapping).map(
    ({ taken, column, reason }) =>
      `${present(words[taken], 'taken')} over ${present(words[column], 'left')}: ${reason}`,
  );
}

function mapped(...words: readonly string[]): Readonly<Record<string, string | undefined>> {
  const table = rawTable([[...words]]);
  const mapping = guessMapping(table, present(table.rows[0], 'the table has a header'));
  return Object.fromEntries(
    Object.entries(mapping).map(([field, column]) => [field, words[column]]),
  );
}

describe('which column wins', () => {
  it.each([
    [['金额', '价税合计'], '价税合计 over 金额: withTax'],
    [['采购金额', '含税金额'], '含税金额 over 采购金额: withTax'],
    [['金额(含税)', '金额'], '金额(含税) over 金额: withTax'],
    [['单价', '含税单价'], '含税单价 over 单价: withTax'],
    [['订单数量', '实收数量'], '实收数量 over 订单数量: received'],
    [['采购数量', '验收数量'], '验收数量 over 采购数量: received'],
    [['数量', '入库数量'], '入库数量 over 数量: received'],
    [['数量', '数量（实收）'], '数量（实收） over 数量: received'],
    [['金额', '进价金额'], '进价金额 over 金额: purchased'],
    [['发货数量', '数量'], '数量 over 发货数量: betterWord'],
    [['金额', '金额'], '金额 over 金额: equal'],
  ])('among %j is said: %s', (words, expected) => {
    expect(choices(...words)).toEqual([expected]);
  });

  it.each([
    '零售金额',
    '批发金额',
    '销售金额',
    '无税金额',
    '不含税金额',
    '金额(不含税)',
    '金额（零售）',
    '税额',
    '计划数量',
    '数量（出库）',
    '零售价',
    '批次号',
    '有效期至',
  ])('never takes %s', (word) => {
    expect(mapped(word)).toEqual({});
  });

  it('takes what was returned for what it is', () => {
    expect(mapped('退货数量')).toEqual({ returnedPacks: '退货数量' });
  });

  it('prices what was received where the amount is that of the order', () => {
    expect(mapped('采购数量', '采购金额', '单价', '收货数量')).toEqual({
      packs: '收货数量',
      packPriceYuan: '单价',
    });
    expect(mapped('采购数量', '采购金额', '单价', '收货数量', '收货金额')).toMatchObject({
      packs: '收货数量',
      amountYuan: '收货金额',
    });
    expect(mapped('应收数量', '实收数量', '单价', '金额')).toMatchObject({
      packs: '实收数量',
      amountYuan: '金额',
    });
  });
});
