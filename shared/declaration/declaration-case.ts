import { type Decimal, larger, quotient, ZERO } from '../decimal/decimal';
import { decimalFromText, type RatioText, type UnitsText } from '../decimal/decimal-text';
import { roundYuan } from '../decimal/rounding';
import { groupOf } from '../engine/evaluate-variety';
import { averageSelectedPriceYuan } from '../engine/variety-inputs';
import { nonSelectedYuan } from '../plan/non-selected-spending';
import type { PlanDocument, Variety } from '../plan/plan';
import { type VarietyField } from '../plan/variety-entries';
import { retentionRatio } from '../policy/retention-scheme';
import { completingUnits, sumUse, usesWithin } from '../purchases/use-totals';
import { failure, type Result, success } from '../result';
import { baseLimits, floorOfUse, LIKELY_MOST } from './base-limits';
import type { DeclarationInputs } from './declaration-inputs';
import type { PlannedUse } from './plan-forecasts';
import { plannedSpendingYuan, usableBeside } from './planned-other-use';
import { presentBaseUnits } from './present-base';
import type { DeclarationCase } from './recommendation';
import { shortfallCost } from './shortfall-cost';
import { typedUsable, type UsableUnits } from './usable-units';
import { chancesOfMakers, exceedMakers, shareChances } from './winner-chances';

/** Why a variety cannot be declared yet. */
export type DeclarationProblem =
  | { readonly kind: 'missing'; readonly fields: readonly VarietyField[] }
  /** Neither typed nor told by purchases. */
  | { readonly kind: 'usableUnknown' }
  | { readonly kind: 'capBelowFloor' }
  /** Between floor and cap lies no whole pack. */
  | { readonly kind: 'noWholePack' }
  /** A quantity is above {@link MOST_UNITS}. */
  | { readonly kind: 'tooLarge' }
  /** Use of other products is planned, and nothing says what a unit of them costs. */
  | { readonly kind: 'otherPriceUnknown' }
  /** More winners are thought possible than the qualified makers allow. */
  | { readonly kind: 'chancesBeyondMakers' }
  /** The policy pays by score, and none is given. */
  | { readonly kind: 'scoreMissing' };

/** No hospital's use: far below it, whole bases are still told apart by the plain numbers that find the best ones. */
export const MOST_UNITS = 1e12;

/** What a case is made of. */
export interface CaseParts {
  readonly variety: Variety;
  readonly context: Pick<PlanDocument, 'policy' | 'score' | 'fundRatio' | 'scope'>;
  readonly inputs: DeclarationInputs;
  /** X as the purchases tell it; what is typed wins. */
  readonly forecast: Forecast | null;
  /** The floor's share of the use that a floor is of. */
  readonly floorShareRatio: RatioText;
  readonly riskRatio: RatioText;
}

/** What the purchases say of a variety's next year. */
type Forecast = Pick<PlannedUse, 'usable' | 'whole' | 'otherPriceYuan' | 'neverSelected'>;

/**
 * A variety as a case of the three rules, a shortfall costing its own retention and each yuan of its
 * balance counting, until its list is settled. The number of selected enterprises and the
 * share in the plan are those of the present agreement and say nothing of the next one.
 */
export function declarationCase(parts: CaseParts): Result<DeclarationCase, DeclarationProblem> {
  const { variety, context, inputs } = parts;
  const { preVbpPriceYuan } = variety;
  const selectedPriceYuan = averageSelectedPriceYuan(variety);
  const fundRatio = variety.fundRatio ?? context.fundRatio;
  const { insuredShareRatio } = variety;
  if (
    preVbpPriceYuan === null ||
    selectedPriceYuan === null ||
    fundRatio === null ||
    insuredShareRatio === null
  ) {
    return failure({ kind: 'missing', fields: missingFields(variety, context) });
  }
  if (exceedMakers(inputs.winnerChances, inputs.qualifiedMakers)) {
    return failure({ kind: 'chancesBeyondMakers' });
  }
  const retained = retentionRatio(context.policy, context.score);
  if (retained === null) return failure({ kind: 'scoreMissing' });
  const usable = usableOf(parts);
  if (usable === null) return failure({ kind: 'usableUnknown' });
  const spendingYuan = otherSpendingYuan(parts, usable);
  if (spendingYuan === null) return failure({ kind: 'otherPriceUnknown' });
  const presentUnits = decimalFromText(presentBaseUnits(variety));
  const floor = floorUnits(parts);
  const known = { floorUnits: floor, capUnits: unitsOrNull(inputs.capUnits), presentUnits, usable };
  if (largestOf(known, inputs).gt(MOST_UNITS)) return failure({ kind: 'tooLarge' });
  const limits = baseLimits({ ...known, packUnits: unitsOrNull(inputs.packUnits) });
  if (limits === null) {
    const isPack = baseLimits({ ...known, packUnits: null }) !== null;
    return failure({ kind: isPack ? 'noWholePack' : 'capBelowFloor' });
  }
  const chances =
    inputs.winnerChances?.map((chance) => decimalFromText(chance)) ??
    chancesOfMakers(inputs.qualifiedMakers);
  const keptShare = decimalFromText(retained).times(decimalFromText(insuredShareRatio));
  return success({
    terms: {
      chances: shareChances(context.policy.shareTables.value[variety.shareGroup], chances),
      usableUnits: usable.points,
      preVbpPriceYuan: decimalFromText(preVbpPriceYuan),
      selectedPriceYuan,
      nonSelectedYuan: spendingYuan,
      retainedRatio: keptShare.times(decimalFromText(fundRatio)),
      spentRatio: keptShare.times(decimalFromText(variety.expenditureFundRatio ?? fundRatio)),
      shortfall: shortfallCost({ kind: 'variety' }),
      groupOthersYuan: null,
    },
    group: groupOf(variety, context),
    usable,
    limits,
    floorUnits: floor,
    hasCap: inputs.capUnits !== null,
    presentUnits,
    riskRatio: decimalFromText(parts.riskRatio),
  });
}

