import { describe, expect, it } from 'vitest';

import { normalized, rawTable } from '../../../support/raw-tables';

/** A line of 10 of a box of 30 tablets, and what further columns say of it. */
function bought(
  further: readonly (readonly [header: string, cell: string])[],
  { quantity = ['数量', '10'], amount = ['金额', '300'] } = {},
): { readonly units: readonly string[]; readonly codes: readonly string[] } {
  const head = ['通用名', '规格', '日期', ...quantity.slice(0, 1), ...amount.slice(0, 1)];
  const row = ['甲片', '50mg*30片/盒', '2024-01-05', ...quantity.slice(1), ...amount.slice(1)];
  const { purchases, rejected } = normalized(
    rawTable([
      [...head, ...further.map(([header]) => header)],
      [...row, ...further.map(([, cell]) => cell)],
    ]),
  );
  return {
    units: purchases.map(({ units }) => String(units)),
    codes: rejected.map(({ error: { code } }) => code),
  };
}

describe('units of a quantity that stand in several places', () => {
  it.each<[string, readonly (readonly [string, string])[]]>([
    [
      '包装单位 and 计量单位',
      [
        ['包装单位', '盒'],
        ['计量单位', '片'],
      ],
    ],
    [
      '两列单位',
      [
        ['单位', '盒'],
        ['单位', '片'],
      ],
    ],
    [
      '采购单位 and 数量单位',
      [
        ['采购单位', '盒'],
        ['数量单位', '片'],
      ],
    ],
    ['a column without header, of tablets', [['', '片']]],
    ['a column without header, of cartons', [['', '箱']]],
  ])('refuses the row where they come to different quantities: %s', (_, columns) => {
    expect(bought(columns)).toEqual({ units: [], codes: ['row.unitsDisagree'] });
  });

  it.each<[string, readonly (readonly [string, string])[]]>([
    [
      'the same twice',
      [
        ['单位', '盒'],
        ['计量单位', '盒'],
      ],
    ],
    [
      'the smallest unit beside the pack',
      [
        ['单位', '盒'],
        ['最小单位', '片'],
      ],
    ],
    [
      'the stock’s unit',
      [
        ['采购单位', '盒'],
        ['库存单位', '片'],
      ],
    ],
    [
      'a factor that explains both',
      [
        ['包装单位', '盒'],
        ['计量单位', '片'],
        ['转换系数', '30'],
      ],
    ],
    ['a column without header that agrees', [['', '盒']]],
  ])('takes the row where they agree, or tell of something else: %s', (_, columns) => {
    expect(bought(columns)).toEqual({ units: ['300'], codes: [] });
  });

  it.each([
    ['数量(片)', '盒', 'row.unitsDisagree'],
    ['数量(万片)', '盒', 'row.unitsDisagree'],
    ['数量(盒)', '片', 'row.unitsDisagree'],
    ['数量(箱)', '盒', 'row.unitsDisagree'],
    ['数量(盒)', '箱', 'row.unitsDisagree'],
  ])('refuses %s above a row of %s', (header, unit, code) => {
    expect(bought([['单位', unit]], { quantity: [header, '10'] }).codes).toEqual([code]);
  });

  it.each([
    ['数量(盒/瓶)', '盒', '300'],
    ['数量(片)', '片', '10'],
    ['数量(盒)', '瓶', undefined],
  ])('reads %s above a row of %s', (header, unit, units) => {
    const read = bought([['单位', unit]], { quantity: [header, '10'] });
    expect(read.units[0]).toBe(units);
    expect(read.codes).not.toContain('row.unitsDisagree');
  });

  it('leaves what a pack is called beside a quantity of tablets', () => {
    const read = bought([['最小包装单位', '盒']], { quantity: ['数量(片)', '300'] });
    expect(read).toEqual({ units: ['300'], codes: [] });
  });
});

describe('units of an amount that stand in a column of their own', () => {
  it.each([
    ['金额单位', '万元', '金额'],
    ['单位(金额)', '万元', '金额(元)'],
    ['货币单位', '千元', '金额'],
    ['', '万元', '金额'],
    ['金额单位', '元', '金额(万元)'],
  ])('refuse the row where %s says %s beside %s', (header, unit, amount) => {
    expect(bought([[header, unit]], { amount: [amount, '0.03'] }).codes).toEqual(['row.moneyUnit']);
  });

  it.each([
    ['金额单位', '元', '金额'],
    ['货币单位', '人民币', '金额'],
    ['金额单位', '万元', '金额(万元)'],
    ['单位(金额)', '元', '金额(元)'],
  ])('agree where %s says %s beside %s', (header, unit, amount) => {
    expect(bought([[header, unit]], { amount: [amount, '300'] })).toEqual({
      units: ['300'],
      codes: [],
    });
  });
});

describe('units that hold for steps of the way to the patient', () => {
  it.each<[string, readonly (readonly [string, string])[]]>([
    [
      '大包装单位 and 小包装单位',
      [
        ['大包装单位', '盒'],
        ['小包装单位', '片'],
      ],
    ],
    [
      '药库单位 and 药房单位',
      [
        ['药库单位', '盒'],
        ['药房单位', '片'],
      ],
    ],
  ])('refuse the row where %s make two quantities', (_, further) => {
    expect(bought(further)).toEqual({ units: [], codes: ['row.unitsDisagree'] });
  });

  it('are passed over beside a unit of the quantity itself', () => {
    expect(
      bought([
        ['采购单位', '盒'],
        ['药房单位', '片'],
      ]),
    ).toEqual({ units: ['300'], codes: [] });
  });

  it('take 进货单位 for what is bought where units stand below it, and else for who supplies', () => {
    expect(bought([['进货单位', '片']]).units).toEqual(['10']);
    expect(bought([['进货单位', '某某医药公司']]).units).toEqual(['300']);
  });
});
