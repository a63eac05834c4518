import type { Decimal } from '../../decimal/decimal';
import type { DeclarationTerms, ShareChance } from '../declaration-terms';
import { declaredRetainedYuan, keptYuan, missedPoints } from '../declared-value';

/** What a variety brings under one number of selected enterprises: by how little its use may be. */
interface DrawnShare {
  readonly probabilityRatio: number;
  /**
   * Ascending: below the use that is not reached with `chance` the value is `yuan`. The last step is certain to hold
   * (`chance` 1). Those under which the agreed volume is not bought come first. What a shortfall costs beside the balance
   * stands apart: no group's floor covers it.
   */
  readonly steps: readonly {
    readonly chance: number;
    readonly yuan: number;
    readonly costYuan: number;
  }[];
  /** The chance that the agreed volume is not bought. */
  readonly missedRatio: number;
}

/** A variety with its declared base, ready to be drawn. */
export interface DrawnVariety {
  /** Its draws hang on this name and the seed alone, so that scenarios share them. */
  readonly key: string;
  /** The place of its settlement group. */
  readonly group: number;
  readonly shares: readonly DrawnShare[];
}

/** What is drawn together: varieties and how they are settled. */
export interface DrawnList {
  readonly varieties: readonly DrawnVariety[];
  readonly groups: readonly {
    /** What the plan's varieties outside the list would retain in it. */
    readonly outsideYuan: number;
    /** Whether a sum below zero counts as zero. */
    readonly isFloored: boolean;
  }[];
  /** Whether a single shortfall takes all that the list brings. */
  readonly losesAll: boolean;
}

/** A variety under a declared base as the draws need it: its values in plain numbers, by how far its use goes. */
export function drawnVariety(
  named: Pick<DrawnVariety, 'key' | 'group'>,
  terms: DeclarationTerms,
  baseUnits: Decimal,
): DrawnVariety {
  const possible = terms.chances.filter(({ probabilityRatio }) => !probabilityRatio.isZero());
  return { ...named, shares: possible.map((chance) => drawnShare(terms, chance, baseUnits)) };
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
  const costYuan = (units: Decimal): number =>
    shortfall.lumpYuan.plus(shortfall.missingUnitYuan.times(agreedUnits.minus(units))).toNumber();
  const short = usableUnits.slice(0, missed).map((units, index) => ({
    chance: (index + 1) / usableUnits.length,
    yuan: leftYuan.toNumber(),
    costYuan: costYuan(units),
  }));
  // Where each missing unit costs nothing, all shortfalls are one.
  const steps = shortfall.missingUnitYuan.isZero() ? short.slice(-1) : short;
  return {
    probabilityRatio: probabilityRatio.toNumber(),
    missedRatio: missed / usableUnits.length,
    steps: [...steps, { chance: 1, yuan: metYuan.toNumber(), costYuan: 0 }],
  };
}
