import { type Decimal, ZERO } from '../decimal/decimal';
import {
  decimalFromText,
  textFromDecimal,
  type UnitsText,
  type YuanText,
} from '../decimal/decimal-text';
import { type LastYear, lastYear } from '../plan/last-year';
import { nonSelectedYuan } from '../plan/non-selected-spending';
import type { PlanDocument, Variety } from '../plan/plan';
import { type VarietyField } from '../plan/variety-entries';
import { sumUse, usesWithin } from '../purchases/use-totals';
import { isInScope } from './evaluate-variety';
import { createPlanEvaluator } from './plan-evaluator';
import type { PlanResult } from './plan-result';
import { readInputs } from './variety-inputs';
import { varietyNumbers } from './variety-numbers';

/** What declaring a variety's historical use as its base would change, all else as it is. */
export type Declaration =
  /** There are no months, or, net of returns, nothing was bought in the last twelve. */
  | { readonly kind: 'noHistory' }
  /** The base is known, but a declared variety needs more inputs than one never declared. */
  | {
      readonly kind: 'incomplete';
      readonly baseUnits: UnitsText;
      readonly year: LastYear;
      readonly missing: readonly VarietyField[];
    }
  | {
      readonly kind: 'declared';
      /** Everything bought in the window, in units. */
      readonly baseUnits: UnitsText;
      /** The months that the base is of; where they are no year, it is not made one. */
      readonly year: LastYear;
      readonly agreedUnits: UnitsText;
      /** The variety's balance base once declared. */
      readonly balanceBaseYuan: YuanText;
      /** What the hospital would retain more; negative where declaring costs. `null` without a needed score. */
      readonly retentionGainYuan: YuanText | null;
    };

/** A variety bought (S > 0) but never declared (Q = 0, nothing signed). */
export interface BlindSpot {
  readonly id: string;
  readonly genericName: string;
  readonly batch: string;
  /** Out of scope it costs nothing yet. */
  readonly isInScope: boolean;
  readonly nonSelectedYuan: YuanText;
  /** −k S; `null` where a ratio is missing. */
  readonly balanceBaseYuan: YuanText | null;
  /** What the hospital really retains less because of it (≥ 0): nothing out of scope or where the group is floored anyway. */
  readonly retentionLossYuan: YuanText | null;
  readonly declaration: Declaration;
}

/** The blind spots of a plan, and what they cost together. */
export interface BlindSpotWatch {
  /** The costliest first. */
  readonly spots: readonly BlindSpot[];
  /** What the hospital retains less because of all of them at once, at least 0; their own losses need not add up to it. `null` without a needed score. */
  readonly retentionLossYuan: YuanText | null;
}

/** The blind-spot watch (已采购未报量品种). Source: domain N6. */
export function blindSpots(plan: PlanDocument): BlindSpotWatch {
  const evaluate = createPlanEvaluator();
  const watch: Watch = {
    plan,
    evaluate,
    retentionYuan: evaluate(plan).hospital.retentionYuan,
    year: lastYear(plan),
  };
  const varieties = plan.varieties.filter(isBlindSpot);
  return {
    spots: varieties.map((variety) => blindSpotOf(watch, variety)).sort(byCost),
    retentionLossYuan: gainYuan(watch, varieties.map(withoutSpending)),
  };
}

interface Watch {
  readonly plan: PlanDocument;
  readonly evaluate: (plan: PlanDocument) => PlanResult;
  readonly retentionYuan: YuanText | null;
  readonly year: LastYear | null;
}

function isBlindSpot({ baseUnits, agreedUnits, nonSelected }: Variety): boolean {
  const isSigned = agreedUnits !== null && agreedUnits !== '0';
  return baseUnits === '0' && !isSigned && nonSelectedYuan(nonSelected).gt(0);
}

function blindSpotOf(watch: Watch, variety: Variety): BlindSpot {
  const { plan } = watch;
  const spentYuan = nonSelectedYuan(variety.nonSelected);
  const read = readInputs(variety, plan);
  const balance =
    read.kind === 'known'
      ? read.inputs.expenditureFundRatio
          .times(read.inputs.insuredShareRatio)
          .times(spentYuan)
          .negated()
      : null;
  return {
    id: variety.id,
    genericName: variety.genericName,
    batch: variety.batch,
    isInScope: isInScope(variety, plan),
    nonSelectedYuan: textFromDecimal(spentYuan),
    balanceBaseYuan: balance === null ? null : textFromDecimal(balance),
    retentionLossYuan: balance === null ? null : gainYuan(watch, [withoutSpending(variety)]),
    declaration: declarationOf(watch, variety),
  };
}

function withoutSpending(variety: Variety): Variety {
  return {
    ...variety,
    nonSelected: { kind: 'amount', amountYuan: textFromDecimal<YuanText>(ZERO) },
  };
}

/** What the hospital retains more with the changed varieties in place of their present selves. */
function gainYuan(
  { plan, evaluate, retentionYuan }: Watch,
  changed: readonly Variety[],
): YuanText | null {
  const changes = new Map(changed.map((variety) => [variety.id, variety]));
  const varieties = plan.varieties.map((one) => changes.get(one.id) ?? one);
  const after = evaluate({ ...plan, varieties }).hospital.retentionYuan;
  return after === null || retentionYuan === null
    ? null
    : textFromDecimal(decimalFromText(after).minus(decimalFromText(retentionYuan)));
}

function declarationOf(watch: Watch, variety: Variety): Declaration {
  const { plan, year } = watch;
  const used = year === null ? null : sumUse(usesWithin(variety.monthly, year.window)).all.units;
  if (year === null || used === null || used.lte(0)) return { kind: 'noHistory' };
  const baseUnits = textFromDecimal<UnitsText>(used);
  const declared = { ...variety, baseUnits, agreedUnits: null };
  const read = readInputs(declared, plan);
  if (read.kind === 'missing') {
    return { kind: 'incomplete', baseUnits, year, missing: read.missing };
  }
  const numbers = varietyNumbers(declared, read.inputs, plan);
  return {
    kind: 'declared',
    baseUnits,
    year,
    agreedUnits: textFromDecimal(read.inputs.agreedUnits),
    balanceBaseYuan: textFromDecimal(numbers.balanceBaseYuan),
    retentionGainYuan: gainYuan(watch, [declared]),
  };
}

/** By k S; where k is not known, after all others by S. */
function byCost(left: BlindSpot, right: BlindSpot): number {
  if ((left.balanceBaseYuan === null) !== (right.balanceBaseYuan === null)) {
    return left.balanceBaseYuan === null ? 1 : -1;
  }
  const costOf = (spot: BlindSpot): Decimal =>
    spot.balanceBaseYuan === null
      ? decimalFromText(spot.nonSelectedYuan).negated()
      : decimalFromText(spot.balanceBaseYuan);
  return costOf(left).comparedTo(costOf(right));
}
