import { describe, expect, it } from 'vitest';

import { decimalText } from '../../../../shared/decimal/decimal-text';
import { readStrength } from '../../../../shared/purchases/contents/strength';
import { type Product, productKey } from '../../../../shared/purchases/product';
import {
  type SpecificationUse,
  specIndexRatio,
  suggestSpecIndices,
} from '../../../../shared/purchases/products/spec-index';

function ratio(of: string, main: string): string | null {
  const [part, whole] = [readStrength(of), readStrength(main)];
  if (part === null || whole === null) return null;
  return specIndexRatio(part, whole)?.toFixed() ?? null;
}

function aProduct(specification: string, packSpecification = ''): Product {
  return {
    genericName: '硫酸氢氯吡格雷片',
    dosageForm: '片剂',
    specification,
    packSpecification,
    unit: '片',
    packUnit: '盒',
    manufacturer: '',
    batch: '',
    code: '',
  };
}

function suggested(...uses: [specification: string, yuan: string][]): (string | null)[] {
  const products = uses.map(([specification, yuan]): SpecificationUse => {
    return { product: aProduct(specification), amountYuan: decimalText(yuan) };
  });
  const { ratios } = suggestSpecIndices(products);
  return products.map(({ product }) => ratios.get(productKey(product)) ?? null);
}

describe('specIndexRatio', () => {
  it.each([
    ['25mg', '75mg', '0.3333333333333333333333333333333333333333'],
    ['10mg*7片', '20mg*7片/盒', '0.5'],
    ['0.25g', '0.5g', '0.5'],
    ['1g', '0.5g', '2'],
    ['100mg', '30mg', '3.333333333333333333333333333333333333333'],
    ['0.5g', '500mg', '1'],
    ['10ml:0.1g', '100ml:1g', '0.1'],
    ['100IU/ml*3ml', '3ml:300单位', '1'],
    ['500ml(0.9%)', '0.9%*250ml', null],
    ['0.9%*500ml', '0.9%*250ml', '2'],
    ['2.5mg/250mg', '5mg/500mg', '0.5'],
    ['0.375g(2:1)', '0.75g(2:1)', '0.5'],
    ['4.5g(4.0g+0.5g)', '2.25g(2.0g+0.25g)', '2'],
    ['0.1g(10万单位)', '0.2g(20万单位)', '0.5'],
    ['0.1g(10万单位)', '0.2g', '0.5'],
  ])('of %s to %s is %s', (of, main, expected) => {
    expect(ratio(of, main)).toBe(expected);
  });

  it.each([
    ['5mg/10mg', '5mg/20mg', 'another mixture'],
    ['5mg', '5mg/20mg', 'one substance and two'],
    ['0.375g(2:1)', '0.75g(4:1)', 'another proportion'],
    ['0.375g', '0.75g(4:1)', 'a proportion on one side'],
    ['3g(2g+1g)', '2.25g(2.0g+0.25g)', 'other parts'],
    ['100mg', '100单位', 'another measure'],
  ])('of %s to %s is none: %s', (of, main) => {
    expect(ratio(of, main)).toBeNull();
  });
});

describe('suggestSpecIndices', () => {
  it('takes the specification on which most was spent for the main one', () => {
    expect(suggested(['25mg*20片', '900'], ['75mg*7片', '800'], ['75mg*7片', '200'])).toEqual([
      '0.3333333333333333333333333333333333333333',
      '1',
      '1',
    ]);
    expect(suggested(['25mg*20片', '900'], ['75mg*7片', '800'])).toEqual(['1', '3']);
  });

  it('has none for a specification without a readable strength', () => {
    expect(suggested(['75mg', '900'], ['大盒', '1'], ['75mg*14片', '1'])).toEqual(['1', null, '1']);
    expect(suggested(['大盒', '900'], ['75mg', '1'])).toEqual(['1', null]);
    expect(suggested()).toEqual([]);
  });

  it('takes the first of equals, whatever their order', () => {
    expect(suggested(['75mg', '5'], ['25mg', '5'])).toEqual(['3', '1']);
    expect(suggested(['25mg', '5'], ['75mg', '5'])).toEqual(['1', '3']);
  });

  it('reads the pack’s specification where the other one says nothing', () => {
    const main = aProduct('75mg');
    const other = aProduct('薄膜衣', '25mg*20片');
    const suggestion = suggestSpecIndices([
      { product: main, amountYuan: decimalText('2') },
      { product: other, amountYuan: decimalText('1') },
    ]);
    expect(suggestion.mainSpecification).toBe('75mg');
    expect(suggestion.ratios.get(productKey(other))).toMatch(/^0\.3{40}$/);
  });
});
