import { ZERO } from '../decimal/decimal';
import { decimalFromText, textFromDecimal, type YuanText } from '../decimal/decimal-text';
import type { Waterfall, WaterfallStep } from './waterfall';

/** A step with the running total as it is read: the shown amounts so far. */
export interface ShownStep extends WaterfallStep {
  readonly shownAfterYuan: YuanText;
}

/** The steps with running totals that the shown amounts add up to, to the fen. */
export function shownSteps({ steps }: Waterfall): readonly ShownStep[] {
  let after = ZERO;
  return steps.map((step) => {
    const amount = decimalFromText(step.shownAmountYuan);
    after = step.kind === 'total' ? amount : after.plus(amount);
    return { ...step, shownAfterYuan: textFromDecimal<YuanText>(after) };
  });
}
