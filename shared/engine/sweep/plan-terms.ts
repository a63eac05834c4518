import { type Decimal, ZERO } from '../../decimal/decimal';
import { decimalFromText, decimalText, type RatioText } from '../../decimal/decimal-text';
import type { PlanDocument } from '../../plan/plan';
import { groupOf } from '../evaluate-variety';
import {
  BASE_TERMS,
  BUDGET_TERM,
  leverStates,
  stateIndex,
  type TermName,
  termNames,
  type Terms,
} from './lever-terms';
import { type VarietyTerms, varietyTerms } from './variety-terms';

export interface PlanTerms {
  readonly groups: readonly string[];
  readonly varieties: readonly VarietyTerms[];
}

/** Reads a plan once for all positions of the levers. */
export function termsOfPlan(plan: PlanDocument): PlanTerms {
  // The fund ratio is a lever too: it may be given although the plan has none.
  const context = { ...plan, fundRatio: plan.fundRatio ?? ANY_RATIO };
  const places = new Map<string, number>();
  const varieties = plan.varieties.map((variety) => {
    const name = groupOf(variety, plan);
    const group = places.get(name) ?? places.size;
    places.set(name, group);
    return varietyTerms(variety, context, group);
  });
  return { groups: [...places.keys()], varieties };
}

const ANY_RATIO = decimalText<RatioText>('1');

/** The terms of the varieties of one group, added up by whose ratio the fund pays of them. */
export interface GroupTerms {
  /** Times the varieties' own f, or fe of what is spent. */
  readonly own: Readonly<Record<TermName, Decimal>>;
  /** To be taken times the plan's f. */
  readonly plans: Readonly<Record<TermName, Decimal>>;
  /** Times the varieties' own fe, of those that take the plan's f: they count only where that is known. */
  readonly bound: Readonly<Record<TermName, Decimal>>;
}

/** The groups' terms in a state of the levers, over the varieties that count in it, in the order of the groups. */
export function groupTermsOf(
  { groups, varieties }: PlanTerms,
  state: number,
): readonly GroupTerms[] {
  const sums = groups.map(() => ({ own: noTerms(), plans: noTerms(), bound: noTerms() }));
  for (const variety of varieties) {
    const counted = countedTerms(variety, state);
    const sum = sums[variety.group];
    if (counted === null || sum === undefined) continue;
    const { fundRatio, baseUnits, insuredShareRatio } = variety;
    const spentRatio = variety.expenditureFundRatio ?? fundRatio;
    termNames.forEach((name, index) => {
      const term = counted[name];
      if (term === undefined || term.isZero()) return;
      const ratio = name === BUDGET_TERM ? fundRatio : spentRatio;
      const known = fundRatio === null ? sum.bound : sum.own;
      const target = ratio === null ? sum.plans : known;
      const factor = ratio === null ? insuredShareRatio : insuredShareRatio.times(ratio);
      const amount = term.times(index < BASE_TERMS ? factor.times(baseUnits) : factor);
      target[name] = target[name].plus(amount);
    });
  }
  return sums;
}

/** A variety without a base stays one whatever multiplies it. */
function countedTerms(variety: VarietyTerms, state: number): Terms | null {
  const isReported = leverStates[state]?.isReported === true && !variety.baseUnits.isZero();
  if (isReported) return variety.states[state] ?? null;
  if (!variety.isCountedUnreported) return null;
  return variety.states[stateIndex(false, leverStates[state]?.isWinnersMoved === true)] ?? null;
}

function noTerms(): Record<TermName, Decimal> {
  return {
    oldPrice: ZERO,
    selectedGeneral: ZERO,
    selectedAntiInfective: ZERO,
    selectedRestricted: ZERO,
    agreed: ZERO,
    signed: ZERO,
    spent: ZERO,
    one: ZERO,
    demand: ZERO,
    spentWithoutDemand: ZERO,
  };
}

/** The groups' terms times the fund factor of every variety. */
export function fundedTermsOf(
  terms: PlanTerms,
  { plan, state }: { readonly plan: PlanDocument; readonly state: number },
): readonly Terms[] {
  const fundRatio = plan.fundRatio === null ? null : decimalFromText(plan.fundRatio);
  return groupTermsOf(terms, state).map(({ own, plans, bound }) => {
    if (fundRatio === null) return own;
    const funded = noTerms();
    for (const name of termNames) {
      funded[name] = own[name].plus(bound[name]).plus(plans[name].times(fundRatio));
    }
    return funded;
  });
}
