import type { RatioText, UnitsText, YuanText } from '../decimal/decimal-text';
import type { RoundEntry } from '../plan/declaration-round';
import type { DeclarationProblem } from './declaration-case';
import type { DeclarationRule, Recommendation } from './recommendation';
import type { RuleReason } from './rule-reasons';

/** What a person should look at before declaring a variety. */
export type RowFlag =
  | 'stockOut'
  /** The base is below the floor, and no reason is given. */
  | 'belowFloor'
  /** The declared base is above the cap that was typed. */
  | 'aboveCap'
  /** The declared base is no whole number of packs. */
  | 'brokenPack'
  /** It was accepted by a rule that now says another base: what that rests on has changed since. */
  | 'changed'
  /** Its brands are more than the declared base. */
  | 'brandsOver'
  | 'floorRisk'
  | 'neverReported'
  | 'losing'
  | 'differs'
  | 'new'
  | 'stopped'
  | 'lumpy';

/** One line of the declaration list. */
export interface RoundRow {
  readonly varietyId: string;
  readonly genericName: string;
  readonly specification: string;
  readonly unit: string;
  /** The base it was declared with; 0 where it never was. */
  readonly presentUnits: UnitsText;
  /** What the plan counts with though nothing was declared: a year's purchases; `null` where there is no such base. */
  readonly purchasedUnits: UnitsText | null;
  readonly dosageForm: string;
  readonly lastTwelveUnits: UnitsText | null;
  /** Of the last two years; `null` where the variety was not bought that long. */
  readonly meanUseUnits: UnitsText | null;
  readonly entry: RoundEntry;
  readonly flags: readonly RowFlag[];
  readonly outcome:
    | ({ readonly kind: 'known' } & KnownRow)
    | { readonly kind: 'problem'; readonly problem: DeclarationProblem };
}

export interface KnownRow {
  readonly usable: {
    readonly p10Units: UnitsText;
    readonly p50Units: UnitsText;
    readonly p90Units: UnitsText;
    readonly isCertain: boolean;
  };
  readonly floorUnits: UnitsText | null;
  readonly rules: Readonly<Record<keyof Recommendation['rules'], UnitsText>>;
  /** The declared base, or the safe one while none is. */
  readonly shownUnits: UnitsText;
  readonly expectedYuan: YuanText;
  /** Of the present base; `null` where there is none. */
  readonly presentYuan: YuanText | null;
  /**
   * How far the expected values of the three rules' bases and of the shown one lie apart: what choosing the wrong one costs on
   * average. `null` where bases beyond those that were looked at are worth more.
   */
  readonly stakeYuan: YuanText | null;
  /** The chance that the volume of the shown base is missed when the largest share comes that may. */
  readonly missedRatio: RatioText;
  readonly agreedUnits: UnitsText;
  readonly reasons: Readonly<Record<keyof Recommendation['rules'], RuleReason>>;
}

/**
 * By which rule a declared base was taken, and whether that rule still says the same: what it rests on may have changed
 * since. `null` where none is declared, or it was typed.
 */
export function takenRule({
  entry: { declared },
  outcome,
}: RoundRow): { readonly rule: DeclarationRule; readonly isStill: boolean } | null {
  if (declared === null || declared.by === 'typed') return null;
  const isStill = outcome.kind === 'known' && outcome.rules[declared.by] === declared.baseUnits;
  return { rule: declared.by, isStill };
}

/** What is to be looked at in a row, the gravest first. */
export const FLAG_ORDER: readonly RowFlag[] = [
  'stockOut',
  'belowFloor',
  'aboveCap',
  'brokenPack',
  'changed',
  'brandsOver',
  'floorRisk',
  'neverReported',
  'losing',
  'differs',
  'new',
  'stopped',
  'lumpy',
];