/**
 * S as planned; else, where the plan's S follows its purchases, as much for a unit of X as in their months; else the plan's.
 * Before a first selected product all of the use counts as X: the same use is not counted again as S.
 */
function otherSpendingYuan(
  { variety, inputs, forecast }: CaseParts,
  usable: UsableUnits,
): Decimal | null {
  if (inputs.otherUse !== null) {
    return plannedSpendingYuan(inputs.otherUse, usable, forecast?.otherPriceYuan ?? null);
  }
  if (forecast?.neverSelected === true) return ZERO;
  return followingSpendingYuan(variety, usable) ?? nonSelectedYuan(variety.nonSelected);
}

/** `S × X₅₀ ÷ Xw`, w being the months that S was taken from; to the fen. `null` where S was typed, or Xw is nothing. */
function followingSpendingYuan(variety: Variety, usable: UsableUnits): Decimal | null {
  const origin = variety.origins.nonSelected;
  if (origin?.kind !== 'history') return null;
  const used = sumUse(usesWithin(variety.monthly, origin));
  const selected = completingUnits(used).plus(used.noVolume.units);
  if (!selected.gt(ZERO)) return null;
  const spent = nonSelectedYuan(variety.nonSelected).times(usable.quantileUnits(0.5));
  return roundYuan(quotient(spent, selected));
}

function largestOf(
  known: Pick<
    Parameters<typeof baseLimits>[0],
    'floorUnits' | 'capUnits' | 'presentUnits' | 'usable'
  >,
  { packUnits }: DeclarationInputs,
): Decimal {
  const { floorUnits, capUnits, presentUnits, usable } = known;
  const limits = [floorUnits, capUnits, unitsOrNull(packUnits)].map((units) => units ?? ZERO);
  return [presentUnits, usable.quantileUnits(LIKELY_MOST), ...limits].reduce(larger);
}

/** X as typed, or as the purchases tell it: beside planned use of other products, or beside last year's. */
function usableOf({ inputs, forecast }: CaseParts): UsableUnits | null {
  if (inputs.usable !== null) return typedUsable(inputs.usable);
  if (forecast === null) return null;
  return inputs.otherUse === null ? forecast.usable : usableBeside(forecast.whole, inputs.otherUse);
}

/** The floor as typed, or as the use gives it; `null` where neither is known. */
function floorUnits({
  inputs,
  floorShareRatio,
}: Pick<CaseParts, 'inputs' | 'floorShareRatio'>): Decimal | null {
  if (inputs.floorUnits !== null) return decimalFromText(inputs.floorUnits).ceil();
  return inputs.floorUseUnits === null
    ? null
    : floorOfUse(decimalFromText(inputs.floorUseUnits), decimalFromText(floorShareRatio));
}

function unitsOrNull(text: UnitsText | null): Decimal | null {
  return text === null ? null : decimalFromText(text);
}

function missingFields(variety: Variety, context: CaseParts['context']): readonly VarietyField[] {
  const known: readonly (readonly [VarietyField, unknown])[] = [
    ['preVbpPriceYuan', variety.preVbpPriceYuan],
    ['selectedPriceYuan', variety.selectedPriceYuan],
    ['fundRatio', variety.fundRatio ?? context.fundRatio],
    ['insuredShareRatio', variety.insuredShareRatio],
  ];
  return known.filter(([, value]) => value === null).map(([field]) => field);
}
