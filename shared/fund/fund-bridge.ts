import { type Decimal } from '../decimal/decimal';
import { decimalFromText, textFromDecimal, type YuanText } from '../decimal/decimal-text';
import { allocateYuan, roundYuan } from '../decimal/rounding';
import type { FundTotals } from './fund-report';

/** What stands on the way from the budgets to the fund. */
export type FundBridgePart =
  | 'budget'
  | 'expenditure'
  | 'balance'
  /** What of the balances is not retained by the formula: β, and groups that count as nothing. */
  | 'notRetained'
  | 'vetoed'
  /** What was paid more or less than the formula says. */
  | 'payments'
  | 'retention'
  /** What of the retention does not go to performance pay. */
  | 'otherUse'
  | 'fund';

export interface FundBridgeStep {
  readonly part: FundBridgePart;
  readonly kind: 'total' | 'change';
  /** A total, or a signed change. */
  readonly amountYuan: YuanText;
  /** The running total after it. */
  readonly afterYuan: YuanText;
  /** To the fen, so that the changes shown add up to the totals shown. */
  readonly shownAmountYuan: YuanText;
}

/** From the budgets of all groups to the fund, exact. `null` while a group's β is not known. Source: domain 2.1, 5. */
export function fundBridge(totals: FundTotals): readonly FundBridgeStep[] | null {
  const { formulaRetentionYuan, vetoedYuan, retentionYuan, performancePayYuan } = totals;
  if (
    formulaRetentionYuan === null ||
    vetoedYuan === null ||
    retentionYuan === null ||
    performancePayYuan === null
  ) {
    return null;
  }
  const [budget, balance, formula, vetoed, retention, fund] = [
    totals.budgetYuan,
    totals.balanceBaseYuan,
    formulaRetentionYuan,
    vetoedYuan,
    retentionYuan,
    performancePayYuan,
  ].map(decimalFromText) as [Decimal, Decimal, Decimal, Decimal, Decimal, Decimal];
  return [
    totalStep('budget', budget),
    ...changeSteps(budget, balance, [['expenditure', balance.minus(budget)]]),
    totalStep('balance', balance),
    ...changeSteps(balance, retention, [
      ['notRetained', formula.minus(balance)],
      ['vetoed', vetoed.negated()],
      ['payments', retention.minus(formula).plus(vetoed)],
    ]),
    totalStep('retention', retention),
    ...changeSteps(retention, fund, [['otherUse', fund.minus(retention)]]),
    totalStep('fund', fund),
  ];
}

function totalStep(part: FundBridgePart, yuan: Decimal): FundBridgeStep {
  const amountYuan = textFromDecimal<YuanText>(yuan);
  const shownAmountYuan = textFromDecimal<YuanText>(roundYuan(yuan));
  return { part, kind: 'total', amountYuan, afterYuan: amountYuan, shownAmountYuan };
}

function changeSteps(
  from: Decimal,
  to: Decimal,
  changes: readonly (readonly [part: FundBridgePart, yuan: Decimal])[],
): readonly FundBridgeStep[] {
  const shown = allocateYuan(
    roundYuan(to).minus(roundYuan(from)),
    changes.map(([, yuan]) => yuan),
  );
  let after = from;
  return changes.map(([part, yuan], index) => {
    after = after.plus(yuan);
    return {
      part,
      kind: 'change',
      amountYuan: textFromDecimal(yuan),
      afterYuan: textFromDecimal(after),
      shownAmountYuan: textFromDecimal(shown[index] ?? yuan),
    };
  });
}
