import { describe, expect, it } from 'vitest';

import {
  layoutIn,
  numberCell,
  rawTable,
  readRows,
  type TestCell,
} from '../../../support/raw-tables';

describe('the tallies of a product that passed the evaluation', () => {
  const head = ['通用名', '规格', '是否过评', '数量', '最小制剂单位数量', '单价', '金额', '日期'];
  const uses = (...bought: readonly (readonly TestCell[])[]): readonly string[] => {
    const rows = bought.map((cells) => ['甲片', '10片', '是', ...cells, '2024-01']);
    const { products } = readRows(layoutIn(rawTable([head, ...rows]))).reading;
    return products
      .flatMap((product) =>
        product.uses.map(({ packs, units, amountYuan }) => `${packs} ${units} ${amountYuan}`),
      )
      .sort();
  };

  it('are split by price, and by nothing else', () => {
    const lines = [
      ['3', '', '', '10'],
      ['6', '', '', '20.00'],
      [numberCell('-0.3'), '', '', '-1'],
      ['3', '', '', '10.01'],
    ];
    expect(uses(...lines)).toEqual(['3 0 10.01', '8.7 0 29']);
  });

  it.each([
    ['60000000', '60000000', '60000001', '60000000'],
    ['100000000', '33333333.3', '300000001', '100000000.2333333'],
  ])('tell prices apart that differ little: %s for %s, %s for %s', (packs, yuan, others, more) => {
    expect(uses([packs, '', '', yuan], [others, '', '', more])).toHaveLength(2);
  });

  it('keep prices of packs and of units apart, and what was got for nothing', () => {
    const lines = [
      ['2', '', '', '10'],
      ['', '2', '', '10'],
      ['0', '', '', '10'],
      ['', '0', '', '5'],
    ];
    expect(uses(...lines)).toEqual(['0 0 10', '0 0 5', '0 2 10', '2 0 10']);
  });
});

describe('the tallies of a product by month', () => {
  it('are one for each month, whatever its lines state', () => {
    const head = ['通用名', '规格', '数量', '最小制剂单位数量', '金额', '日期'];
    const rows = [
      ['3', '', '10', '2024-02'],
      ['2', '20', '7.5', '2024-01'],
      ['', '5', '2', '2024-02'],
      ['1', '', '0.05', '2024-01'],
      ['-1', '', '-0.05', '2024-01'],
      ['90071992547409930000', '', '90071992547409930000.01', '2024-02'],
    ].map((cells) => ['甲片', '10片', ...cells]);
    const { products } = readRows(layoutIn(rawTable([head, ...rows]))).reading;
    expect(products.flatMap(({ uses }) => uses)).toEqual([
      {
        month: '2024-01',
        purchases: 3,
        packs: '2',
        packsToConvert: '0',
        units: '20',
        unitsWithoutPacks: '0',
        amountYuan: '7.5',
      },
      {
        month: '2024-02',
        purchases: 3,
        packs: '90071992547409930003',
        packsToConvert: '90071992547409930003',
        units: '5',
        unitsWithoutPacks: '5',
        amountYuan: '90071992547409930012.01',
      },
    ]);
  });
});
