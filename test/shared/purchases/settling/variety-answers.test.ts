import { describe, expect, it } from 'vitest';

import { present } from '../../../../shared/assert';
import { decimalText } from '../../../../shared/decimal/decimal-text';
import { isLasting } from '../../../../shared/purchases/settling/import-question';
import { readingSettler } from '../../../../shared/purchases/settling/settle-reading';
import { APART, varietyQuestions } from '../../../../shared/purchases/settling/variety-answers';
import { varietyKey } from '../../../../shared/purchases/variety-key';
import { linesAt, tableReading } from '../../../support/purchases';

function bought(genericName: string, dosageForm: string, units: string) {
  const line = {
    units: decimalText(units),
    priceYuan: decimalText('1'),
    hasPassed: false,
  } as const;
  return linesAt(line as Parameters<typeof linesAt>[0], { product: { genericName, dosageForm } });
}

const products = [bought('阿莫西林', '片剂', '100'), bought('阿莫西林', '胶囊', '30')];
const settle = readingSettler({ tables: [tableReading(products)], warnings: [] });
const { varieties } = settle({}).summary;
const question = present(varietyQuestions(varieties, {})[0], 'they look alike');
const joined = { [question.key]: varietyKey(present(question.candidates[0], 'a candidate')) };

describe('varieties that look alike', () => {
  it('are counted by themselves, and asked about with what each comes to', () => {
    expect(varieties.map(({ amountYuan }) => amountYuan)).toEqual(['100', '30']);
    expect(question).toMatchObject({
      reason: 'formAlike',
      variety: { dosageForm: '胶囊', amountYuan: '30' },
      candidates: [{ dosageForm: '片剂', amountYuan: '100' }],
    });
  });

  it('are one where a person says so, and the other name is remembered', () => {
    const [only, ...others] = settle(joined).summary.varieties;
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      dosageForm: '片剂',
      amountYuan: '130',
      aliases: [{ genericName: '阿莫西林', dosageForm: '胶囊' }],
    });
    expect(varietyQuestions(settle(joined).summary.varieties, joined)).toEqual([]);
  });

  it('stay two, and are not asked about again, where a person says that', () => {
    const apart = { [question.key]: APART };
    expect(settle(apart).summary.varieties).toEqual(varieties);
    expect(varietyQuestions(varieties, apart)).toEqual([]);
  });

  it('are two again when the answer is taken back', () => {
    expect(settle(joined).summary.varieties).toHaveLength(1);
    expect(settle({}).summary.varieties).toEqual(varieties);
  });

  it('are remembered for next month', () => {
    expect(isLasting(question.key)).toBe(true);
  });
});
