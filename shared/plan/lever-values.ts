import { ONE } from '../decimal/decimal';
import {
  decimalFromText,
  type DecimalText,
  decimalText,
  type RatioText,
  type ScaleText,
  textFromDecimal,
} from '../decimal/decimal-text';
import { readTypedNumber } from '../decimal/typed-number';
import { type Result, success } from '../result';
import { MOST_TIMES } from './axis-limits';
import { doubled } from './lever-steps';
import type { Levers } from './levers';
import { type CellProblem, readRatio, readUpTo } from './typed-values';

/** A share of a whole in hundredths, as it stands beside a % sign. */
export type PercentText = DecimalText<'percent'>;

export function percentOfRatio(ratio: RatioText): PercentText {
  return textFromDecimal<PercentText>(decimalFromText(ratio).times(100));
}

export function ratioOfPercent(percent: PercentText): RatioText {
  return textFromDecimal<RatioText>(decimalFromText(percent).times('0.01'));
}

/** A percentage typed with its sign or without: 30 and 30% are the same. */
export function readPercent(text: string): Result<PercentText | null, CellProblem> {
  const typed = readTypedNumber(text);
  if (typed.kind !== 'number' || !typed.isPercent) return readUpTo<PercentText>(text, 100);
  const ratio = readRatio(text);
  if (!ratio.ok || ratio.value === null) return ratio.ok ? success(null) : ratio;
  return success(percentOfRatio(ratio.value));
}

export function readTimes(text: string): Result<ScaleText | null, CellProblem> {
  return readUpTo<ScaleText>(text, MOST_TIMES);
}

const TWICE: ScaleText = decimalText('2');

/** Where a multiplier's slider ends: twice, or beyond what is set. */
export function farScale(scale: ScaleText): ScaleText {
  return decimalFromText(scale).lte(decimalFromText(TWICE)) ? TWICE : doubled(scale, '2');
}

export const ONCE: ScaleText = textFromDecimal<ScaleText>(ONE);

/** Whether a lever of the hospital is set. */
export function isSet(levers: Levers, lever: keyof Levers): boolean {
  return lever in levers;
}
