import { type Decimal, ONE, ZERO } from '../../decimal/decimal';
import {
  decimalFromText,
  decimalText,
  type RatioText,
  type UnitsText,
} from '../../decimal/decimal-text';
import { nonSelectedYuan } from '../../plan/non-selected-spending';
import type { PlanDocument, Variety } from '../../plan/plan';
import { yearlyDemand } from '../../plan/yearly-demand';
import type { ShareGroup } from '../../policy/policy';
import { groupOf, isInScope } from '../evaluate-variety';
import { amountYuan, type EvaluationContext, readInputs } from '../variety-inputs';

/**
 * The amounts of which a balance is a weighted sum. The weights depend on the levers alone, so that the amounts may be
 * added up over varieties before any lever moves. All are ≥ 0. The first five are per base unit for a variety, and times
 * the base for a group; a group's are also times the fund factor.
 */
export const termNames = [
  /** P0. */
  'oldPrice',
  /** Ps where the number of enterprises is moved, by the share table that then gives r. */
  'selectedGeneral',
  'selectedAntiInfective',
  'selectedRestricted',
  /** r × Ps where it is not moved. */
  'agreed',
  /** A × Ps of a signed volume: it does not move with the base. */
  'signed',
  /** S. */
  'spent',
  /** One yuan. */
  'one',
  /** What the yearly demand costs if all of it is non-selected. */
  'demand',
  /** S where the demand is not known. */
  'spentWithoutDemand',
] as const;
export type TermName = (typeof termNames)[number];
export const TERMS = termNames.length;
/** The terms before this one go with the base quantity. */
export const BASE_TERMS = 5;

/** What decides which inputs are needed and which terms there are. */
export const leverStates = [
  { isReported: true, isWinnersMoved: false },
  { isReported: true, isWinnersMoved: true },
  { isReported: false, isWinnersMoved: false },
  { isReported: false, isWinnersMoved: true },
] as const;
type LeverState = (typeof leverStates)[number];

/** The place of a state in {@link leverStates}. */
export function stateIndex(isReported: boolean, isWinnersMoved: boolean): number {
  return (isReported ? 0 : 2) + (isWinnersMoved ? 1 : 0);
}

/** Terms of which only those that are not zero are there. */
export type Terms = Readonly<Partial<Record<TermName, Decimal>>>;

/** What a variety's balance is made of, in each state of the levers. */
export interface VarietyTerms {
  readonly id: string;
  /** Place in {@link PlanTerms.groups}. */
  readonly group: number;
  /** Q. */
  readonly baseUnits: Decimal;
  /** Its own f; `null` takes the plan's. */
  readonly fundRatio: Decimal | null;
  /** u; 0 where it is not known, and then nothing else is. */
  readonly insuredShareRatio: Decimal;
  /** In the order of {@link leverStates}; `null` where an input is missing. */
  readonly states: readonly (Terms | null)[];
  /** Whether it is settled although its base is nothing. */
  readonly isCountedUnreported: boolean;
}

export interface PlanTerms {
  readonly groups: readonly string[];
  readonly varieties: readonly VarietyTerms[];
}

/** Reads a plan once for all positions of the levers. */
export function termsOfPlan(plan: PlanDocument): PlanTerms {
  // The fund ratio is a lever too: it may be given although the plan has none.
  const context = { ...plan, fundRatio: plan.fundRatio ?? ANY_RATIO };
  const places = new Map<string, number>();
  const varieties = plan.varieties.map((variety): VarietyTerms => {
    const group = groupOf(variety, plan);
    const place = places.get(group) ?? places.size;
    places.set(group, place);
    const { id, fundRatio, insuredShareRatio } = variety;
    return {
      id,
      group: place,
      baseUnits: decimalFromText(variety.baseUnits),
      fundRatio: fundRatio === null ? null : decimalFromText(fundRatio),
      insuredShareRatio: insuredShareRatio === null ? ZERO : decimalFromText(insuredShareRatio),
      states: statesOf(variety, context),
      isCountedUnreported: isInScope({ ...variety, baseUnits: NO_UNITS }, plan),
    };
  });
  return { groups: [...places.keys()], varieties };
}

