import { describe, expect, it } from 'vitest';

import { present } from '../../../../shared/assert';
import { decimalText } from '../../../../shared/decimal/decimal-text';
import type { ImportAnswers } from '../../../../shared/purchases/settling/import-answers';
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

type Settler = ReturnType<typeof readingSettler>;

function settlerOf(lines: readonly ReturnType<typeof bought>[]): Settler {
  return readingSettler({ tables: [tableReading(lines)], warnings: [] });
}

/** Says of every question, one after the other, that it is the first of its candidates. */
function allJoined(settleNames: Settler, answers: ImportAnswers = {}): ImportAnswers {
  const [open] = varietyQuestions(settleNames(answers).summary.varieties, answers);
  if (open === undefined) return answers;
  const candidate = present(open.candidates[0], 'a candidate');
  return allJoined(settleNames, { ...answers, [open.key]: varietyKey(candidate) });
}

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

  it('keep the name without brackets, whatever was spent, and the trade name beside it', () => {
    const settleNames = settlerOf([
      bought('氨氯地平片(络活喜)', '片剂', '900'),
      bought('氨氯地平片', '片剂', '10'),
    ]);
    const answers = allJoined(settleNames);
    expect(settleNames(answers).summary.varieties).toMatchObject([
      { genericName: '氨氯地平片', tradeNames: ['络活喜'], amountYuan: '910' },
    ]);
  });

  it('are one whatever comes first: each name asked against what the others have become', () => {
    const settleNames = settlerOf([
      bought('阿托伐他汀钙片(立普妥)', '片剂', '900'),
      bought('阿托伐他汀钙片(立普清)', '片剂', '300'),
      bought('阿托伐他汀钙片', '片剂', '10'),
      bought('立普妥(阿托伐他汀钙片)', '片剂', '20'),
      bought('阿托伐他汀片', '片剂', '30'),
    ]);
    const answers = allJoined(settleNames);
    expect(settleNames(answers).summary.varieties).toMatchObject([
      { genericName: '阿托伐他汀钙片', amountYuan: '1260' },
    ]);
    expect(new Set(settleNames(answers).summary.varieties[0]?.tradeNames)).toEqual(
      new Set(['立普妥', '立普清']),
    );
  });

  it('of two brackets are one with the name without any, which is not asked about again', () => {
    const settleNames = settlerOf([
      bought('阿托伐他汀钙片(立普妥)', '片剂', '900'),
      bought('阿托伐他汀钙片(立普清)', '片剂', '300'),
    ]);
    const answers = allJoined(settleNames);
    expect(settleNames(answers).summary.varieties).toMatchObject([
      { genericName: '阿托伐他汀钙片', amountYuan: '1200' },
    ]);
    const next = settlerOf([
      bought('阿托伐他汀钙片(立普妥)', '片剂', '900'),
      bought('阿托伐他汀钙片', '片剂', '1'),
    ]);
    expect(next(answers).summary.varieties).toHaveLength(1);
  });

  it('are two again when the answer is taken back', () => {
    expect(settle(joined).summary.varieties).toHaveLength(1);
    expect(settle({}).summary.varieties).toEqual(varieties);
  });

  it('are remembered for next month', () => {
    expect(isLasting(question.key)).toBe(true);
  });
});
