import { type Decimal, quotientRoundedDown, smaller, sum, ZERO } from '../decimal/decimal';
import { decimalFromText } from '../decimal/decimal-text';
import { countedOf, type CountingRule, countingRule } from '../engine/counted-balance';
import { evaluateVariety } from '../engine/evaluate-variety';
import type { PlanDocument, Variety } from '../plan/plan';
import { retentionRatio } from '../policy/retention-scheme';
import { wholeSteps } from './break-points';
import type { BaseLimits, DeclarationTerms } from './declaration-terms';
import { declaredRetainedYuan, keptYuan, retainedUnitYuan } from './declared-value';

/** How the varieties of a list are settled, as the plan's policy pack says. Source: domain N8, N9, N12; docs/decisions/0057. */
export interface ListSettlement {
  readonly rule: CountingRule;
  /** β × the balance that the plan's other varieties have in each settlement group; none where no other is in it. */
  readonly outsideYuan: ReadonlyMap<string, Decimal>;
}

/** The settlement of a list of a plan's varieties; the others stand as they are in the plan. */
export function listSettlement(
  plan: PlanDocument,
  listed: ReadonlySet<Variety['id']>,
): ListSettlement {
  const ratio = retentionRatio(plan.policy, plan.score);
  const retained = ratio === null ? ZERO : decimalFromText(ratio);
  const outsideYuan = new Map<string, Decimal>();
  for (const variety of plan.varieties) {
    if (listed.has(variety.id)) continue;
    const { contribution } = evaluateVariety(variety, plan);
    if (contribution === null) continue;
    const { group, sums } = contribution;
    const yuan = retained.times(sums.balanceBaseYuan);
    outsideYuan.set(group, (outsideYuan.get(group) ?? ZERO).plus(yuan));
  }
  return { rule: countingRule(plan.policy), outsideYuan };
}

/** What all groups of balances bring beside what the others of the plan retain in them. */
export function listBroughtYuan(
  { rule, outsideYuan }: ListSettlement,
  balances: ReadonlyMap<string, Decimal>,
): Decimal {
  return sum(
    Array.from(balances, ([group, yuan]) => {
      const outside = outsideYuan.get(group) ?? ZERO;
      return countedOf(outside.plus(yuan), rule).minus(countedOf(outside, rule));
    }),
  );
}

/** The terms in a group whose others retain this much: where no base brings it below zero, each yuan counts. */
export function termsInGroup(
  terms: DeclarationTerms,
  othersYuan: Decimal,
  rule: CountingRule,
): DeclarationTerms {
  const undeclaredYuan = othersYuan.plus(declaredRetainedYuan(terms, ZERO, ZERO));
  const grows = terms.chances.every(({ shareRatio }) => retainedUnitYuan(terms, shareRatio).gte(0));
  const isWhole = grows && undeclaredYuan.gte(0) && othersYuan.gte(0);
  return { ...terms, groupOthersYuan: isWhole || !rule.isFloored ? null : othersYuan };
}

/** Whether the group is above zero under no base within the limits, so that none changes what is retained. */
export function groupNeverPays(terms: DeclarationTerms, limits: BaseLimits): boolean {
  const { groupOthersYuan, chances, usableUnits, shortfall } = terms;
  if (groupOthersYuan === null) return false;
  const { floorUnits, capUnits, stepUnits } = limits;
  const mostUsable = usableUnits.at(-1) ?? ZERO;
  return chances.every(({ shareRatio }) => {
    const balanceAt = (base: Decimal): Decimal => declaredRetainedYuan(terms, shareRatio, base);
    const lastMet = shareRatio.isZero()
      ? capUnits
      : smaller(capUnits, wholeSteps(quotientRoundedDown(mostUsable, shareRatio), stepUnits));
    const met = lastMet.gte(floorUnits) ? [floorUnits, lastMet].map(balanceAt) : [];
    const missed = [floorUnits, capUnits].map((base) => keptYuan(shortfall, balanceAt(base)));
    return [...met, ...missed].every((balance) => groupOthersYuan.plus(balance).lte(0));
  });
}