const ANY_RATIO = decimalText<RatioText>('1');
const NO_UNITS = decimalText<UnitsText>('0');
const ONE_UNIT = decimalText<UnitsText>('1');

function statesOf(variety: Variety, context: EvaluationContext): readonly (Terms | null)[] {
  const spending = spendingTerms(variety);
  return leverStates.map((state) => {
    const volume = volumeTerms(variety, context, state);
    return volume === null ? null : { ...volume, ...spending };
  });
}

/** What the base, the agreed volume and the prices give; `null` where an input is missing. */
function volumeTerms(
  variety: Variety,
  context: EvaluationContext,
  state: LeverState,
): Terms | null {
  const { isReported, isWinnersMoved } = state;
  const moved = isWinnersMoved ? { winners: 1, agreedShareRatio: null, agreedUnits: null } : {};
  const baseUnits = isReported ? ONE_UNIT : NO_UNITS;
  const read = readInputs({ ...variety, baseUnits, ...moved }, context);
  if (read.kind === 'missing') return null;
  const { inputs } = read;
  const agreed = amountYuan(inputs.agreedUnits, inputs.selectedPriceYuan);
  const oldPrice = isReported ? { oldPrice: amountYuan(ONE, inputs.preVbpPriceYuan) } : {};
  if (!isWinnersMoved) {
    const isSigned = variety.agreedUnits !== null;
    return { ...oldPrice, [isSigned ? 'signed' : 'agreed']: agreed };
  }
  if (!isReported) return {};
  return {
    ...oldPrice,
    [termOfShareGroup[variety.shareGroup]]: amountYuan(ONE, inputs.selectedPriceYuan),
  };
}

const termOfShareGroup = {
  general: 'selectedGeneral',
  antiInfective: 'selectedAntiInfective',
  restricted: 'selectedRestricted',
} as const satisfies Record<ShareGroup, TermName>;

function spendingTerms(variety: Variety): Terms {
  const spent = nonSelectedYuan(variety.nonSelected);
  const demand = yearlyDemand(variety);
  if (demand === null) return { one: ONE, spent, spentWithoutDemand: spent };
  const units = decimalFromText(demand.demandUnits);
  const allNonSelected = units.times(decimalFromText(demand.nonSelectedPriceYuan));
  return { one: ONE, spent, demand: allNonSelected };
}

/** The terms of the varieties of one group with one kind of fund ratio, added up. */
export interface GroupTerms {
  /** Times the varieties' own f. */
  readonly own: Readonly<Record<TermName, Decimal>>;
  /** To be taken times the plan's f. */
  readonly plans: Readonly<Record<TermName, Decimal>>;
}

/** The groups' terms in a state of the levers, over the varieties that count in it, in the order of the groups. */
export function groupTermsOf(
  { groups, varieties }: PlanTerms,
  state: number,
): readonly GroupTerms[] {
  const sums = groups.map(() => ({ own: noTerms(), plans: noTerms() }));
  for (const variety of varieties) {
    const counted = countedTerms(variety, state);
    const sum = sums[variety.group];
    if (counted === null || sum === undefined) continue;
    const { fundRatio, baseUnits, insuredShareRatio } = variety;
    const target = fundRatio === null ? sum.plans : sum.own;
    const factor = fundRatio === null ? insuredShareRatio : insuredShareRatio.times(fundRatio);
    const baseFactor = factor.times(baseUnits);
    termNames.forEach((name, index) => {
      const term = counted[name];
      if (term === undefined || term.isZero()) return;
      const amount = term.times(index < BASE_TERMS ? baseFactor : factor);
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
