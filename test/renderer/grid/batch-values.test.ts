import { describe, expect, it } from 'vitest';

import { previewBatch } from '../../../renderer/grid/batch-preview';
import { type BatchChange, batchTexts, usualRounding } from '../../../renderer/grid/batch-values';
import { decimalText } from '../../../shared/decimal/decimal-text';
import { aPlan, aVariety } from '../../support/builders';
import { gridScene } from '../../support/grid-scene';

const plan = aPlan([
  aVariety({ id: 'a', baseUnits: decimalText('12345'), winners: 3 }),
  aVariety({ id: 'b', baseUnits: decimalText('0'), winners: null }),
]);
const scene = gridScene(plan);

function texts(change: Partial<BatchChange>) {
  const made = batchTexts({
    change: { field: 'baseUnits', way: 'factor', typed: '1', rounding: 'exact', ...change },
    varieties: plan.varieties,
    resultOf: scene.evaluation.resultOf,
  });
  return made.kind === 'texts' ? made.texts.map(({ text }) => text) : made.problem;
}

describe('one value for many cells', () => {
  it.each([
    [{ way: 'set', typed: '5万' }, ['5万', '5万']],
    [{ way: 'factor', typed: '1.125' }, ['13888.125', '0']],
    [{ way: 'factor', typed: '1.125', rounding: 'whole' }, ['13888', '0']],
    [{ way: 'percent', typed: '12.5', rounding: 'two' }, ['13888.13', '0']],
    [{ way: 'percent', typed: '-5%', rounding: 'whole' }, ['11728', '0']],
    [{ field: 'insuredShareRatio', way: 'factor', typed: '0.5' }, ['45%', '45%']],
    [
      { field: 'insuredShareRatio', way: 'factor', typed: '0.333', rounding: 'two' },
      ['29.97%', '29.97%'],
    ],
    [{ way: 'factor', typed: 'x' }, { kind: 'notANumber' }],
  ] as const)('%o', (change, expected) => {
    expect(texts(change)).toEqual(expected);
  });

  it('multiplies only what is there, and nothing that follows from the policy', () => {
    expect(texts({ field: 'winners', typed: '2' })).toEqual(['6']);
    expect(texts({ field: 'agreedShareRatio', typed: '2' })).toEqual([]);
  });

  it('rounds units to whole ones and yuan to the fen, unless told otherwise', () => {
    expect(usualRounding('baseUnits')).toBe('whole');
    expect(usualRounding('nonSelected')).toBe('two');
    expect(usualRounding('preVbpPriceYuan')).toBe('four');
    expect(usualRounding('insuredShareRatio')).toBe('exact');
  });
});

describe('what it would do', () => {
  it('names an example, and counts what is left out and why', () => {
    const preview = previewBatch(
      scene,
      { field: 'winners', way: 'factor', typed: '0.5', rounding: 'exact' },
      plan.varieties,
    );
    expect(preview).toMatchObject({
      changes: 0,
      example: null,
      skipped: 1,
      refused: 1,
      problem: { kind: 'notWhole' },
    });
    const set = previewBatch(
      scene,
      { field: 'winners', way: 'set', typed: '3', rounding: 'exact' },
      plan.varieties,
    );
    expect(set).toMatchObject({
      changes: 1,
      example: { name: '阿托伐他汀钙片', before: '', after: '3' },
      refused: 0,
    });
    expect(set.writes).toHaveLength(2);
  });
});
