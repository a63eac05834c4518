import type { Decimal } from '../../decimal/decimal';
import type { DeclarationTerms, ShareChance } from '../declaration-terms';
import { declaredRetainedYuan, keptYuan, missedPoints } from '../declared-value';

/** What a variety brings under one number of selected enterprises: by how little its use may be. */
interface DrawnShare {
  readonly probabilityRatio: number;
  /**
   * Ascending: below the use that is not reached with `chance` the value is `yuan`. The last step is certain to hold
   * (`chance` 1). Those under which the agreed volume is not bought come first.
   */
  readonly steps: readonly { readonly chance: number; readonly yuan: number }[];
  /** The chance that the agreed volume is not bought. */
  readonly missedRatio: number;
}

/** A variety with its declared base, ready to be drawn. */
export interface DrawnVariety {
  /** Its draws hang on this name and the seed alone, so that scenarios share them. */
  readonly key: string;
  readonly shares: readonly DrawnShare[];
}

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
  const metYuan = declaredRetainedYuan(terms, shareRatio, baseUnits);
  const leftYuan = keptYuan(shortfall, metYuan);
  const shortYuan = (units: Decimal): number =>
    leftYuan
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
