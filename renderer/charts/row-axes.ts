import { colors } from '../ui/colors';
import { valueAxis } from './chart-style';
import { axisMoney, moneyUnitName, type MoneyWords } from './money-words';

export const AXIS_ROW_PIXELS = 26;
const TOP = 8;
const BOTTOM = 40;

/** The height that so many rows need. */
export function rowsHeight(rows: number, rowPixels = AXIS_ROW_PIXELS): number {
  return rows * rowPixels + TOP + BOTTOM;
}

/** The place of rows beside their names. */
export function rowsGrid(nameWidth: number): Record<string, unknown> {
  return { left: nameWidth, right: 10, top: TOP, bottom: BOTTOM, outerBoundsMode: 'none' };
}

/** Names of rows, the first at the top; a name too long for its column ends in dots. */
export function namesAxis(
  names: readonly string[],
  nameWidth: number,
  strong: ReadonlySet<number> = new Set(),
): Record<string, unknown> {
  return {
    type: 'category',
    inverse: true,
    data: names.map((value, index) =>
      strong.has(index) ? { value, textStyle: { fontWeight: 600, color: colors.ink } } : value,
    ),
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: {
      color: colors.ink,
      fontSize: 12,
      width: nameWidth - 12,
      overflow: 'truncate',
      interval: 0,
    },
  };
}

/** Amounts along the bottom, with room for words beyond the outermost bars, and the unit below. */
export function amountsAxis(
  amounts: readonly number[],
  words: MoneyWords,
  extra: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  const { min, max } = amountsExtent(amounts);
  return valueAxis({
    min,
    max,
    splitNumber: 4,
    name: moneyUnitName(words),
    nameLocation: 'middle',
    nameGap: 20,
    nameTextStyle: { color: colors.secondary, fontSize: 11 },
    splitLine: {
      show: true,
      showMinLine: min === 0,
      showMaxLine: false,
      lineStyle: { color: colors.faintLine },
    },
    axisLabel: {
      color: colors.tertiary,
      fontSize: 11,
      hideOverlap: true,
      showMinLabel: min === 0,
      showMaxLabel: false,
      formatter: (value: number) => axisMoney(value, words),
    },
    ...extra,
  });
}

/** The part of the width that words beside a bar may need. */
const WORDS_PART = 0.24;

/** From the least to the greatest amount, zero included; with room for words where bars end. */
export function amountsExtent(amounts: readonly number[]): {
  readonly min: number;
  readonly max: number;
} {
  const least = Math.min(0, ...amounts);
  const most = Math.max(0, ...amounts);
  const span = most === least ? 1 : most - least;
  return {
    min: least < 0 ? least - WORDS_PART * span : 0,
    max: most > 0 || least === 0 ? most + WORDS_PART * span : 0,
  };
}

/** The zero from which amounts are counted. */
export function zeroLine(): object {
  return {
    silent: true,
    symbol: 'none',
    animation: false,
    label: { show: false },
    lineStyle: { color: colors.secondary, width: 1, type: 'solid' },
    data: [{ xAxis: 0 }],
  };
}
