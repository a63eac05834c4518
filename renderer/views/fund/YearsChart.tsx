import type { ReactNode } from 'react';

import type { YearOutcome } from '../../../shared/fund/draw-fund';
import type { FundPlan } from '../../../shared/plan/fund-plan';
import { shortAmount } from '../../charts/money-words';
import { toPlotNumber } from '../../charts/plot-number';
import { stylesOf } from '../../ui/styles-of';
import fundChartsSheet from './fund-charts.module.css';
import type { FundWords } from './use-fund-words';

const css = stylesOf(fundChartsSheet);

interface YearsChartProps {
  readonly years: readonly YearOutcome[];
  readonly target: FundPlan['target'];
  readonly words: FundWords;
}

const WIDTH = 430;
const HEIGHT = 190;
const TOP = 22;
const BOTTOM = 34;
const SIDE = 10;
const MOST_BAR = 46;

/** The performance pay of each year: what was paid dark, what is expected light, with a line from P10 to P90. */
export function YearsChart({ years, target, words }: YearsChartProps): ReactNode {
  const { years: texts } = words.messages.fundDesk;
  const most = Math.max(
    1,
    ...years.map(({ p90Yuan }) => toPlotNumber(p90Yuan)),
    target === null ? 0 : toPlotNumber(target.yuan),
  );
  const step = (WIDTH - 2 * SIDE) / years.length;
  const bar = Math.min(MOST_BAR, step * 0.5);
  const y = (yuan: number): number => TOP + (HEIGHT - TOP - BOTTOM) * (1 - yuan / most);
  return (
    <svg
      className={css('years-chart')}
      viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
      role="img"
      aria-label={texts.label}
      data-testid="years-chart"
    >
      <line className={css('axis')} x1={SIDE} x2={WIDTH - SIDE} y1={y(0)} y2={y(0)} />
      {years.map((year, index) => (
        <YearBar
          key={year.year}
          {...{ year, words, bar, y }}
          middle={SIDE + step * (index + 0.5)}
          step={step}
          targetYuan={target?.year === year.year ? toPlotNumber(target.yuan) : null}
        />
      ))}
    </svg>
  );
}

function YearBar({
  year,
  words,
  bar,
  step,
  middle,
  y,
  targetYuan,
}: {
  readonly year: YearOutcome;
  readonly words: FundWords;
  readonly bar: number;
  readonly step: number;
  readonly middle: number;
  readonly y: (yuan: number) => number;
  readonly targetYuan: number | null;
}): ReactNode {
  const { years: texts, calendar } = words.messages.fundDesk;
  const [paid, p10, p50, p90] = [year.paidYuan, year.p10Yuan, year.p50Yuan, year.p90Yuan].map(
    toPlotNumber,
  ) as [number, number, number, number];
  const isOpen = p10 !== p90;
  const [low, high] = [year.p10Yuan, year.p90Yuan].map((yuan) => shortAmount(yuan, words));
  const left = middle - bar / 2;
  return (
    <g data-testid={`years-bar-${String(year.year)}`} data-open={isOpen}>
      <rect className={css('expected')} x={left} y={y(p50)} width={bar} height={y(0) - y(p50)} />
      <rect className={css('paid')} x={left} y={y(paid)} width={bar} height={y(0) - y(paid)} />
      {isOpen && (
        <g className={css('whisker')}>
          <line x1={middle} x2={middle} y1={y(p90)} y2={y(p10)} />
          <line x1={middle - 5} x2={middle + 5} y1={y(p90)} y2={y(p90)} />
          <line x1={middle - 5} x2={middle + 5} y1={y(p10)} y2={y(p10)} />
        </g>
      )}
      {targetYuan !== null && (
        <g className={css('target')}>
          <line
            x1={middle - step * 0.42}
            x2={middle + step * 0.42}
            y1={y(targetYuan)}
            y2={y(targetYuan)}
          />
          <text x={middle + step * 0.42} y={y(targetYuan) + 12}>
            {texts.target}
          </text>
        </g>
      )}
      <text className={css('amount')} x={middle} y={Math.max(12, y(Math.max(p50, p90)) - 6)}>
        {shortAmount(year.p50Yuan, words)}
      </text>
      <text className={css('year')} x={middle} y={HEIGHT - 19}>
        {year.year}
      </text>
      <text className={css('range')} x={middle} y={HEIGHT - 5}>
        {isOpen
          ? calendar.range({ low: low ?? '', high: high ?? '' })
          : paid > 0 && p50 === paid
            ? texts.paid
            : ''}
      </text>
    </g>
  );
}
