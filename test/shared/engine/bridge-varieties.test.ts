import fc from 'fast-check';
import { assert, describe, expect, it } from 'vitest';

import { sum } from '../../../shared/decimal/decimal';
import {
  decimalFromText,
  decimalText,
  textFromDecimal,
} from '../../../shared/decimal/decimal-text';
import { type BridgedFigure, bridgePlans } from '../../../shared/engine/bridge';
import { bridgeStepVarieties, isRuleFactor } from '../../../shared/engine/bridge-varieties';
import { aPlan, aVariety } from '../../support/builders';
import { scoredPairArbitrary } from '../../support/plan-pairs';

const figures: readonly BridgedFigure[] = [
  'balanceBaseYuan',
  'retentionYuan',
  'performancePayYuan',
];

describe('the varieties behind a step of a bridge', () => {
  it('add up to the step, whatever the plans and the figure, but for a rule of all', () => {
    fc.assert(
      fc.property(scoredPairArbitrary, fc.constantFrom(...figures), ([base, other], figure) => {
        const bridge = bridgePlans({ base, other, figure });
        assert(bridge.kind === 'bridge');
        for (const { factor, changeYuan } of bridge.steps) {
          const varieties = bridgeStepVarieties({ base, other, figure }, factor);
          const changes = varieties.map((variety) => decimalFromText(variety.changeYuan));
          const wanted = isRuleFactor(factor) ? '0' : changeYuan;
          expect([factor, textFromDecimal(sum(changes))]).toEqual([factor, wanted]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are named with the largest change first, whatever its sign, and without the unchanged', () => {
    const spending = (id: string, amount: string): ReturnType<typeof aVariety> =>
      aVariety({
        id,
        genericName: id,
        nonSelected: { kind: 'amount', amountYuan: decimalText(amount) },
      });
    const base = aPlan([spending('more', '1000'), spending('same', '7'), spending('less', '9000')]);
    const other = aPlan([spending('more', '2000'), spending('same', '7'), spending('less', '0')]);
    // k = 0.585: 9,000 less gives 5,265; 1,000 more takes 585.
    expect(bridgeStepVarieties({ base, other, figure: 'balanceBaseYuan' }, 'nonSelected')).toEqual([
      { id: 'less', genericName: 'less', changeYuan: '5265' },
      { id: 'more', genericName: 'more', changeYuan: '-585' },
    ]);
  });
});
