import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { presetWeights, yearForecast } from '../../../shared/forecast/year-forecast';
import { yearParts } from '../../../shared/forecast/year-parts';

/** A history whose forecast was worked out elsewhere: the year, its spread and its months, of 36 and of 24 months. */
interface GoldenSeries {
  readonly history36: readonly number[];
  readonly expected36: {
    readonly F: number;
    readonly u: number;
    readonly months: readonly number[];
  };
  readonly F24: number;
  readonly u24: number;
}

/** The largest distance from figures worked out elsewhere, relative; `null` where the folder has no `golden.json`. */
export function distanceFromGolden(folder: string): number | null {
  const file = join(folder, 'golden.json');
  if (!existsSync(file)) return null;
  const golden = JSON.parse(readFileSync(file, 'utf8')) as readonly GoldenSeries[];
  return Math.max(...golden.map(distanceOf));
}

function distanceOf({ history36, expected36, F24, u24 }: GoldenSeries): number {
  const whole = yearForecast(yearParts(history36), presetWeights);
  const late = yearForecast(yearParts(history36.slice(-24)), presetWeights);
  const pairs: readonly (readonly [number | undefined, number])[] = [
    [whole.yearUnits, expected36.F],
    [whole.spreadUnits, expected36.u],
    [late.yearUnits, F24],
    [late.spreadUnits, u24],
    ...expected36.months.map((units, month) => [whole.months[month], units] as const),
  ];
  return Math.max(...pairs.map(([made = NaN, known]) => Math.abs(made / known - 1)));
}
