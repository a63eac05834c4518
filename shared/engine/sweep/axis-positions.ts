import { assertNever } from '../../assert';
import { Decimal, quotient } from '../../decimal/decimal';
import {
  decimalFromText,
  type DecimalText,
  decimalText,
  textFromDecimal,
} from '../../decimal/decimal-text';
import { axisLevers, type TableLever } from '../../plan/lever-table';
import type { PlanDocument, Variety } from '../../plan/plan';
import { type LeverAxis, type LeverPoint, pointOf } from './lever-point';

/** Where an axis begins and ends, how many positions it has, and what it is compared with; plain decimals as text. */
export interface AxisRange {
  readonly min: string;
  readonly max: string;
  readonly steps: number;
  /** The position that differences are measured from; `null`: as the open scenario has it. */
  readonly reference: string | null;
}

export interface AxisSetting extends AxisRange {
  readonly lever: TableLever;
}

/** Positions between the ends are rounded, so that a scenario made of one has numbers that can be read. */
const POSITION_PLACES = 4;

/** The range that a lever is usually tried in. */
export function usualRange(lever: TableLever): AxisRange {
  const [min, max, steps] = axisLevers[lever].usual;
  return { min, max, steps, reference: null };
}

export function usualAxis(lever: TableLever): AxisSetting {
  return { lever, ...usualRange(lever) };
}

/** An axis with even positions; where lever and reference stand is a position too, if it is inside. */
export function axisOf(setting: AxisSetting, presentText: string | null): LeverAxis {
  const { lever } = setting;
  const values = positionsOf(setting, presentText).map((text) => positionValue(lever, text));
  // Each position is a value of the lever's kind.
  return { lever, values } as LeverAxis;
}

/** A position as its lever takes it: a number of enterprises, or decimal text. */
function positionValue(lever: TableLever, text: string): number | DecimalText<never> {
  const position = decimalText<DecimalText<never>>(text);
  return axisLevers[lever].kind === 'count' ? decimalFromText(position).toNumber() : position;
}

function positionsOf(
  { lever, min, max, steps, reference }: AxisSetting,
  presentText: string | null,
): readonly string[] {
  const [first, last] = [new Decimal(min), new Decimal(max)];
  const places = axisLevers[lever].kind === 'count' ? 0 : POSITION_PLACES;
  const even = Array.from({ length: steps }, (_, index) =>
    index === steps - 1
      ? last
      : first
          .plus(quotient(last.minus(first).times(index), new Decimal(steps - 1)))
          .toDecimalPlaces(places),
  );
  const marked = [reference, presentText]
    .flatMap((text) => (text === null ? [] : [new Decimal(text)]))
    .filter((value) => value.gte(first) && value.lte(last));
  const sorted = [...even, ...marked].sort((left, right) => left.comparedTo(right));
  return [...new Set(sorted.map((value) => textFromDecimal<DecimalText<string>>(value)))];
}

/** Where a lever stands now; `null` where that differs from variety to variety or is not known. */
export function presentPosition(
  lever: TableLever,
  plan: PlanDocument,
  varietyId: string | null,
): string | null {
  const variety = plan.varieties.find(({ id }) => id === varietyId) ?? null;
  const { kind } = axisLevers[lever];
  switch (kind) {
    case 'count':
      return presentWinners(variety === null ? plan.varieties : [variety]);
    case 'ratio':
      return variety?.fundRatio ?? plan.fundRatio;
    case 'score':
      return plan.score;
    case 'scale':
      return '1';
    default:
      return assertNever(kind);
  }
}

/** A typed share or a signed volume overrides the number of winners, which then stands nowhere. */
function presentWinners(varieties: readonly Variety[]): string | null {
  const reported = varieties.filter(({ baseUnits }) => baseUnits !== '0');
  const isOverridden = reported.some(
    ({ agreedShareRatio, agreedUnits }) => agreedShareRatio !== null || agreedUnits !== null,
  );
  const counts = [...new Set(reported.map(({ winners }) => winners))];
  const [only] = counts;
  if (isOverridden || counts.length !== 1 || only === undefined || only === null) return null;
  return String(only);
}

/** The place of a position on an axis; `null` where it is not one of them. */
export function axisPlaceOf(axis: LeverAxis, position: string | null): number | null {
  if (position === null) return null;
  const place = axis.values.findIndex((value) => String(value) === position);
  return place < 0 ? null : place;
}

/** The point of the axes' own reference positions; the present where they have none. */
export function referencePoint(axes: readonly (AxisSetting | null)[]): LeverPoint {
  return axes.reduce<LeverPoint>((point, axis) => {
    if (axis === null || axis.reference === null) return point;
    return { ...point, ...pointOf(axis.lever, positionValue(axis.lever, axis.reference)) };
  }, {});
}

/** An axis with one position: the place on a line, to three digits. Between numbers of enterprises there is none. */
export function axisNear(axis: LeverAxis, place: number): LeverAxis {
  if (axisLevers[axis.lever].kind === 'count') return axis;
  const value = decimalText(new Decimal(place).toSignificantDigits(3).toFixed());
  // The place stands on the axis, so it is a value of the lever's kind.
  return { lever: axis.lever, values: [value] } as LeverAxis;
}
