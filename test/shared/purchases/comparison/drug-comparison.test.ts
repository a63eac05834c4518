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
    dosageForm: '',
    manufacturer: '甲药业',
    isSelected,
    excludesOthers: false,
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

  it('knows an enterprise with and without its legal form, and no more than that', () => {
    const drug = aDrug(true, { manufacturer: '晨河制药有限公司' });
    const made = (manufacturer: string): string => classOf(aProduct({ manufacturer }), drug);
    expect(made('晨河制药')).toBe('selected');
    expect(made('晨河制药(海南)有限公司')).toBe('unknown');
    expect(made('云谷药业有限公司')).toBe('unknown');
  });

  it('tells dosage forms of one name apart', () => {
    const tablet = aDrug(true, { genericName: '甲', dosageForm: '薄膜衣片' });
    const bought = (dosageForm: string): string =>
      classOf(aProduct({ genericName: '甲', dosageForm }), tablet);
    expect([bought('片剂'), bought('注射液')]).toEqual(['selected', 'unknown']);
  });
});

describe('a list of all that is selected', () => {
  const listed = (fields: Partial<ComparedDrug> = {}): ComparedDrug =>
    aDrug(true, { manufacturer: '晨河制药有限公司', excludesOthers: true, ...fields });
  const made = (fields: Partial<Product>, ...drugs: ComparedDrug[]): string =>
    classOf(aProduct({ manufacturer: '云谷药业有限公司', ...fields }), ...drugs);

  it('makes products of other enterprises non-selected', () => {
    expect(made({}, listed())).toBe('nonSelected');
    expect(made({ manufacturer: '晨河制药' }, listed())).toBe('selected');
    expect(made({ specification: '20mg*14片/盒' }, listed())).toBe('nonSelected');
  });

  it('leaves open whose enterprise may be one of the list', () => {
    expect(made({ manufacturer: '海南晨河药业' }, listed())).toBe('unknown');
    expect(made({ manufacturer: '' }, listed())).toBe('unknown');
    expect(made({}, listed(), listed({ manufacturer: '' }))).toBe('unknown');
    expect(made({}, listed(), listed({ manufacturer: '云谷' }))).toBe('unknown');
  });

  it('leaves open other strengths and other drugs', () => {
    expect(made({ specification: '10mg*14片' }, listed())).toBe('unknown');
    expect(made({ manufacturer: '晨河制药', specification: '10mg*14片' }, listed())).toBe(
      'unknown',
    );
    expect(made({ genericName: '乙片' }, listed())).toBe('unknown');
    expect(made({ dosageForm: '注射液' }, listed({ dosageForm: '片剂' }))).toBe('unknown');
    expect(made({ specification: '10mg*14片' }, listed({ specification: '' }))).toBe('nonSelected');
  });
});
