import { type Decimal, ZERO } from '../../decimal/decimal';
import type { DeclarationTerms, ShareChance } from '../declaration-terms';
import { missedPoints, retainedYuan } from '../declared-value';
import type { DrawnVariety } from './hospital-draws';

/** A variety under a declared base as the draws need it: its values in plain numbers, by how far its use goes. */
export function drawnVariety(
  key: string,
  terms: DeclarationTerms,
  baseUnits: Decimal,
): DrawnVariety {
  const possible = terms.chances.filter(({ probabilityRatio }) => !probabilityRatio.isZero());
  return { key, shares: possible.map((chance) => drawnShare(terms, chance, baseUnits)) };
}

function drawnShare(
  terms: DeclarationTerms,
  { shareRatio, probabilityRatio }: ShareChance,
  baseUnits: Decimal,
): DrawnVariety['shares'][number] {
  const { usableUnits, shortfall } = terms;
  const agreedUnits = shareRatio.times(baseUnits);
  const missed = missedPoints(terms, agreedUnits);
  const metYuan = retainedYuan(terms, shareRatio, baseUnits);
  const keptYuan = shortfall.losesRetention ? ZERO : metYuan;
  const shortYuan = (units: Decimal): number =>
    keptYuan
      .minus(shortfall.lumpYuan)
      .minus(shortfall.missingUnitYuan.times(agreedUnits.minus(units)))
      .toNumber();
  const short = usableUnits.slice(0, missed).map((units, index) => ({
    chance: (index + 1) / usableUnits.length,
    yuan: shortYuan(units),
  }));
  // Where each missing unit costs nothing, all shortfalls are one.
  const steps = shortfall.missingUnitYuan.isZero() ? short.slice(-1) : short;
  return {
    probabilityRatio: probabilityRatio.toNumber(),
    missedRatio: missed / usableUnits.length,
    steps: [...steps, { chance: 1, yuan: metYuan.toNumber() }],
  };
}
