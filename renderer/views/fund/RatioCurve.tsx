import type { ReactNode } from 'react';

import type { RatioPoint } from '../../../shared/fund/compare-policies';
import { formatRatio } from '../../../shared/i18n/format';
import { shortAmount } from '../../charts/money-words';
import { toPlotNumber } from '../../charts/plot-number';
import type { ShownTable } from '../../table/shown-table';
import { HiddenTable } from '../../ui/HiddenTable';
import { stylesOf } from '../../ui/styles-of';
import fundSheet from './fund.module.css';
import fundChartsSheet from './fund-charts.module.css';
import type { FundWords } from './use-fund-words';

const css = stylesOf(fundSheet, fundChartsSheet);

const WIDTH = 430;
const HEIGHT = 150;
const TOP = 18;
const BOTTOM = 20;
const SIDE = 30;
const TICK = 10;

/** The performance pay over one flat retention ratio. */
export function RatioCurve({
  curve,
  words,
}: {
  readonly curve: readonly RatioPoint[];
  readonly words: FundWords;
}): ReactNode {
  const { curve: texts } = words.messages.fundPolicies;
  const points = curve.map((point) => ({
    point,
    ratio: toPlotNumber(point.retentionRatio),
    yuan: toPlotNumber(point.performancePayYuan),
  }));
  const mostRatio = Math.max(...points.map(({ ratio }) => ratio));
  const most = Math.max(1, ...points.map(({ yuan }) => yuan));
  const x = (ratio: number): number => SIDE + (WIDTH - 2 * SIDE) * (ratio / mostRatio);
  const y = (yuan: number): number => TOP + (HEIGHT - TOP - BOTTOM) * (1 - yuan / most);
  const ticks = points.filter((_, index) => index % TICK === 0);
  return (
    <section className={css('fund-section')} data-testid="ratio-curve">
      <h2>{texts.title}</h2>
      <p className={css('fund-lead')}>{texts.lead}</p>
      <svg
        className={css('years-chart')}
        viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
        role="img"
        aria-label={texts.label}
      >
        <line className={css('axis')} x1={SIDE} x2={WIDTH - SIDE} y1={y(0)} y2={y(0)} />
        <polyline
          className={css('curve')}
          points={points
            .map(({ ratio, yuan }) => `${x(ratio).toFixed(1)},${y(yuan).toFixed(1)}`)
            .join(' ')}
        />
        {ticks.map(({ point, ratio, yuan }) => (
          <g key={point.retentionRatio}>
            <circle className={css('payment')} cx={x(ratio)} cy={y(yuan)} r={3} />
            <text className={css('range')} x={x(ratio)} y={y(yuan) - 7}>
              {shortAmount(point.performancePayYuan, words)}
            </text>
            <text className={css('year')} x={x(ratio)} y={HEIGHT - 5}>
              {formatRatio(point.retentionRatio, words.language)}
            </text>
          </g>
        ))}
      </svg>
      <HiddenTable table={curveTable(curve, words)} />
    </section>
  );
}

function curveTable(curve: readonly RatioPoint[], words: FundWords): ShownTable {
  const { curve: texts, fund } = words.messages.fundPolicies;
  return {
    caption: texts.label,
    columns: [texts.ratio, fund],
    rows: curve.map(({ retentionRatio, performancePayYuan }) => ({
      key: retentionRatio,
      cells: [
        { shown: formatRatio(retentionRatio, words.language), exact: retentionRatio },
        { shown: words.digits(performancePayYuan), exact: performancePayYuan },
      ],
    })),
  };
}
