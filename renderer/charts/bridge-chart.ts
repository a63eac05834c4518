import { type YuanText } from '../../shared/decimal/decimal-text';
import { isMore, signOf, textOfNumber } from '../../shared/decimal/text-arithmetic';
import type { BridgeStep, PlanBridge } from '../../shared/engine/bridge';
import type { ChartContent } from './chart-content';
import { amountWords, withoutSign } from './chart-style';
import type { MoneyWords } from './money-words';
import { axisStart, type ChartStep, stepChart } from './step-rows';

export interface BridgeChartRequest extends MoneyWords {
  readonly bridge: Extract<PlanBridge, { kind: 'bridge' }>;
  readonly baseName: string;
  readonly otherName: string;
}

/** The exact steps from one scenario's figure to another's. */
export function bridgeChart(request: BridgeChartRequest): ChartContent {
  const { bridge, baseName, otherName, ...words } = request;
  const { bridge: texts } = words.messages.whatIfCharts;
  const total = (name: string, amountYuan: ChartStep['amountYuan']): ChartStep => ({
    name,
    kind: 'total',
    amountYuan,
    afterYuan: amountYuan,
    shownAmountYuan: amountYuan,
  });
  const steps: readonly ChartStep[] = [
    total(baseName, bridge.shownBaseYuan),
    ...bridge.steps.map((step): ChartStep => ({
      name: texts.factors[step.factor],
      kind: 'change',
      amountYuan: step.changeYuan,
      afterYuan: step.afterYuan,
      shownAmountYuan: step.shownChangeYuan,
    })),
    total(otherName, bridge.shownOtherYuan),
  ];
  const figure = texts.figures[bridge.figure];
  const startsAt = axisStart(steps);
  const drawn = stepChart({
    steps,
    startsAt,
    label: texts.label({ figure, base: baseName, other: otherName }),
    words,
  });
  return { ...drawn, title: titleOf(request), lead: leadOf(startsAt, words) };
}

/** The rule of the steps, and where the axis begins if not at zero. */
function leadOf(startsAt: number, words: MoneyWords): string {
  const { bridge, steps } = words.messages.whatIfCharts;
  if (startsAt === 0) return bridge.lead;
  const start = textOfNumber<YuanText>(startsAt);
  return steps.axisFrom({ text: bridge.lead, start: amountWords(start, words) });
}

function titleOf({
  bridge,
  baseName: base,
  otherName: other,
  ...words
}: BridgeChartRequest): string {
  const { bridge: texts } = words.messages.whatIfCharts;
  const figure = texts.figures[bridge.figure];
  const sign = signOf(bridge.differenceYuan);
  const widest = widestStep(bridge.steps, sign < 0);
  if (sign === 0 || widest === null) return texts.same({ figure, base, other });
  const said = {
    figure,
    base,
    other,
    amount: amountWords(withoutSign(bridge.differenceYuan), words),
    factor: texts.factors[widest.factor],
  };
  return sign < 0 ? texts.less(said) : texts.more(said);
}

/** The step that does most of what the whole difference does. */
function widestStep(steps: readonly BridgeStep[], isLoss: boolean): BridgeStep | null {
  const isWider = (step: BridgeStep, widest: BridgeStep): boolean =>
    isLoss
      ? isMore(widest.changeYuan, step.changeYuan)
      : isMore(step.changeYuan, widest.changeYuan);
  return steps.reduce<BridgeStep | null>(
    (widest, step) => (widest === null || isWider(step, widest) ? step : widest),
    null,
  );
}
