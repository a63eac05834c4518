import { type Decimal, sum, ZERO } from '../decimal/decimal';
import type { ShortfallRule } from '../plan/declaration-round';
import { expectedPointsYuan, yuanOfPoints } from './declared-value';
import { type DrawnList, drawnVariety } from './draws/drawn-variety';
import { leastYuan } from './draws/least-yuan';
import { listBroughtYuan, type ListSettlement, termsInGroup } from './list-settlement';
import { type DeclarationCase, possibleTerms } from './recommendation';
import { safeBase } from './safe-base';
import { shortfallCost } from './shortfall-cost';

/**
 * The cases of a list under what a shortfall costs, each in its settlement group. The others of the group stand at what they
 * retain on average at their safe bases when their volumes are met, the plan's other varieties as they are. Where one
 * shortfall takes the whole hospital's retention, it costs a variety also what the others of the list then retain.
 */
export function casesUnder(
  cases: readonly DeclarationCase[],
  rule: ShortfallRule,
  settlement: ListSettlement,
): readonly DeclarationCase[] {
  const met = cases.map(metYuan);
  const groups = new Map<string, Decimal>();
  for (const [index, { group }] of cases.entries()) {
    groups.set(group, (groups.get(group) ?? ZERO).plus(met[index] ?? ZERO));
  }
  return cases.map((one, index) => {
    const { group } = one;
    const listedYuan = (groups.get(group) ?? ZERO).minus(met[index] ?? ZERO);
    const othersYuan = listedYuan.plus(settlement.outsideYuan.get(group) ?? ZERO);
    const lostYuan =
      rule.kind === 'hospital'
        ? listBroughtYuan(settlement, new Map(groups).set(group, listedYuan))
        : ZERO;
    const terms = { ...one.terms, shortfall: shortfallCost(rule, lostYuan) };
    return { ...one, terms: termsInGroup(terms, othersYuan, settlement.rule) };
  });
}

/** A variety of a list with its declared base. */
interface DeclaredCase {
  readonly key: string;
  readonly case: DeclarationCase;
  readonly baseUnits: Decimal;
}

/** Declared bases, ready to be drawn: what is lost with the hospital, and what a group retains, is taken in the draw itself. */
export function drawnList(
  declared: readonly DeclaredCase[],
  rule: ShortfallRule,
  settlement: ListSettlement,
): DrawnList {
  const names = Array.from(new Set(declared.map((one) => one.case.group)));
  const varieties = declared.map(({ key, case: one, baseUnits }) => {
    const shortfall =
      rule.kind === 'hospital' ? shortfallCost({ kind: 'variety' }) : one.terms.shortfall;
    const terms = { ...one.terms, shortfall };
    return drawnVariety({ key, group: names.indexOf(one.group) }, terms, baseUnits);
  });
  const groups = names.map((name, place) => {
    const outsideYuan = (settlement.outsideYuan.get(name) ?? ZERO).toNumber();
    const least = varieties
      .filter(({ group }) => group === place)
      .reduce((yuan, variety) => yuan + leastYuan(variety), outsideYuan);
    // A group that is never below zero needs no floor: its varieties simply add up.
    return { outsideYuan, isFloored: settlement.rule.isFloored && (least < 0 || outsideYuan < 0) };
  });
  return { varieties, groups, losesAll: rule.kind === 'hospital' };
}

/**
 * What a list brings on average, exactly, where its varieties simply add up; `null` where a group may be below its floor, or a
 * shortfall takes all: then only drawing tells.
 */
export function addedUpYuan(
  declared: readonly Pick<DeclaredCase, 'case' | 'baseUnits'>[],
  { groups, losesAll }: DrawnList,
): Decimal | null {
  if (losesAll || groups.some(({ isFloored }) => isFloored)) return null;
  return sum(
    declared.map(({ case: { terms }, baseUnits }) => {
      const alone = { ...possibleTerms(terms), groupOthersYuan: null };
      return yuanOfPoints(alone, expectedPointsYuan(alone, baseUnits));
    }),
  );
}

/** What a variety retains on average at its safe base when its volume is met. */
function metYuan({ terms, usable, limits, riskRatio }: DeclarationCase): Decimal {
  const possible = possibleTerms(terms);
  const base = safeBase(possible, usable.quantileUnits(riskRatio.toNumber()), limits);
  const always = { ...possible, shortfall: shortfallCost({ kind: 'none' }), groupOthersYuan: null };
  return yuanOfPoints(always, expectedPointsYuan(always, base));
}
