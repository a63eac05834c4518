import { describe, expect, it } from 'vitest';

import {
  answersFromComparison,
  type ComparedDrug,
} from '../../../../shared/purchases/comparison/drug-comparison';
import { type Product, productKey } from '../../../../shared/purchases/product';

function aDrug(isSelected: boolean, fields: Partial<ComparedDrug> = {}): ComparedDrug {
  return {
    code: '',
    genericName: '甲片',
    specification: '20mg*7片/盒',
    manufacturer: '甲药业',
    isSelected,
    ...fields,
  };
}

function aProduct(fields: Partial<Product> = {}): Product {
  return {
    genericName: '甲片',
    dosageForm: '片剂',
    specification: '20mg*7片/盒',
    packSpecification: '',
    unit: '片',
    packUnit: '盒',
    manufacturer: '甲药业',
    batch: '',
    code: '',
    ...fields,
  };
}

function classOf(product: Product, ...drugs: ComparedDrug[]): string {
  const { answers, conflicts } = answersFromComparison({ drugs }, [product]);
  return answers[0]?.[1].productClass ?? (conflicts === 0 ? 'unknown' : 'conflict');
}

describe('answersFromComparison', () => {
  it('finds a product by its code, whatever its name', () => {
    const other = aDrug(false);
    expect(
      classOf(aProduct({ code: 'x1' }), aDrug(true, { code: 'X1', genericName: '别名' }), other),
    ).toBe('selected');
  });

  it('finds it by name, specification and manufacturer where a code is of another kind', () => {
    expect(classOf(aProduct({ code: '9' }), aDrug(false, { code: 'x1' }))).toBe('nonSelected');
    expect(
      classOf(
        aProduct({ specification: '20mg×7片/盒' }),
        aDrug(true, { specification: '20MG * 7片／盒' }),
      ),
    ).toBe('selected');
  });

  it('finds it by name and manufacturer where the specifications only look different', () => {
    const drug = aDrug(true, { specification: '20mg' });
    expect(classOf(aProduct(), drug)).toBe('selected');
    expect(classOf(aProduct({ specification: '' }), drug)).toBe('selected');
    expect(classOf(aProduct({ specification: '10mg*14片' }), drug)).toBe('unknown');
    expect(classOf(aProduct({ specification: '20单位' }), drug)).toBe('unknown');
    expect(classOf(aProduct({ manufacturer: '乙药业' }), drug)).toBe('unknown');
    expect(
      classOf(aProduct({ manufacturer: '' }), aDrug(true, { manufacturer: '', specification: '' })),
    ).toBe('unknown');
  });

  it('prefers the exact specification to one that only fits', () => {
    const exact = aDrug(false);
    expect(classOf(aProduct(), aDrug(true, { specification: '20mg' }), exact)).toBe('nonSelected');
  });

  it('takes signs of multiplication for the same', () => {
    const drugs = [
      aDrug(true, { specification: '7片*2板' }),
      aDrug(false, { specification: '7片' }),
    ];
    expect(classOf(aProduct({ specification: '7片×2板' }), ...drugs)).toBe('selected');
  });

  it('leaves a product open that is on both sides, and counts it', () => {
    expect(classOf(aProduct(), aDrug(true), aDrug(false, { code: '2' }))).toBe('conflict');
    const drugs = [aDrug(true, { code: '1' }), aDrug(false, { code: '2' })];
    const products = [aProduct({ code: '1' }), aProduct({ code: '2' })];
    expect(answersFromComparison({ drugs }, products)).toEqual({ answers: [], conflicts: 1 });
  });

  it('answers each product once', () => {
    const twice = [
      aProduct({ batch: '第一批' }),
      aProduct({ batch: '第二批' }),
      aProduct({ genericName: '乙片' }),
    ];
    expect(answersFromComparison({ drugs: [aDrug(true)] }, twice)).toEqual({
      answers: [[productKey(aProduct()), { productClass: 'selected' }]],
      conflicts: 0,
    });
  });
});
