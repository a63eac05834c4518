import type { ReactNode } from 'react';

import type { ScoreLadder } from '../../../shared/fund/score-ladder';
import { formatPoints, formatRatio } from '../../../shared/i18n/format';
import { shortAmount } from '../../charts/money-words';
import { toPlotNumber } from '../../charts/plot-number';
import { stylesOf } from '../../ui/styles-of';
import fundChartsSheet from './fund-charts.module.css';
import type { FundWords } from './use-fund-words';

const css = stylesOf(fundChartsSheet);

const WIDTH = 430;
const HEIGHT = 150;
const TOP = 30;
const BOTTOM = 20;
const SIDE = 14;
/** The lowest tier has no room of its own below its next bound. */
const BELOW = 12;

/** The tiers as steps over the score, each as high as the performance pay in it. */
export function LadderChart({
  ladder: { tiers, score },
  words,
}: {
  readonly ladder: ScoreLadder;
  readonly words: FundWords;
}): ReactNode {
  const { ladder: texts } = words.messages.fundScore;
  const bounds = tiers.map(({ fromScore }) => toPlotNumber(fromScore));
  const now = score === null ? null : toPlotNumber(score);
  const first = Math.max(0, Math.min((bounds[1] ?? BELOW) - BELOW, now ?? 100));
  const most = Math.max(
    1,
    ...tiers.map(({ performancePayYuan }) => toPlotNumber(performancePayYuan)),
  );
  const x = (points: number): number =>
    SIDE + ((WIDTH - 2 * SIDE) * (Math.max(first, points) - first)) / (100 - first);
  const y = (yuan: number): number => TOP + (HEIGHT - TOP - BOTTOM) * (1 - yuan / most);
  const place = now === null ? -1 : bounds.filter((bound) => bound <= now).length - 1;
  return (
    <svg
      className={css('ladder-chart')}
      viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
      role="img"
      aria-label={texts.label}
      data-testid="ladder-chart"
    >
      {tiers.map((tier, index) => {
        const [from, to] = [x(bounds[index] ?? 0), x(bounds[index + 1] ?? 100)];
        const top = y(toPlotNumber(tier.performancePayYuan));
        const isNow = index === place;
        const isWide = to - from > 58;
        return (
          <g key={tier.fromScore}>
            <rect
              className={css(isNow ? 'tier is-now' : 'tier')}
              x={from}
              y={top}
              width={to - from}
              height={HEIGHT - BOTTOM - top}
            />
            <line
              className={css(isNow ? 'tier-line is-now' : 'tier-line')}
              x1={from}
              x2={to}
              y1={top}
              y2={top}
            />
            {isWide && (
              <>
                <text className={css('tier-text')} x={(from + to) / 2} y={HEIGHT - BOTTOM - 18}>
                  {formatRatio(tier.retentionRatio, words.language)}
                </text>
                <text className={css('tier-text')} x={(from + to) / 2} y={HEIGHT - BOTTOM - 5}>
                  {shortAmount(tier.performancePayYuan, words)}
                </text>
              </>
            )}
            {index > 0 && (
              <text className={css('tier-text')} x={from} y={HEIGHT - 6}>
                {formatPoints(tier.fromScore, words.language)}
              </text>
            )}
          </g>
        );
      })}
      <line className={css('axis')} x1={SIDE} x2={WIDTH - SIDE} y1={y(0)} y2={y(0)} />
      {now !== null && score !== null && (
        <>
          <line className={css('now-line')} x1={x(now)} x2={x(now)} y1={16} y2={y(0)} />
          <text className={css('now-text')} x={Math.min(WIDTH - 40, Math.max(40, x(now)))} y={11}>
            {texts.now({
              score: formatPoints(
                score,
                words.language,
                tiers.map(({ fromScore }) => fromScore),
              ),
            })}
          </text>
        </>
      )}
    </svg>
  );
}
