import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { present } from '../../../shared/assert';
import { decimalText } from '../../../shared/decimal/decimal-text';
import { sumOf } from '../../../shared/decimal/text-arithmetic';
import { evaluateFund } from '../../../shared/fund/evaluate-fund';
import { fundBridge } from '../../../shared/fund/fund-bridge';
import { findPolicy } from '../../../shared/policy/packs';
import { planArbitrary } from '../../support/arbitraries';
import { aFund, aSettlement } from '../../support/funds';
import { twoBatches } from '../../support/two-batches';

const shenzhen = present(findPolicy('shenzhen-2024-draft'), 'shenzhen');

describe('the way from the budgets to the fund', () => {
  it('goes over balance and retention, and what a negative batch does not retain', () => {
    const plan = twoBatches({ score: decimalText('85') });
    const { figures } = evaluateFund(plan, aFund([]));
    const bridge = present(fundBridge(figures.totals), 'a bridge');
    expect(bridge.map(({ part, kind }) => [part, kind])).toEqual([
      ['budget', 'total'],
      ['expenditure', 'change'],
      ['balance', 'total'],
      ['notRetained', 'change'],
      ['vetoed', 'change'],
      ['payments', 'change'],
      ['retention', 'total'],
      ['otherUse', 'change'],
      ['fund', 'total'],
    ]);
    const amountOf = (part: string): string | undefined =>
      bridge.find((step) => step.part === part)?.amountYuan;
    // 228,007 and −56,732; half of the first is retained, half of that is for performance pay.
    expect(amountOf('balance')).toBe('171275');
    expect(amountOf('retention')).toBe('114003.5');
    expect(amountOf('fund')).toBe('57001.75');
  });

  it('counts what was paid in place of what the formula says', () => {
    const paid = aSettlement({
      batch: '第七批',
      state: 'paid',
      paid: { date: '2026-05-20', retentionYuan: decimalText('100000') },
    });
    const { figures } = evaluateFund(twoBatches({ score: decimalText('85') }), aFund([paid]));
    const bridge = present(fundBridge(figures.totals), 'a bridge');
    expect(bridge.find(({ part }) => part === 'payments')?.amountYuan).toBe('-14003.5');
    expect(bridge.find(({ part }) => part === 'vetoed')?.amountYuan).toBe('0');
    expect(bridge.find(({ part }) => part === 'retention')?.amountYuan).toBe('100000');
  });

  it('shows changes that add up to the totals shown, to the fen', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        const { figures } = evaluateFund(plan, aFund([]));
        const bridge = fundBridge(figures.totals);
        if (bridge === null) return;
        let start = decimalText<never>('0');
        let changes: never[] = [];
        for (const { kind, part, shownAmountYuan } of bridge) {
          if (kind === 'change') changes.push(shownAmountYuan as never);
          else {
            if (part !== 'budget') expect(sumOf([start, ...changes])).toBe(shownAmountYuan);
            start = shownAmountYuan as never;
            changes = [];
          }
        }
      }),
    );
  });

  it('is none while a score is not known', () => {
    const plan = twoBatches({ policy: shenzhen, score: null });
    expect(fundBridge(evaluateFund(plan, aFund([])).figures.totals)).toBeNull();
  });
});
