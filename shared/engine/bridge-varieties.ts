import { type Decimal, ONE, ZERO } from '../decimal/decimal';
import { textFromDecimal, type YuanText } from '../decimal/decimal-text';
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
import { type BridgeTerms, termsBalanceYuan } from './bridge-terms';
import { groupMover, type Settled } from './group-moves';
import { performancePayShare } from './performance-pay';
import { broughtYuan } from './retention';

/** What one step of a bridge changes by one variety. */
export interface BridgeVariety {
  readonly id: string;
  readonly genericName: string;
  /** What the figure changes by once the step is made for this variety, too, after those listed before it; exact. */
  readonly changeYuan: YuanText;
}

/** Whether a factor is a rule of the whole plan, and no variety's own. */
export function isRuleFactor(factor: BridgeFactor): boolean {
  return factor === 'retentionRule' || factor === 'performancePayShare';
}

/**
 * The varieties behind one step of a bridge, the largest change of balance first; those it leaves as they are stay away.
 * The step is made for one variety after the other, so that every change is a difference of two whole estimates and they
 * add up to the step's. A step of the rule itself (β and floor, the part that is paid) is no variety's: it has none.
 * Both plans must know their retention ratio unless balances are bridged.
 */
export function bridgeStepVarieties(
  request: BridgeRequest,
  factor: BridgeFactor,
): readonly BridgeVariety[] {
  const pairs = bridgePairs(request.base, request.other);
  const last = bridgeFactors.indexOf(factor);
  const before = { ...request, pairs, last: last - 1 };
  const after = { ...request, pairs, last };
  const changeOf = groupMover(groupBalances(before), worthOf(before));
  return pairs
    .map((pair) => {
      const [from, to] = [settled(countedTerms(before, pair)), settled(countedTerms(after, pair))];
      return { pair, from, to, size: to.balanceYuan.minus(from.balanceYuan).abs() };
    })
    .sort((left, right) => right.size.comparedTo(left.size))
    .flatMap(({ pair: { id, genericName }, from, to }) => {
      const change = changeOf(from, to);
      return change.isZero()
        ? []
        : [{ id, genericName, changeYuan: textFromDecimal<YuanText>(change) }];
    });
}

function settled(terms: BridgeTerms | null): Settled {
  return terms === null
    ? { group: null, balanceYuan: ZERO }
    : { group: terms.group, balanceYuan: termsBalanceYuan(terms) };
}

/** What a change of a group's balance is worth in the bridged figure, the balance after it given. */
function worthOf(before: Substituted): (group: Decimal, change: Decimal) => Decimal {
  if (before.figure === 'balanceBaseYuan') return (_, change) => change;
  const { policy, score } = planOf(before, 'retentionRule');
  const rule = { policy, retentionRatio: retentionRatio(policy, score) };
  const payer = planOf(before, 'performancePayShare').policy;
  const part = before.figure === 'retentionYuan' ? ONE : performancePayShare(payer);
  return (group, change) => (broughtYuan(rule, { variety: change, group }) ?? ZERO).times(part);
}
