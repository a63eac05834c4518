import { assertNever } from '../assert';
import { type Decimal, larger, ONE, smaller, ZERO } from '../decimal/decimal';
import {
  decimalFromText,
  type DecimalText,
  type RatioText,
  type ScaleText,
  textFromDecimal,
  type UnitsText,
} from '../decimal/decimal-text';
import { leveredVariety } from '../plan/levers';
import { nonSelectedYuan } from '../plan/non-selected-spending';
import type { PlanDocument, Variety } from '../plan/plan';
import { MOST_WINNERS } from '../policy/winners';
import { readInputs } from './variety-inputs';

/** What a variety has of its own, and a tornado moves, one at a time, all else as it is. */
export const varietyTornadoFactors = [
  'baseUnits',
  'winners',
  'agreedShareRatio',
  'preVbpPriceYuan',
  'selectedPriceYuan',
  'nonSelectedYuan',
  'fundRatio',
  'insuredShareRatio',
] as const;
export type VarietyTornadoFactor = (typeof varietyTornadoFactors)[number];

/** Down or up, by a part of itself; winners by one. */
export interface Move {
  readonly direction: -1 | 1;
  readonly rangeRatio: Decimal;
}

/** A variety with a factor moved, and whether a legal limit stopped it short. */
interface MovedVariety {
  readonly variety: Variety;
  readonly isClamped: boolean;
}

/** `value × (1 ± range)` inside `0..most`. */
export function movedWithin(
  value: Decimal,
  move: Move,
  most: Decimal | null,
): { readonly value: Decimal; readonly isClamped: boolean } {
  const wanted = value.times(ONE.plus(move.rangeRatio.times(move.direction)));
  const capped = most === null ? wanted : smaller(wanted, most);
  const moved = larger(ZERO, capped);
  return { value: moved, isClamped: !moved.eq(wanted) };
}

/** The variety with one factor moved; `null` where it has nothing of it to move. */
export function movedVariety(
  { variety, plan }: { readonly variety: Variety; readonly plan: PlanDocument },
  factor: VarietyTornadoFactor,
  move: Move,
): MovedVariety | null {
  const { value: scaleValue, isClamped } = movedWithin(ONE, move, null);
  const scale = textFromDecimal<ScaleText>(scaleValue);
  const isReported = variety.baseUnits !== '0';
  const scaled = (has: boolean, levers: Parameters<typeof leveredVariety>[1]) =>
    has ? { variety: leveredVariety(variety, levers), isClamped } : null;
  switch (factor) {
    case 'baseUnits':
      return scaled(isReported, { baseScale: scale });
    case 'winners':
      return withMovedWinners(variety, move);
    case 'agreedShareRatio':
      return withMovedShare(variety, plan, move);
    case 'preVbpPriceYuan':
      return scaled(isReported && variety.preVbpPriceYuan !== null, { preVbpPriceScale: scale });
    case 'selectedPriceYuan':
      return scaled(variety.selectedPriceYuan !== null, { selectedPriceScale: scale });
    case 'nonSelectedYuan':
      return scaled(!nonSelectedYuan(variety.nonSelected).isZero(), {
        nonSelected: { kind: 'scale', scale },
      });
    case 'fundRatio':
      return withMovedRatio(variety.fundRatio ?? plan.fundRatio, move, (fundRatio) => ({
        ...variety,
        fundRatio,
      }));
    case 'insuredShareRatio':
      return withMovedRatio(variety.insuredShareRatio, move, (insuredShareRatio) => ({
        ...variety,
        insuredShareRatio,
      }));
    default:
      return assertNever(factor);
  }
}

/** The factor's value in its own unit; `null` where the variety has none. */
export function varietyFactorValue(
  { variety, plan }: { readonly variety: Variety; readonly plan: PlanDocument },
  factor: VarietyTornadoFactor,
): DecimalText<string> | null {
  switch (factor) {
    case 'winners':
      return variety.winners === null ? null : textFromDecimal(ONE.times(variety.winners));
    case 'agreedShareRatio': {
      const read = readInputs(variety, plan);
      const ratio = read.kind === 'known' ? read.inputs.agreedShareRatio : null;
      return ratio === null ? null : textFromDecimal(ratio);
    }
    case 'nonSelectedYuan':
      return textFromDecimal(nonSelectedYuan(variety.nonSelected));
    case 'fundRatio':
      return variety.fundRatio ?? plan.fundRatio;
    case 'baseUnits':
    case 'preVbpPriceYuan':
    case 'selectedPriceYuan':
    case 'insuredShareRatio':
      return variety[factor];
    default:
      return assertNever(factor);
  }
}

/** Only where the share follows from the number of winners. */
function withMovedWinners(variety: Variety, { direction }: Move): MovedVariety | null {
  const { winners, agreedShareRatio, agreedUnits } = variety;
  if (winners === null || agreedShareRatio !== null || agreedUnits !== null) return null;
  const wanted = winners + direction;
  const moved = Math.min(MOST_WINNERS, Math.max(1, wanted));
  return { variety: { ...variety, winners: moved }, isClamped: moved !== wanted };
}

/** A share up to 1; of a signed volume its units, up to the base (or to themselves, where they are above it). */
function withMovedShare(variety: Variety, plan: PlanDocument, move: Move): MovedVariety | null {
  const read = readInputs(variety, plan);
  if (read.kind === 'missing' || read.inputs.baseUnits.isZero()) return null;
  const { agreedShareRatio, agreedUnits, baseUnits } = read.inputs;
  if (variety.agreedUnits !== null) {
    const moved = movedWithin(agreedUnits, move, larger(agreedUnits, baseUnits));
    const units = textFromDecimal<UnitsText>(moved.value);
    return { variety: { ...variety, agreedUnits: units }, isClamped: moved.isClamped };
  }
  const present = agreedShareRatio === null ? null : textFromDecimal<RatioText>(agreedShareRatio);
  return withMovedRatio(present, move, (ratio) => ({ ...variety, agreedShareRatio: ratio }));
}

function withMovedRatio(
  ratio: RatioText | null,
  move: Move,
  change: (ratio: RatioText) => Variety,
): MovedVariety | null {
  if (ratio === null || ratio === '0') return null;
  const moved = movedWithin(decimalFromText(ratio), move, ONE);
  return { variety: change(textFromDecimal(moved.value)), isClamped: moved.isClamped };
}
