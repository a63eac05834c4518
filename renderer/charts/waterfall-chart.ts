import type { Waterfall, WaterfallStepId } from '../../shared/engine/waterfall';
import type { ChartContent } from './chart-content';
import { amountWords } from './chart-style';
import type { MoneyWords } from './money-words';
import { stepChart } from './step-rows';

export interface WaterfallChartRequest extends MoneyWords {
  readonly waterfall: Waterfall;
}

/** How the budget becomes performance pay. */
export function waterfallChart({ waterfall, ...words }: WaterfallChartRequest): ChartContent {
  const { waterfall: texts } = words.messages.whatIfCharts;
  const steps = waterfall.steps.map((step) => ({ ...step, name: texts.steps[step.id] }));
  return {
    ...stepChart({ steps, startsAt: 0, label: texts.label, words }),
    title: titleOf(waterfall, words),
  };
}

function titleOf(waterfall: Waterfall, words: MoneyWords): string {
  const { waterfall: texts } = words.messages.whatIfCharts;
  const amountOf = (id: WaterfallStepId): string | null => {
    const step = waterfall.steps.find((candidate) => candidate.id === id);
    return step === undefined ? null : amountWords(step.shownAmountYuan, words);
  };
  const budget = amountOf('budget') ?? '';
  const pay = amountOf('performancePay');
  return pay === null
    ? texts.scoreMissing({ budget, balance: amountOf('balanceBase') ?? '' })
    : texts.title({ budget, pay });
}
