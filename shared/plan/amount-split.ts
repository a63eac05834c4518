import { type Decimal, quotient, sum } from '../decimal/decimal';
import {
  decimalFromText,
  type RatioText,
  textFromDecimal,
  type YuanText,
} from '../decimal/decimal-text';
import type { ImportSummary } from '../purchases/reading/import-summary';

/** A part of what was bought. */
export interface AmountPart {
  readonly amountYuan: YuanText;
  /** Its share of the whole; `null` where the whole is not above zero. */
  readonly shareRatio: RatioText | null;
}

/** How the amount of an import falls apart. `rest`: selected without volume, and what does not count as S. */
export interface AmountSplit {
  readonly selected: AmountPart;
  readonly nonSelected: AmountPart;
  readonly rest: AmountPart;
}

export function amountSplit({ totals, varieties }: ImportSummary): AmountSplit {
  const whole = decimalFromText(totals.amountYuan);
  const selected = sum(varieties.map((each) => decimalFromText(each.selectedAmountYuan)));
  const nonSelected = sum(varieties.map((each) => decimalFromText(each.nonSelectedAmountYuan)));
  return {
    selected: partOf(selected, whole),
    nonSelected: partOf(nonSelected, whole),
    rest: partOf(whole.minus(selected).minus(nonSelected), whole),
  };
}

function partOf(part: Decimal, whole: Decimal): AmountPart {
  return {
    amountYuan: textFromDecimal<YuanText>(part),
    shareRatio: whole.gt(0) ? textFromDecimal<RatioText>(quotient(part, whole)) : null,
  };
}
