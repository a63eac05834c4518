import { Decimal, sum, ZERO } from '../decimal/decimal';
import { decimalFromText, textFromDecimal, type YuanText } from '../decimal/decimal-text';
import { allocateYuan, roundYuan } from '../decimal/rounding';
import type { SpendingCut } from './goal';

/** A cut with what it and those before it bring together, and its amounts as a table shows them: whole fen that add up. */
export interface RankedCut extends SpendingCut {
  readonly cumulativeYuan: YuanText;
  readonly shownGainYuan: YuanText;
  /** With the last cut it is what the figure reaches less what it is now, both as they are shown. */
  readonly shownCumulativeYuan: YuanText;
}

/** From which figure to which the cuts lead. */
interface CutsLedger {
  readonly cuts: readonly SpendingCut[];
  readonly presentYuan: YuanText;
  readonly reachedYuan: YuanText;
}

/** The cuts in their order, each with the sum so far. */
export function rankedCuts({ cuts, presentYuan, reachedYuan }: CutsLedger): readonly RankedCut[] {
  const gains = cuts.map(({ gainYuan }) => decimalFromText(gainYuan));
  const [present, reached] = [decimalFromText(presentYuan), decimalFromText(reachedYuan)];
  const shownGains = allocateYuan(roundYuan(reached).minus(roundYuan(present)), gains);
  let [added, shown] = [ZERO, ZERO];
  return cuts.map((cut, index) => {
    const shownGain = shownGains[index] ?? ZERO;
    added = added.plus(gains[index] ?? ZERO);
    shown = shown.plus(shownGain);
    return {
      ...cut,
      cumulativeYuan: textFromDecimal<YuanText>(added),
      shownGainYuan: textFromDecimal<YuanText>(shownGain),
      shownCumulativeYuan: textFromDecimal<YuanText>(shown),
    };
  });
}

/** What is cut altogether: the sum of the cuts as each is shown, to the fen. */
export function shownTotalCutYuan(cuts: readonly SpendingCut[]): YuanText {
  return textFromDecimal(sum(cuts.map(({ cutYuan }) => roundYuan(decimalFromText(cutYuan)))));
}

/** Where goal seek may begin: a twentieth more than now, in whole yuan; `null` where there is nothing now. */
export function suggestedTarget(presentYuan: YuanText | null): YuanText | null {
  if (presentYuan === null) return null;
  const present = decimalFromText(presentYuan);
  if (!present.gt(ZERO)) return null;
  return textFromDecimal(present.times('1.05').toDecimalPlaces(0, Decimal.ROUND_UP));
}
