import {
  decimalFromText,
  type RatioText,
  textFromDecimal,
  type UnitsText,
  type YuanText,
} from '../decimal/decimal-text';
import { total } from '../forecast/float-sums';
import { unitsTextOfForecast } from '../forecast/forecast-text';
import { type LearningText, learningText } from '../forecast/learning-text';
import type { DeclarationRound, RoundEntry } from '../plan/declaration-round';
import type { PlanDocument, Variety } from '../plan/plan';
import { unbrandedUnits } from './brand-parts';
import type { DeclarationProblem } from './declaration-case';
import { largestShare } from './largest-share';
import {
  type BaseFigures,
  type DeclarationCase,
  type DeclarationRule,
  figuresReader,
  recommend,
  type Recommendation,
} from './recommendation';
import { roundVarieties, type RoundVariety } from './round-cases';
import { type RoundSums, roundSums } from './round-sums';
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
  readonly presentUnits: UnitsText;
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
  /** What the best base is worth: the money at stake. */
  readonly stakeYuan: YuanText;
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

/** A round worked out: its lines, its sums, and what the draws need. */
export interface RoundReport extends RoundSums {
  readonly rows: readonly RoundRow[];
  /** How the forecasts of smooth varieties were weighted; `null` where none of the round was ever bought. */
  readonly learning: LearningText | null;
  /** The names of the drawn varieties, in their order. */
  readonly drawnNames: readonly string[];
}

/** Reads rounds, and keeps what it worked out of each variety until something of it changes. */
export type RoundReader = (plan: PlanDocument, round: DeclarationRound) => RoundReport;

export function createRoundReader(): RoundReader {
  const known = new Map<string, { readonly key: string; readonly worked: Worked }>();
  return (plan, round) => {
    const varieties = roundVarieties(plan, round);
    const worked = varieties.map((one) => {
      if (one.outcome.kind === 'problem') return null;
      const key = keyOf(one.entry, one.outcome.case);
      const before = known.get(one.variety.id);
      if (before?.key === key) return before.worked;
      const now = workOut(one.outcome.case, one.entry);
      known.set(one.variety.id, { key, worked: now });
      return now;
    });
    return reportOf({ plan, varieties, worked, round });
  };
}

interface Worked {
  readonly recommendation: Recommendation;
  readonly shown: BaseFigures;
  readonly present: BaseFigures | null;
}

function workOut(one: DeclarationCase, { declared }: RoundEntry): Worked {
  const recommendation = recommend(one);
  const figuresOf = figuresReader(one);
  const shown =
    declared === null ? recommendation.rules.safe : figuresOf(decimalFromText(declared.baseUnits));
  const present = one.presentUnits.isZero() ? null : figuresOf(one.presentUnits);
  return { recommendation, shown, present };
}

/** Everything that a variety's figures follow from, as text. */
function keyOf(
  { declared }: RoundEntry,
  { terms, limits, hasCap, presentUnits, riskRatio, floorUnits }: DeclarationCase,
): string {
  return JSON.stringify([declared, terms, limits, hasCap, presentUnits, riskRatio, floorUnits]);
}

function reportOf({
  plan,
  varieties,
  worked,
  round,
}: {
  readonly plan: PlanDocument;
  readonly varieties: readonly RoundVariety[];
  readonly worked: readonly (Worked | null)[];
  readonly round: DeclarationRound;
}): RoundReport {
  const rows = varieties.map((one, index) => rowOf(one, worked[index] ?? null));
  const declared = varieties.flatMap((one, index) => {
    const known = worked[index] ?? null;
    if (one.outcome.kind === 'problem' || known === null) return [];
    return [
      {
        key: one.variety.id,
        name: one.variety.genericName,
        case: one.outcome.case,
        baseUnits: known.shown.baseUnits,
        presentUnits: known.present?.baseUnits ?? null,
      },
    ];
  });
  const learning = varieties.find(({ use }) => use !== null)?.use?.learning;
  return {
    rows,
    ...roundSums(plan, round, declared),
    learning: learning === undefined ? null : learningText(learning),
    drawnNames: declared.map(({ name }) => name),
  };
}

function rowOf({ variety, entry, use, outcome }: RoundVariety, worked: Worked | null): RoundRow {
  const named = { ...namesOf(variety), meanUseUnits: use?.meanUseUnits ?? null };
  const lastTwelveUnits =
    use === null
      ? null
      : wholeUnits(unitsTextOfForecast(total(use.forecast.series.units.slice(-12))));
  const flags = new Set<RowFlag>(use?.forecast.flags.map(({ kind }) => kind) ?? []);
  if (variety.baseUnits === '0') flags.add('neverReported');
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
      usable: {
        p10Units: wholeUnits(textFromDecimal(one.usable.quantileUnits(0.1))),
        p50Units: wholeUnits(textFromDecimal(one.usable.quantileUnits(0.5))),
        p90Units: wholeUnits(textFromDecimal(one.usable.quantileUnits(0.9))),
        isCertain: one.usable.points.length === 1,
      },
      floorUnits: one.floorUnits === null ? null : textFromDecimal(one.floorUnits),
      rules: {
        safe: textFromDecimal(rules.safe.baseUnits),
        expected: textFromDecimal(rules.expected.baseUnits),
        minimaxRegret: textFromDecimal(rules.minimaxRegret.baseUnits),
      },
      shownUnits: textFromDecimal(shown.baseUnits),
      expectedYuan: textFromDecimal(shown.expectedYuan),
      presentYuan: present === null ? null : textFromDecimal(present.expectedYuan),
      stakeYuan: textFromDecimal(rules.expected.expectedYuan),
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

function ordered(flags: ReadonlySet<RowFlag>): readonly RowFlag[] {
  return FLAG_ORDER.filter((flag) => flags.has(flag));
}

function namesOf({
  id,
  genericName,
  dosageForm,
  specification,
  unit,
  baseUnits,
}: Variety): Pick<
  RoundRow,
  'varietyId' | 'genericName' | 'dosageForm' | 'specification' | 'unit' | 'presentUnits'
> {
  return { varietyId: id, genericName, dosageForm, specification, unit, presentUnits: baseUnits };
}

function wholeUnits(text: UnitsText): UnitsText {
  return textFromDecimal(decimalFromText(text).toDecimalPlaces(0));
}
