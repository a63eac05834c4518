import { type Decimal, larger, ZERO } from '../decimal/decimal';

/** An agreed share that may come, with the number of selected enterprises behind it and how likely that is. */
export interface ShareChance {
  /** The least number of selected enterprises that brings it. */
  readonly winners: number;
  readonly shareRatio: Decimal;
  /** 0..1; those of a variety add up to 1. */
  readonly probabilityRatio: Decimal;
}

/** What it costs not to buy the whole agreed volume; the policy says which of the three holds. */
export interface ShortfallCost {
  /**
   * What of the variety's own balance is lost: a gain alone (a deficit goes on offsetting other varieties), or both, where
   * the hospital retains nothing at all. Source: domain 14, R1.
   */
  readonly loses: 'nothing' | 'gain' | 'balance';
  /** Yuan that a shortfall of any size costs: points of the assessment in money, or what else is lost with it. */
  readonly lumpYuan: Decimal;
  /** Yuan for each unit that is missing. */
  readonly missingUnitYuan: Decimal;
}

/** What is known of a variety when its base is to be declared: everything but how many are selected and what is used. */
export interface DeclarationTerms {
  /** Only shares that are thought possible, above zero. */
  readonly chances: readonly ShareChance[];
  /** X: the most selected units that patients can use in the year, as equally likely points in ascending order. */
  readonly usableUnits: readonly Decimal[];
  readonly preVbpPriceYuan: Decimal;
  readonly selectedPriceYuan: Decimal;
  readonly nonSelectedYuan: Decimal;
  /** β × k: yuan retained for a yuan of `Q P0`. */
  readonly retainedRatio: Decimal;
  /** β × ke: yuan not retained for a yuan of `A Ps` or S; β × k unless what is spent has a fund ratio of its own. */
  readonly spentRatio: Decimal;
  readonly shortfall: ShortfallCost;
  /**
   * β × the balance of the others of its settlement group, where the group would retain nothing of a deficit that some base
   * may bring it to; `null` where each yuan of the variety's balance counts. Source: docs/decisions/0057.
   */
  readonly groupOthersYuan: Decimal | null;
}

/** Whole units between which a base is looked for, both ends inclusive and in whole steps. */
export interface BaseLimits {
  readonly floorUnits: Decimal;
  readonly capUnits: Decimal;
  /** Units of a pack where only whole packs are declared, otherwise 1. */
  readonly stepUnits: Decimal;
}

/** r_max: the largest share that may come. */
export function largestShareRatio(chances: readonly ShareChance[]): Decimal {
  return chances.map(({ shareRatio }) => shareRatio).reduce(larger, ZERO);
}
