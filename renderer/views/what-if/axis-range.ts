import { Decimal, quotient } from '../../../shared/decimal/decimal';
import {
  decimalFromText,
  type DecimalText,
  decimalText,
  type RatioText,
  type ScaleText,
  type ScoreText,
  textFromDecimal,
} from '../../../shared/decimal/decimal-text';
import type { LeverAxis, LeverPoint } from '../../../shared/engine/sweep/lever-point';
import type { PlanDocument, Variety } from '../../../shared/plan/plan';
import type { AxisRange, AxisSetting, TableLever } from '../../stores/what-if-store';

export const LEAST_STEPS = 2;
export const MOST_STEPS = 41;
/** Positions between the ends are rounded, so that a scenario made of one has numbers that can be read. */
const POSITION_PLACES = 4;

const around = { min: '0.8', max: '1.2', steps: 9, reference: null } as const;

/** The range that a lever is usually tried in. */
export const usualRanges: Readonly<Record<TableLever, AxisRange>> = {
  baseScale: around,
  winners: { min: '1', max: '4', steps: 4, reference: null },
  nonSelectedScale: { min: '0', max: '2', steps: 9, reference: null },
  selectedPriceScale: around,
  preVbpPriceScale: around,
  fundRatio: { min: '0.5', max: '0.8', steps: 7, reference: null },
  score: { min: '60', max: '100', steps: 9, reference: null },
};

export function usualAxis(lever: TableLever): AxisSetting {
  return { lever, ...usualRanges[lever] };
}

/** An axis with even positions; where lever and reference stand is a position too, if it is inside. */
export function axisOf(setting: AxisSetting, presentText: string | null): LeverAxis {
  const texts = positionsOf(setting, presentText);
  const { lever } = setting;
  switch (lever) {
    case 'winners':
      return { lever, values: texts.map((text) => new Decimal(text).toNumber()) };
    case 'fundRatio':
      return { lever, values: texts.map((text) => decimalText<RatioText>(text)) };
    case 'score':
      return { lever, values: texts.map((text) => decimalText<ScoreText>(text)) };
    case 'baseScale':
    case 'nonSelectedScale':
    case 'selectedPriceScale':
    case 'preVbpPriceScale':
      return { lever, values: texts.map((text) => decimalText<ScaleText>(text)) };
  }
}

function positionsOf(
  { lever, min, max, steps, reference }: AxisSetting,
  presentText: string | null,
): readonly string[] {
  const [first, last] = [new Decimal(min), new Decimal(max)];
  const places = lever === 'winners' ? 0 : POSITION_PLACES;
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
  switch (lever) {
    case 'winners':
      return presentWinners(variety === null ? plan.varieties : [variety]);
    case 'fundRatio':
      return variety?.fundRatio ?? plan.fundRatio;
    case 'score':
      return plan.score;
    case 'baseScale':
    case 'nonSelectedScale':
    case 'selectedPriceScale':
    case 'preVbpPriceScale':
      return '1';
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
export function placeOf(axis: LeverAxis, position: string | null): number | null {
  if (position === null) return null;
  const place = axis.values.findIndex((value) => String(value) === position);
  return place < 0 ? null : place;
}

/** The point of the axes' own reference positions; the present where they have none. */
export function referencePoint(axes: readonly (AxisSetting | null)[]): LeverPoint {
  return axes.reduce<LeverPoint>((point, axis) => {
    if (axis === null || axis.reference === null) return point;
    return { ...point, ...pointOf(axis.lever, axis.reference) };
  }, {});
}

function pointOf(lever: TableLever, position: string): LeverPoint {
  switch (lever) {
    case 'winners':
      return { winners: decimalFromText(decimalText(position)).toNumber() };
    case 'nonSelectedScale':
      return { nonSelected: { kind: 'scale', scale: decimalText(position) } };
    case 'fundRatio':
    case 'score':
    case 'baseScale':
    case 'selectedPriceScale':
    case 'preVbpPriceScale':
      return { [lever]: decimalText(position) };
  }
}
