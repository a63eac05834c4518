import type { ReactNode } from 'react';

import { detailMonthAt, type UsePicture } from '../../../shared/declaration/round-detail';
import { stylesOf } from '../../ui/styles-of';
import declareDetailSheet from './declare-detail.module.css';

const css = stylesOf(declareDetailSheet);

interface UseChartProps {
  readonly use: UsePicture;
  readonly label: string;
  readonly marks: { readonly lastTwelve: string; readonly forecast: string };
}

const WIDTH = 520;
const HEIGHT = 150;
const LEFT = 8;
const RIGHT = 10;
const TOP = 14;
const BOTTOM = 20;
const SHOWN_MONTHS = 36;

/** History as a line, months without stock hollow, the mean of the last year, and the year to come with its bands. */
export function UseChart({ use, label, marks }: UseChartProps): ReactNode {
  const skipped = Math.max(0, use.units.length - SHOWN_MONTHS);
  const history = use.units.slice(skipped);
  const { forecast } = use;
  const months = history.length + forecast.length;
  const most = Math.max(
    1,
    ...history,
    ...use.marked.map(({ filledUnits }) => filledUnits),
    ...forecast.map(({ most: highest }) => highest),
  );
  const x = (month: number): number =>
    LEFT + ((WIDTH - LEFT - RIGHT) * (month + 0.5)) / Math.max(1, months);
  const y = (units: number): number => TOP + (HEIGHT - TOP - BOTTOM) * (1 - units / most);
  const point = (month: number, units: number): string =>
    `${x(month).toFixed(1)},${y(units).toFixed(1)}`;
  const filledOf = new Map(use.marked.map(({ month, filledUnits }) => [month, filledUnits]));
  const hollow = new Set([...filledOf.keys(), ...use.proposed]);
  const named = history.map((units, place) => ({
    units,
    place,
    month: detailMonthAt(use, skipped + place),
  }));
  const first = history.length;
  const band = (
    upper: (month: UsePicture['forecast'][number]) => number,
    lower: (month: UsePicture['forecast'][number]) => number,
  ): string =>
    [
      ...forecast.map((each, month) => point(first + month, upper(each))),
      ...forecast.map((each, month) => point(first + month, lower(each))).reverse(),
    ].join(' ');
  const lastFrom = Math.max(0, history.length - 12);
  return (
    <svg
      className={css('use-chart')}
      viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
      role="img"
      aria-label={label}
      data-testid="use-chart"
    >
      <line className={css('axis')} x1={LEFT} x2={WIDTH - RIGHT} y1={y(0)} y2={y(0)} />
      {named
        .filter(({ month }) => month.endsWith('-01'))
        .map(({ month, place }) => (
          <text key={month} x={x(place)} y={HEIGHT - 6}>
            {month.slice(0, 4)}
          </text>
        ))}
      <polygon
        className={css('band is-wide')}
        points={band(
          (month) => month.most,
          (month) => month.least,
        )}
      />
      <polygon
        className={css('band')}
        points={band(
          (month) => month.high,
          (month) => month.low,
        )}
      />
      <polyline
        className={css('history')}
        points={named.map(({ units, place }) => point(place, units)).join(' ')}
      />
      <line
        className={css('last-twelve')}
        x1={x(lastFrom)}
        x2={x(months - 1)}
        y1={y(use.lastTwelveMean)}
        y2={y(use.lastTwelveMean)}
      />
      <text x={LEFT} y={TOP - 3}>
        ┄ {marks.lastTwelve}
      </text>
      <polyline
        className={css('forecast')}
        points={forecast.map(({ middle }, month) => point(first + month, middle)).join(' ')}
      />
      <text className={css('forecast-word')} x={WIDTH - RIGHT} y={TOP - 3}>
        {marks.forecast}
      </text>
      {named
        .filter(({ month }) => hollow.has(month))
        .map(({ month, units, place }) => (
          <circle key={month} className={css('stock-out')} cx={x(place)} cy={y(units)} r={4}>
            <title>{month}</title>
          </circle>
        ))}
      {named.map(({ month, units, place }) => {
        const filled = filledOf.get(month);
        return filled === undefined ? null : (
          <g key={month} className={css('filled')} data-testid={`filled-${month}`}>
            <line x1={x(place)} x2={x(place)} y1={y(units) - 4} y2={y(filled)} />
            <circle cx={x(place)} cy={y(filled)} r={3} />
          </g>
        );
      })}
    </svg>
  );
}
