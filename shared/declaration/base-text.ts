import {
  type RatioText,
  textFromDecimal,
  type UnitsText,
  type YuanText,
} from '../decimal/decimal-text';
import type { BaseFigures } from './recommendation';

/** {@link BaseFigures} as text, to be sent and shown. */
export interface BaseText {
  readonly baseUnits: UnitsText;
  readonly expectedYuan: YuanText;
  /** `null` where nothing is known to be the best. */
  readonly regretYuan: YuanText | null;
  readonly shares: readonly {
    readonly winners: number;
    readonly agreedUnits: UnitsText;
    readonly valueYuan: YuanText;
    readonly shortfallRatio: RatioText;
    /** Of 20 such years, in how many the volume is missed: the nearest whole number. */
    readonly missedOf20: number;
  }[];
}

export function baseText(figures: BaseFigures): BaseText {
  return {
    baseUnits: textFromDecimal(figures.baseUnits),
    expectedYuan: textFromDecimal(figures.expectedYuan),
    regretYuan: figures.regretYuan === null ? null : textFromDecimal(figures.regretYuan),
    shares: figures.shares.map((share) => ({
      winners: share.winners,
      agreedUnits: textFromDecimal(share.agreedUnits),
      valueYuan: textFromDecimal(share.valueYuan),
      shortfallRatio: textFromDecimal(share.shortfallRatio),
      missedOf20: share.shortfallRatio.times(20).toDecimalPlaces(0).toNumber(),
    })),
  };
}
