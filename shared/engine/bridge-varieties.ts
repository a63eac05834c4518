import { present } from '../assert';
import { type Decimal, ZERO } from '../decimal/decimal';
import { decimalFromText, textFromDecimal, type YuanText } from '../decimal/decimal-text';
import { retentionRatio } from '../policy/retention-scheme';
import {
  type BridgeFactor,
  bridgeFactors,
  bridgePairs,
  type BridgeRequest,
  countedTerms,
  groupBalances,
  planOf,
  type Substituted,
} from './bridge';
import { termsBalanceYuan } from './bridge-terms';
import { performancePayYuan } from './evaluate-plan';
import { retainedPartYuan } from './retention';

/** What one step of a bridge changes in one variety's part of the figure. */
export interface BridgeVariety {
  readonly id: string;
  readonly genericName: string;
  /** Exact; over all varieties they add up to the step's change. */
  readonly changeYuan: YuanText;
}

/**
 * The varieties behind one step of a bridge, the largest change first; those it leaves as they are stay away. A variety's
 * part is what it adds to the figure: of retention β × its balance base, nothing while its group's deficit is floored.
 * Both plans must know their retention ratio unless balances are bridged.
 */
export function bridgeStepVarieties(
  request: BridgeRequest,
  factor: BridgeFactor,
): readonly BridgeVariety[] {
  const pairs = bridgePairs(request.base, request.other);
  const last = bridgeFactors.indexOf(factor);
  const after = figureParts({ ...request, pairs, last });
  const before = figureParts({ ...request, pairs, last: last - 1 });
  return pairs
    .flatMap(({ id, genericName }, index) => {
      const change = (after[index] ?? ZERO).minus(before[index] ?? ZERO);
      return change.isZero() ? [] : [{ id, genericName, change }];
    })
    .sort((left, right) => right.change.abs().comparedTo(left.change.abs()))
    .map(({ id, genericName, change }) => ({
      id,
      genericName,
      changeYuan: textFromDecimal<YuanText>(change),
    }));
}

/** What each variety adds to the figure, in the order of the pairs. */
function figureParts(state: Substituted): readonly Decimal[] {
  const groups = groupBalances(state);
  const { policy, score } = planOf(state, 'retentionRule');
  const rule = { policy, retentionRatio: retentionRatio(policy, score) };
  return state.pairs.map((pair) => {
    const terms = countedTerms(state, pair);
    if (terms === null) return ZERO;
    const variety = termsBalanceYuan(terms);
    if (state.figure === 'balanceBaseYuan') return variety;
    const group = present(groups.get(terms.group), 'a counted variety is in a group');
    const retained = retainedPartYuan(rule, { variety, group });
    const retention = present(retained, 'both plans know their retention ratio');
    if (state.figure === 'retentionYuan') return retention;
    const payer = planOf(state, 'performancePayShare').policy;
    return decimalFromText(performancePayYuan(payer, textFromDecimal<YuanText>(retention)));
  });
}
