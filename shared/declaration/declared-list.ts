import { type Decimal, larger, sum, ZERO } from '../decimal/decimal';
import type { ShortfallRule } from '../plan/declaration-round';
import { pointsValueYuan, yuanOfPoints } from './declared-value';
import { type DrawnVariety, drawnVariety } from './draws/drawn-variety';
import { type DeclarationCase, possibleTerms } from './recommendation';
import { safeBase } from './safe-base';
import { shortfallCost } from './shortfall-cost';

/**
 * The cases of a list under what a shortfall costs. Where one shortfall takes the whole hospital's retention, it costs a
 * variety also what all others retain on average at their safe bases when their volumes are met.
 */
export function casesUnder(
  cases: readonly DeclarationCase[],
  rule: ShortfallRule,
): readonly DeclarationCase[] {
  const retained = rule.kind === 'hospital' ? cases.map(metYuan) : [];
  const wholeYuan = sum(retained);
  return cases.map((one, index) => {
    const othersYuan = wholeYuan.minus(retained[index] ?? ZERO);
    return { ...one, terms: { ...one.terms, shortfall: shortfallCost(rule, othersYuan) } };
  });
}

/** A declared base of each case, ready to be drawn: what is lost with the hospital is taken in the draw itself. */
export function drawnList(
  declared: readonly {
    readonly key: string;
    readonly case: DeclarationCase;
    readonly baseUnits: Decimal;
  }[],
  rule: ShortfallRule,
): readonly DrawnVariety[] {
  return declared.map(({ key, case: one, baseUnits }) => {
    const shortfall =
      rule.kind === 'hospital' ? shortfallCost({ kind: 'variety' }) : one.terms.shortfall;
    return drawnVariety(key, { ...one.terms, shortfall }, baseUnits);
  });
}

/** What a variety retains on average at its safe base, never less than nothing. */
function metYuan({ terms, usable, limits, riskRatio }: DeclarationCase): Decimal {
  const possible = possibleTerms(terms);
  const base = safeBase(possible, usable.quantileUnits(riskRatio.toNumber()), limits);
  const always = { ...possible, shortfall: shortfallCost({ kind: 'none' }) };
  const values = always.chances.map((chance) =>
    chance.probabilityRatio.times(pointsValueYuan(always, chance, base)),
  );
  return larger(ZERO, yuanOfPoints(always, sum(values)));
}
