import { type ReactNode, useMemo } from 'react';

import type { FundBridgeStep } from '../../../shared/fund/fund-bridge';
import type { ChartContent } from '../../charts/chart-content';
import { ChartFrame } from '../../charts/ChartFrame';
import { axisStart, type ChartStep, stepChart } from '../../charts/step-rows';
import type { FundForecast } from '../../results/fund-questions';
import { stylesOf } from '../../ui/styles-of';
import fundSheet from './fund.module.css';
import { type FundWords, useFundWords } from './use-fund-words';

const css = stylesOf(fundSheet);

/** The exact way from the budgets of all groups to the fund. */
export function FundBridge({ forecast }: { readonly forecast: FundForecast }): ReactNode {
  const words = useFundWords();
  const { bridge } = forecast;
  const { bridge: texts } = words.messages.fundDesk;
  const content = useMemo(
    () => (bridge === null ? null : bridgeContent(bridge, forecast, words)),
    [bridge, forecast, words],
  );
  return (
    <section className={css('fund-section')} data-testid="fund-bridge">
      {content === null ? (
        <p className={css('fund-lead')}>
          {forecast.figures.overlaps.length > 0 ? texts.overlapping : texts.unknown}
        </p>
      ) : (
        <ChartFrame {...content} testId="chart-fund-bridge" />
      )}
    </section>
  );
}

function bridgeContent(
  bridge: readonly FundBridgeStep[],
  { figures: { totals } }: FundForecast,
  words: FundWords,
): ChartContent {
  const { bridge: texts } = words.messages.fundDesk;
  const steps = bridge.map(({ part, ...step }): ChartStep => ({
    ...step,
    name: texts.parts[part],
  }));
  const { label, lead } = texts;
  return {
    ...stepChart({ steps, startsAt: axisStart(steps), label, words }),
    title: texts.title({
      balance: words.amount(totals.balanceBaseYuan),
      fund: totals.performancePayYuan === null ? '' : words.amount(totals.performancePayYuan),
    }),
    lead,
  };
}
