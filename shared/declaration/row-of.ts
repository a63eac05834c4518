import { larger, smaller } from '../decimal/decimal';
import {
  decimalFromText,
  textFromDecimal,
  type UnitsText,
  type YuanText,
} from '../decimal/decimal-text';
import { total } from '../forecast/float-sums';
import { unitsTextOfForecast } from '../forecast/forecast-text';
import type { RoundEntry } from '../plan/declaration-round';
import type { Variety } from '../plan/plan';
import { unbrandedUnits } from './brand-parts';
import { largestShare } from './largest-share';
import { presentBaseUnits } from './present-base';
import type { BaseFigures, DeclarationCase, Recommendation } from './recommendation';
import type { RoundVariety } from './round-cases';
import { FLAG_ORDER, type KnownRow, type RoundRow, type RowFlag } from './round-row';

/** What was worked out of a variety: its rules, and the figures of its shown base and of its present one. */
export interface WorkedOut {
  readonly recommendation: Recommendation;
  /** Of the declared base, or of the safe one. */
  readonly shown: BaseFigures;
  /** `null` where the variety was never declared. */
  readonly present: BaseFigures | null;
}

/** The line of a variety. */
export function rowOf(
  { variety, entry, use, outcome }: RoundVariety,
  worked: WorkedOut | null,
): RoundRow {
  const named = { ...namesOf(variety), meanUseUnits: use?.meanUseUnits ?? null };
  const lastTwelveUnits =
    use === null
      ? null
      : wholeUnits(unitsTextOfForecast(total(use.forecast.series.units.slice(-12))));
  const flags = new Set<RowFlag>(use?.forecast.flags.map(({ kind }) => kind) ?? []);
  if (presentBaseUnits(variety) === '0') flags.add('neverReported');
  if (outcome.kind === 'problem' || worked === null) {
    const problem =
      outcome.kind === 'problem' ? outcome.problem : ({ kind: 'usableUnknown' } as const);
    return {
      ...named,
      lastTwelveUnits,
      entry,
      flags: ordered(flags),
      outcome: { kind: 'problem', problem },
    };
  }
  const { case: one } = outcome;
  const { recommendation, shown, present } = worked;
  const { rules } = recommendation;
  const largest = largestShare(one, shown);
  const isBelow = one.floorUnits !== null && shown.baseUnits.lt(one.floorUnits);
  if (isBelow && entry.reason.trim() === '') flags.add('belowFloor');
  const cap = entry.capUnits === null ? null : decimalFromText(entry.capUnits);
  if (cap !== null && shown.baseUnits.gt(cap)) flags.add('aboveCap');
  if (isOvertaken(entry, rules)) flags.add('changed');
  if (!shown.baseUnits.mod(one.limits.stepUnits).isZero()) flags.add('brokenPack');
  if (unbrandedUnits(entry)?.isOver === true) flags.add('brandsOver');
  if (rules.safe.reason.kind === 'raised') flags.add('floorRisk');
  if (!rules.safe.expectedYuan.gt(0)) flags.add('losing');
  else if (recommendation.differsMuch) flags.add('differs');
  return {
    ...named,
    lastTwelveUnits,
    entry,
    flags: ordered(flags),
    outcome: {
      kind: 'known',
      usable: usableRange(one, entry),
      floorUnits: one.floorUnits === null ? null : textFromDecimal(one.floorUnits),
      rules: {
        safe: textFromDecimal(rules.safe.baseUnits),
        expected: textFromDecimal(rules.expected.baseUnits),
        minimaxRegret: textFromDecimal(rules.minimaxRegret.baseUnits),
      },
      shownUnits: textFromDecimal(shown.baseUnits),
      expectedYuan: textFromDecimal(shown.expectedYuan),
      presentYuan: present === null ? null : textFromDecimal(present.expectedYuan),
      stakeYuan: stakeYuan(rules, shown),
      missedRatio: textFromDecimal(largest.shortfallRatio),
      agreedUnits: textFromDecimal(largest.agreedUnits),
      reasons: {
        safe: rules.safe.reason,
        expected: rules.expected.reason,
        minimaxRegret: rules.minimaxRegret.reason,
      },
    },
  };
}

function isOvertaken({ declared }: RoundEntry, rules: Recommendation['rules']): boolean {
  if (declared === null || declared.by === 'typed') return false;
  return !rules[declared.by].baseUnits.eq(declared.baseUnits);
}

function ordered(flags: ReadonlySet<RowFlag>): readonly RowFlag[] {
  return FLAG_ORDER.filter((flag) => flags.has(flag));
}

/** A typed use as it was typed; a forecast is no truer than to the unit. */
function usableRange(
  { usable }: DeclarationCase,
  { usable: typed }: RoundEntry,
): KnownRow['usable'] {
  const shown = (chance: number): UnitsText => {
    const units = textFromDecimal<UnitsText>(usable.quantileUnits(chance));
    return typed === null ? wholeUnits(units) : units;
  };
  return {
    p10Units: shown(0.1),
    p50Units: shown(0.5),
    p90Units: shown(0.9),
    isCertain: usable.points.length === 1,
  };
}

function stakeYuan(rules: Recommendation['rules'], shown: BaseFigures): YuanText | null {
  if (rules.expected.reason.kind === 'risesBeyond') return null;
  const { safe, expected, minimaxRegret } = rules;
  const values = [safe, expected, minimaxRegret, shown].map(({ expectedYuan }) => expectedYuan);
  return textFromDecimal(values.reduce(larger).minus(values.reduce(smaller)));
}

function namesOf(
  variety: Variety,
): Pick<
  RoundRow,
  | 'varietyId'
  | 'genericName'
  | 'dosageForm'
  | 'specification'
  | 'unit'
  | 'presentUnits'
  | 'purchasedUnits'
> {
  const { id, genericName, dosageForm, specification, unit, baseUnits } = variety;
  const presentUnits = presentBaseUnits(variety);
  const purchasedUnits = presentUnits === baseUnits ? null : baseUnits;
  return {
    varietyId: id,
    genericName,
    dosageForm,
    specification,
    unit,
    presentUnits,
    purchasedUnits,
  };
}

function wholeUnits(text: UnitsText): UnitsText {
  return textFromDecimal(decimalFromText(text).toDecimalPlaces(0));
}
